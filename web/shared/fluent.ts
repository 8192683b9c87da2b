import { FluentResource } from "@fluent/bundle";
import type { Texts } from "./words";

/** Parses texts in Fluent. The chat gets them parsed: the parser would be a tenth of its script. */
export function parseFluent(source: string): Texts {
  return new FluentResource(source).body;
}
