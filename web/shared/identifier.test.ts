import { afterEach, expect, test, vi } from "vitest";
import { newIdentifier } from "./identifier";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

test("identifiers are random UUIDs", () => {
  expect(newIdentifier()).toMatch(UUID);
  expect(newIdentifier()).not.toBe(newIdentifier());
});

test("also on pages without HTTPS", () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal("crypto", { getRandomValues });
  expect(newIdentifier()).toMatch(UUID);
});
