import { afterEach, expect, test, vi } from "vitest";
import { ChatApi } from "./api";

afterEach(() => vi.unstubAllGlobals());

/** What the API asks for, by address and body. */
async function asked(ask: (api: ChatApi) => Promise<unknown>, site = "shop"): Promise<unknown[]> {
  const fetch = vi.fn(async (_url: string, _options: RequestInit) => Response.json({}));
  vi.stubGlobal("fetch", fetch);
  await ask(new ChatApi("https://chat.example/", site));
  const [url, { body }] = fetch.mock.calls[0]!;
  return [url, body];
}

test("who the customer is stands in the request as the site's server has made it", async () => {
  const identity = { user_id: "7", hash: "abc" };
  expect(await asked((api) => api.identify("token", identity))).toEqual([
    "https://chat.example/api/v1/chat/identify",
    JSON.stringify(identity),
  ]);
});

test("articles are asked for in the name of the site: its pages may, others may not", async () => {
  const wish = { q: "a lamp & more", locale: "en" };
  const address = "https://chat.example/api/v1/chat/articles?q=a+lamp+%26+more&locale=en";
  expect(await asked((api) => api.look("articles", wish))).toEqual([`${address}&site=shop`, null]);
  expect(await asked((api) => api.look("articles", wish), "")).toEqual([address, null]);
});
