import { expect, test } from "vitest";
import { detailsText, exportAddress } from "./api";

test("details are read as a line", () => {
  expect(detailsText({ email: "a@b.example", days: null, scopes: ["read_audit"] })).toBe(
    'email: a@b.example, scopes: ["read_audit"]',
  );
  expect(detailsText({})).toBe("");
});

test("the export has what was looked for", () => {
  expect(exportAddress({ q: " a&b ", action: "signed_in" }, "csv")).toBe(
    "/desk/api/audit/export?q=a%26b&action=signed_in&form=csv",
  );
  expect(exportAddress({ q: "", action: "" }, "jsonl")).toBe("/desk/api/audit/export?form=jsonl");
});
