// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { DeskApi } from "./api";

afterEach(() => vi.unstubAllGlobals());

test("the token of a one-time link is in no address", async () => {
  const ada = { email: null, name: null, role: "administrator" };
  const fetched = vi.fn((_url: string, _options: RequestInit) => Promise.resolve(Response.json(ada)));
  vi.stubGlobal("fetch", fetched);
  expect(await new DeskApi().welcome("secret")).toEqual(ada);
  const [url, options] = fetched.mock.calls[0]!;
  expect(url).toBe("/desk/api/setup/check");
  expect(options).toMatchObject({ method: "POST", body: '{"token":"secret"}' });
});
