import { expect, test } from "vitest";
import { spanText } from "./span";

test.each([
  [null, "–"],
  [0, "0 sec"],
  [45.4, "45 sec"],
  [60, "1 min"],
  [59.7 * 60, "1 hr"],
  [3 * 3600 + 5 * 60, "3 hr 5 min"],
  [5 * 86_400, "5 days"],
])("%j seconds are %j", (seconds, text) => expect(spanText(seconds, "en")).toBe(text));
