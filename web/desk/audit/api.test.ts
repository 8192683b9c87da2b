import { expect, test } from "vitest";
import { detailsText, EVERYTHING, exportAddress } from "./api";
import { endOfDay, startOfDay } from "./day";

test("details are read as a line", () => {
  expect(detailsText({ email: "a@b.example", days: null, scopes: ["read_audit"] })).toBe(
    'email: a@b.example, scopes: ["read_audit"]',
  );
  expect(detailsText({})).toBe("");
});

test("the export has what was looked for, and nothing else", () => {
  const filter = { ...EVERYTHING, q: " a&b ", action: "signed_in", who: "program:2" };
  expect(exportAddress(filter, "csv")).toBe(
    "/desk/api/audit/export?q=a%26b&action=signed_in&program=2&form=csv",
  );
  expect(exportAddress(EVERYTHING, "jsonl")).toBe("/desk/api/audit/export?form=jsonl");
});

test("days go from midnight to midnight where the reader is, the last one included", () => {
  const address = exportAddress({ ...EVERYTHING, from: "2026-05-31", to: "2026-05-31" }, "csv");
  const since = new Date(2026, 4, 31).getTime() / 1000;
  const until = new Date(2026, 5, 1).getTime() / 1000;
  expect(address).toBe(`/desk/api/audit/export?since=${since}&until=${until}&form=csv`);
  expect([startOfDay(""), endOfDay("soon")]).toEqual([null, null]);
});
