import { afterEach, expect, test, vi } from "vitest";
import { request, RequestFailed } from "./http";

afterEach(() => vi.unstubAllGlobals());

function answer(make: () => Response): void {
  vi.stubGlobal("fetch", () => Promise.resolve().then(make));
}

/** How a request fails; undefined when it does not. */
async function failure(): Promise<unknown> {
  return request("/x").then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** The beginning of an answer, after which the connection breaks. */
function cutOff(status: number): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"eve')),
    pull: (controller) => controller.error(new TypeError("network error")),
  });
  return new Response(body, { status });
}

test("JSON comes back as it is, nothing as undefined", async () => {
  answer(() => Response.json({ a: 1 }));
  expect(await request("/x")).toEqual({ a: 1 });
  answer(() => new Response(null, { status: 204 }));
  expect(await request("/x")).toBeUndefined();
});

test.each([
  ["no answer", () => Promise.reject(new TypeError("failed")) as never],
  ["a connection that breaks within the answer", () => cutOff(202)],
  ["half of the JSON", () => new Response('{"eve', { status: 202 })],
  ["an empty answer that should not be", () => new Response("", { status: 200 })],
  ["somebody else's page", () => new Response("<h1>Log in to our Wi-Fi</h1>")],
])("%s is a failure that passes", async (_, make) => {
  answer(make);
  const error = await failure();
  expect(error).toBeInstanceOf(RequestFailed);
  expect(error).toMatchObject({ status: 0, temporary: true });
});

test("an error says what the server said, as far as it can be read", async () => {
  const body = { error: { code: "too_many", message: "Wait." } };
  answer(() => Response.json(body, { status: 429, headers: { "Retry-After": "7" } }));
  expect(await failure()).toMatchObject({ status: 429, code: "too_many", retryAfter: 7 });
  const later = { error: { ...body.error, retry_after_s: 1.5 } };
  answer(() => Response.json(later, { status: 429, headers: { "Retry-After": "2" } }));
  expect(await failure()).toMatchObject({ retryAfter: 1.5 });
  answer(() => Response.json({ ...body, lost: ["a question"] }, { status: 409 }));
  expect(await failure()).toMatchObject({ answer: { lost: ["a question"] } });
  answer(() => cutOff(503));
  expect(await failure()).toMatchObject({ status: 503, code: "unknown" });
});
