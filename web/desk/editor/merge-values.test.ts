import { expect, test } from "vitest";
import { mergeValues, withValue } from "./merge-values";
import type { Value } from "./types";

const value = (name: string, text: string, locale = ""): Value => ({ name, locale, value: text });
const BEGUN = [value("days", "30"), value("price", "€5", "en"), value("price", "5 €", "es")];

test("each one's changes are kept where the other made none", () => {
  const mine = [value("days", "14"), value("price", "€5", "en"), value("price", "5 €", "es")];
  const theirs = [...BEGUN, value("weight", "30 kg")];
  const { merged, disputed } = mergeValues(BEGUN, mine, theirs);
  expect(disputed).toEqual([]);
  expect(merged).toEqual([
    value("days", "14"),
    value("price", "€5", "en"),
    value("price", "5 €", "es"),
    value("weight", "30 kg"),
  ]);
});

test("what one took out is gone, unless the other changed it", () => {
  const { merged, disputed } = mergeValues(BEGUN, BEGUN.slice(1), [
    value("days", "60"),
    value("price", "€5", "en"),
  ]);
  expect(disputed).toEqual([{ name: "days", locale: "", mine: null, theirs: "60" }]);
  expect(merged).toEqual([value("price", "€5", "en")]);
  expect(withValue(merged, disputed[0]!, "60")).toEqual([
    value("days", "60"),
    value("price", "€5", "en"),
  ]);
});

test("what both changed is for people to decide, and begins with mine", () => {
  const [mine, theirs] = [[value("days", "14")], [value("days", "60")]];
  const { merged, disputed } = mergeValues([value("days", "30")], mine, theirs);
  expect(merged).toEqual(mine);
  expect(disputed).toEqual([{ name: "days", locale: "", mine: "14", theirs: "60" }]);
  expect(mergeValues([], mine, mine).disputed).toEqual([]);
  expect(withValue(merged, disputed[0]!, null)).toEqual([]);
});
