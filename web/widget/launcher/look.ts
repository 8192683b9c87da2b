/** An invitation that the site makes on its own, once all that it names has come true. */
export interface Invitation {
  /** The path of the page; `*` stands for anything. */
  page?: string;
  /** Seconds on the page. */
  after?: number;
  /** How much of the page has been scrolled through, in per cent. */
  scroll?: number;
  /** By locale. */
  text: Record<string, string>;
}

/** What the loader knows of a site without asking: the server writes it into widget.js. */
export interface Look {
  colour: string;
  /** The colour of what stands on it. */
  ink: string;
  corner?: "start" | "end";
  invitations?: Invitation[];
}

/** Everything that the server writes into widget.js. */
export interface Embedded {
  sites: Record<string, Look>;
  /** By locale: the button's name, and, if anybody is invited, the words that refuse. */
  words: Record<string, [open: string, refuse?: string]>;
  /** Locales that are written from right to left. */
  rtl: string[];
}

/** The locale among `known` that fits best; the first if none does. */
export function fitting(wishes: (string | null | undefined)[], known: string[]): string {
  for (const wish of wishes) {
    const found = known.find((each) => each === wish || each === wish?.split("-")[0]);
    if (found) return found;
  }
  return known[0]!;
}
