import type { Card } from "./types";

/**
 * What a message says beside its card. The server repeats the card's text as the message's, for
 * channels that have no cards.
 */
export function textBeside(card: Card | null, text: string): string {
  return card && (card.text === text || card.title === text) ? "" : text;
}
