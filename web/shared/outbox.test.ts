// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Backoff } from "./backoff";
import { request, RequestFailed } from "./http";
import { Outbox, type Pending } from "./outbox";
import { SafeShelf } from "./storage";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Answer = Error | "never";

/** An outbox whose server answers as `answers` say, one after the other, then always yes. */
function outbox(...answers: Answer[]) {
  return outboxOn(new SafeShelf(localStorage), ...answers);
}

function outboxOn(shelf: SafeShelf, ...answers: Answer[]) {
  const posted: Pending[] = [];
  const seen = { unauthorized: 0 };
  const box = new Outbox({
    shelf,
    key: "box",
    post: (message) => {
      posted.push(message);
      const answer = answers.shift();
      if (answer === "never") return new Promise(() => {});
      return answer ? Promise.reject(answer) : Promise.resolve();
    },
    onChange: () => {},
    onUnauthorized: () => seen.unauthorized++,
    backoff: new Backoff(1, 1, () => 1),
  });
  const states = () => box.messages.map(({ text, state }) => `${text} ${state}`);
  return { box, posted, states, seen, texts: () => posted.map(({ text }) => text) };
}

test("sends messages one at a time, in order", async () => {
  const { box, texts, states } = outbox();
  box.add("one");
  box.add("two");
  box.add("three");
  expect(texts()).toEqual(["one"]);
  await vi.waitFor(() => expect(texts()).toEqual(["one", "two", "three"]));
  await vi.waitFor(() => expect(states()).toEqual(["one sent", "two sent", "three sent"]));
});

test("a message that came back as an event is forgotten", async () => {
  const { box, posted } = outbox();
  box.add("one");
  await vi.waitFor(() => expect(box.messages[0]!.state).toBe("sent"));
  box.drop(posted[0]!.client_id);
  expect(box.messages).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test("what was not sent survives a reload, under the same client_id", async () => {
  const before = outbox("never");
  before.box.add("one");
  before.box.add("two");
  const after = outbox();
  after.box.resume();
  await vi.waitFor(() => expect(after.texts()).toEqual(["one", "two"]));
  expect(after.posted[0]!.client_id).toBe(before.posted[0]!.client_id);
});

test("a failure that passes is repeated and keeps the order", async () => {
  const { box, texts, states } = outbox(
    new RequestFailed(0, "unreachable", ""),
    new RequestFailed(503, "x", ""),
  );
  box.add("one");
  box.add("two");
  await vi.waitFor(() => expect(states()).toEqual(["one sent", "two sent"]));
  expect(texts()).toEqual(["one", "one", "one", "two"]);
});

test("a message that the server refuses waits for the person; the next goes on", async () => {
  const { box, states } = outbox(new RequestFailed(422, "message_too_long", ""));
  box.add("one");
  box.add("two");
  await vi.waitFor(() => expect(states()).toEqual(["one failed", "two sent"]));
});

test("a server that fails again and again is not asked for ever", async () => {
  const { box, texts, states } = outbox(
    ...Array.from({ length: 6 }, () => new RequestFailed(500, "x", "")),
  );
  box.add("one");
  await vi.waitFor(() => expect(states()).toEqual(["one failed"]));
  expect(texts()).toHaveLength(6);
});

test("trying again sends the message after those written since", async () => {
  const { box, posted, states } = outbox(new RequestFailed(422, "x", ""));
  box.add("one");
  box.add("two");
  await vi.waitFor(() => expect(states()).toEqual(["one failed", "two sent"]));
  box.retry(posted[0]!.client_id);
  await vi.waitFor(() => expect(states()).toEqual(["two sent", "one sent"]));
});

test("without access the message stays and somebody is told", async () => {
  const { box, states, seen } = outbox(new RequestFailed(401, "token_invalid", ""));
  box.add("one");
  await vi.waitFor(() => expect(seen.unauthorized).toBe(1));
  expect(states()).toEqual(["one queued"]);
});

test("what two tabs write at once is all kept, in the order in which it was written", async () => {
  const one = outbox("never");
  const other = outbox("never");
  one.box.add("one");
  other.box.add("two");
  one.box.add("three");
  expect(one.states()).toEqual(["one sending", "two queued", "three queued"]);
  expect(other.states()).toEqual(one.states());
});

test("what a closed tab was sending is sent by another one after a while", async () => {
  vi.useFakeTimers();
  const closed = outbox("never");
  closed.box.add("one");
  const open = outbox();
  open.box.watch();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(open.texts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(open.texts()).toEqual(["one"]);
  expect(open.states()).toEqual(["one sent"]);
  vi.useRealTimers();
});

test("what was thrown away while it was sent does not come back", async () => {
  const { box, posted } = outbox("never");
  box.add("one");
  box.drop(posted[0]!.client_id);
  expect(box.messages).toEqual([]);
});

test("only what was never sent goes into another conversation", async () => {
  const { box, states } = outbox();
  box.add("one");
  await vi.waitFor(() => expect(states()).toEqual(["one sent"]));
  box.keepUnsent();
  expect(box.messages).toEqual([]);
});

test("an answer that is cut off is asked for again with the same client_id, in order", async () => {
  const bodies = ['{"client_id": "', "", '{"client_id": "1"}', '{"client_id": "2"}'];
  const posted: Pending[] = [];
  vi.stubGlobal("fetch", (_url: string, { body }: { body: string }) => {
    posted.push(JSON.parse(body) as Pending);
    return Promise.resolve(new Response(bodies.shift(), { status: 202 }));
  });
  const box = new Outbox({
    shelf: new SafeShelf(localStorage),
    key: "box",
    post: (message) => request("/messages", { method: "POST", body: message }),
    onChange: () => {},
    onUnauthorized: () => {},
    backoff: new Backoff(1, 1, () => 1),
  });
  box.add("one");
  box.add("two");
  await vi.waitFor(() => expect(box.messages.map(({ state }) => state)).toEqual(["sent", "sent"]));
  expect(posted.map(({ text }) => text)).toEqual(["one", "one", "one", "two"]);
  expect(new Set(posted.map(({ client_id }) => client_id)).size).toBe(2);
});

test("a storage that is full from the start, or becomes so, holds nothing up", async () => {
  for (const room of [0, 1, 2, 3, 4]) {
    localStorage.clear();
    let left = room;
    const full = {
      getItem: (key: string) => localStorage.getItem(key),
      setItem: (key: string, value: string) => {
        if (left-- <= 0) throw new DOMException("full", "QuotaExceededError");
        localStorage.setItem(key, value);
      },
      removeItem: (key: string) => localStorage.removeItem(key),
      key: (index: number) => localStorage.key(index),
      get length() {
        return localStorage.length;
      },
    };
    const { box, posted, texts, states } = outboxOn(
      new SafeShelf(full),
      new RequestFailed(0, "unreachable", ""),
    );
    box.add("one");
    box.add("two");
    await vi.waitFor(() => expect(states()).toEqual(["one sent", "two sent"]));
    expect(texts()).toEqual(["one", "one", "two"]);
    for (const { client_id } of posted) box.drop(client_id);
    expect(box.messages).toEqual([]);
  }
});

test("a mistake of ours fails one message and goes on with the next", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const { box, states } = outbox(new TypeError("oops"));
  box.add("one");
  box.add("two");
  await vi.waitFor(() => expect(states()).toEqual(["one failed", "two sent"]));
  expect(said).toHaveBeenCalledOnce();
});

test("whoever listens may fail: the outbox is not busy for ever", async () => {
  let fails = true;
  const posted: string[] = [];
  const box = new Outbox({
    shelf: new SafeShelf(localStorage),
    key: "box",
    post: ({ text }) => Promise.resolve(posted.push(text)),
    onChange: () => {
      if (fails) throw new Error("oops");
    },
    onUnauthorized: () => {},
  });
  expect(() => box.add("one")).toThrow("oops");
  await expect(box.flush()).rejects.toThrow("oops");
  fails = false;
  box.resume();
  await vi.waitFor(() => expect(posted).toEqual(["one"]));
});
