import type { Card, StatusCard } from "./types";

/**
 * What a message says beside its card. The server repeats the card's text as the message's, for
 * channels that have no cards.
 */
export function textBeside(card: Card | StatusCard | null, text: string): string {
  if (!card || card.type === "status") return text;
  return card.text === text || card.title === text ? "" : text;
}
