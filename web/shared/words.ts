import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Direction } from "./types";

/** Texts in Fluent, parsed. */
export type Texts = FluentResource["body"];
export type WordArguments = Record<string, FluentVariable>;

/** The texts of the interface in one language. A missing text shows as its key. */
export class Words {
  private readonly bundle: FluentBundle;

  constructor(
    readonly locale: string,
    readonly dir: Direction,
    texts: Texts,
    private readonly common: WordArguments = {},
  ) {
    // Isolating marks keep Latin names in place in right-to-left text; elsewhere they would only
    // get into the accessible names of buttons.
    this.bundle = new FluentBundle(locale, { useIsolating: dir === "rtl" });
    this.bundle.addResource({ body: texts } as FluentResource);
  }

  has(key: string): boolean {
    return this.bundle.hasMessage(key);
  }

  text(key: string, args: WordArguments = {}): string {
    const pattern = this.bundle.getMessage(key)?.value;
    if (!pattern) return key;
    return this.bundle.formatPattern(pattern, { ...this.common, ...args }, []);
  }
}
