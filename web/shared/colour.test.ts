import { expect, test } from "vitest";
import { brandColours } from "./colour";

test("text on a dark brand is white, on a light one black", () => {
  expect(brandColours("#0b5563")["--on-brand"]).toBe("#ffffff");
  expect(brandColours("#ffd400")["--on-brand"]).toBe("#000000");
});

test("a brand that can be read on white stays as it is", () => {
  expect(brandColours("#0b5563")["--brand-ink-light"]).toBe("#0b5563");
});

test("a brand that cannot be read is darkened on light ground and lightened on dark", () => {
  const light = brandColours("#ffd400");
  expect(light["--brand-ink-light"]).not.toBe("#ffd400");
  expect(light["--brand-ink-dark"]).toBe("#ffd400");
  expect(brandColours("#0b5563")["--brand-ink-dark"]).not.toBe("#0b5563");
});

test("short colours are understood, others replaced", () => {
  expect(brandColours("#fff")["--brand"]).toBe("#ffffff");
  expect(brandColours("teal")["--brand"]).toBe("#25476a");
});
