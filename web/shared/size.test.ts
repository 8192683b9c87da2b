import { expect, test } from "vitest";
import { sizeText } from "./size";

test.each([
  [120, "1 kB"],
  [340_400, "340 kB"],
  [1_240_000, "1.2 MB"],
  [10_000_000, "10 MB"],
])("%i bytes are %s", (bytes, text) => {
  expect(sizeText(bytes, "en")).toBe(text);
});
