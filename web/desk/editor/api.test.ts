// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { DeskApi } from "../api";
import { EditorApi } from "./api";

afterEach(() => vi.unstubAllGlobals());

function answering(body: unknown) {
  const fetched = vi.fn((_url: string, _options: RequestInit) =>
    Promise.resolve(Response.json(body)),
  );
  vi.stubGlobal("fetch", fetched);
  const desk = new DeskApi();
  desk.csrf = "proof";
  return { fetched, api: new EditorApi(desk) };
}

test("names in addresses are escaped, and writes prove where they come from", async () => {
  const { fetched, api } = answering({});
  await api.step({ article: "a/b", locale: "pt-BR" }, "publish", 3, { accept_lost: true });
  const [url, options] = fetched.mock.calls[0]!;
  expect(url).toBe("/desk/api/articles/a%2Fb/pt-BR/publish");
  expect(options).toMatchObject({
    method: "POST",
    body: '{"revision":3,"accept_lost":true}',
    headers: { "X-Parley-CSRF": "proof", "Content-Type": "application/json" },
  });
});

test("a picture is sent as it is", async () => {
  const { fetched, api } = answering({ id: "1", url: "/help/attachments/1", markdown: "![]" });
  const file = new File([new Uint8Array([1, 2])], "a b.png", { type: "image/png" });
  await api.attach("lamps", file);
  const [url, options] = fetched.mock.calls[0]!;
  expect(url).toBe("/desk/api/articles/lamps/attachments?name=a%20b.png");
  expect(options.body).toBe(file);
  expect(options.headers).not.toHaveProperty("Content-Type");
});
