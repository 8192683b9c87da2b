import { expect, test } from "vitest";
import { isNarrowed, readFilters, toQuery } from "./filters";

test("filters go into the address and come back", () => {
  const address = "q=lamp&locale=ar&state=review&outdated=1&page=3";
  const filters = readFilters(`?${address}`);
  expect(filters).toMatchObject({ q: "lamp", locale: "ar", state: "review", outdated: true });
  expect(filters).toMatchObject({ due: false, page: 3 });
  expect(toQuery(filters).toString()).toBe(address);
});

test("what is no state and no page shows everything", () => {
  const filters = readFilters("?state=lost&page=-4");
  expect(filters).toMatchObject({ state: "", page: 1 });
  expect(isNarrowed(filters)).toBe(false);
  expect(isNarrowed(readFilters("?due=1"))).toBe(true);
});
