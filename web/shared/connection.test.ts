// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { Backoff } from "./backoff";
import { Connection, type ConnectionOptions } from "./connection";
import { aMessage } from "./examples";
import { RequestFailed } from "./http";
import type { Frame, SocketOptions } from "./socket";
import type { EventPage } from "./types";

/** A socket in our hands: tests send its frames and end it. */
class Line {
  readonly sent: Frame[] = [];
  private end: (ready: boolean) => void = () => {};
  private ready = false;

  constructor(private readonly options: SocketOptions) {
    options.onOpen?.((frame) => this.sent.push(frame));
  }

  readonly over = new Promise<boolean>((resolve) => (this.end = resolve));

  send(frame: Frame): void {
    this.ready ||= frame.type === "ready";
    this.options.onFrame(frame);
  }

  close(): void {
    this.end(this.ready);
  }
}

const running: Connection[] = [];
afterEach(() => running.splice(0).forEach((connection) => connection.stop()));

function connect(poll: ConnectionOptions["poll"] = () => new Promise<EventPage>(() => {})) {
  const lines: Line[] = [];
  const ids: number[] = [];
  const heard = { ids, up: [] as boolean[], caughtUp: 0, expired: 0 };
  const connection = new Connection({
    socketUrl: "ws://chat",
    token: "secret",
    poll,
    onEvent: (event) => ids.push(event.id),
    onLink: (up) => heard.up.push(up),
    onCaughtUp: () => heard.caughtUp++,
    onExpired: () => heard.expired++,
    runSocket: (options) => {
      const line = new Line(options);
      lines.push(line);
      return line.over;
    },
    backoff: new Backoff(1, 1, () => 1),
  });
  running.push(connection);
  void connection.run();
  return { connection, lines, heard };
}

async function nthLine(lines: Line[], count: number): Promise<Line> {
  await vi.waitFor(() => expect(lines).toHaveLength(count));
  return lines[count - 1]!;
}

test("says who it is and delivers each event once, in order", () => {
  const { lines, heard } = connect();
  const line = lines[0]!;
  expect(line.sent).toEqual([{ type: "hello", token: "secret", after: 0 }]);
  for (const id of [1, 2, 2, 1, 3]) line.send({ type: "event", event: aMessage(id) });
  expect(heard.ids).toEqual([1, 2, 3]);
});

test("confirms what has arrived: once for what was said before, then each message of people", () => {
  const { lines } = connect();
  const line = lines[0]!;
  for (const id of [1, 2]) line.send({ type: "event", event: aMessage(id, { author: "agent" }) });
  line.send({ type: "ready", last: 2 });
  line.send({ type: "event", event: aMessage(3) });
  line.send({ type: "event", event: aMessage(4, { author: "agent" }) });
  expect(line.sent.slice(1)).toEqual([
    { type: "got", seq: 2 },
    { type: "got", seq: 4 },
  ]);
});

test("a message that changed is told, however old it is, and has no number of its own", async () => {
  const { lines, heard } = connect();
  lines[0]!.send({ type: "event", event: aMessage(5) });
  lines[0]!.send({ type: "ready", last: 5 });
  lines[0]!.send({ type: "event", event: { kind: "changed", id: 5, message: aMessage(3) } });
  lines[0]!.close();
  expect((await nthLine(lines, 2)).sent[0]).toMatchObject({ after: 5 });
  expect(heard.ids).toEqual([5, 5]);
});

test("has caught up when the last event of before is there, whichever comes first", () => {
  const { lines, heard } = connect();
  lines[0]!.send({ type: "ready", last: 2 });
  lines[0]!.send({ type: "event", event: aMessage(1) });
  expect(heard.caughtUp).toBe(0);
  lines[0]!.send({ type: "event", event: aMessage(2) });
  lines[0]!.send({ type: "event", event: aMessage(3) });
  expect(heard.caughtUp).toBe(1);
});

test("typing never moves the last event on", async () => {
  const { lines, heard } = connect();
  lines[0]!.send({ type: "ready", last: 0 });
  lines[0]!.send({ type: "event", event: { kind: "typing", id: 0, author: "bot", on: true } });
  expect(heard.ids).toEqual([0]);
  lines[0]!.close();
  expect((await nthLine(lines, 2)).sent[0]).toMatchObject({ after: 0 });
});

test("a lost socket is opened again and asks for what follows", async () => {
  const { lines, heard } = connect();
  lines[0]!.send({ type: "event", event: aMessage(7) });
  lines[0]!.send({ type: "ready", last: 7 });
  lines[0]!.close();
  expect((await nthLine(lines, 2)).sent[0]).toMatchObject({ after: 7 });
  expect(heard.up).toEqual([true, false]);
});

test("where no socket ever was ready it asks by HTTP", async () => {
  const asked: number[] = [];
  const pages: EventPage[] = [{ events: [aMessage(1), aMessage(2)], last: 2 }];
  const { lines, heard } = connect((after) => {
    asked.push(after);
    const page = pages.shift();
    return page ? Promise.resolve(page) : new Promise(() => {});
  });
  lines[0]!.close();
  await vi.waitFor(() => expect(asked).toEqual([0, 2]));
  expect(heard.ids).toEqual([1, 2]);
  expect(heard.up.at(-1)).toBe(true);
  expect(heard.caughtUp).toBe(1);
});

test("where sockets get through, one that fails is no reason to ask by HTTP; two are", async () => {
  let asked = 0;
  const { lines } = connect(() => {
    asked += 1;
    return new Promise(() => {});
  });
  lines[0]!.send({ type: "ready", last: 0 });
  lines[0]!.close();
  (await nthLine(lines, 2)).close();
  (await nthLine(lines, 3)).close();
  await vi.waitFor(() => expect(asked).toBe(1));
});

test("requests go on after a failure", async () => {
  let attempts = 0;
  const { lines, heard } = connect(() => {
    attempts += 1;
    if (attempts === 1) return Promise.reject(new RequestFailed(503, "down", ""));
    if (attempts === 2) return Promise.resolve({ events: [aMessage(1)], last: 1 });
    return new Promise(() => {});
  });
  lines[0]!.close();
  await vi.waitFor(() => expect(heard.ids).toEqual([1]));
});

test("after a failure the first request does not wait for news", async () => {
  const waits: number[] = [];
  const { lines } = connect((_after, wait) => {
    waits.push(wait);
    if (waits.length === 2) return Promise.reject(new RequestFailed(503, "down", ""));
    if (waits.length > 3) return new Promise(() => {});
    return Promise.resolve({ events: [], last: 0 });
  });
  lines[0]!.close();
  await vi.waitFor(() => expect(waits).toEqual([0, 25, 0, 25]));
});

test("when the network was away it tries a socket again", async () => {
  const { lines } = connect(() => Promise.reject(new RequestFailed(0, "unreachable", "")));
  lines[0]!.close();
  await nthLine(lines, 2);
});

test("a token that is refused ends the connection, by socket", async () => {
  const { lines, heard } = connect();
  lines[0]!.send({ type: "error", code: "token_invalid", message: "" });
  lines[0]!.close();
  await Promise.resolve();
  expect(heard.expired).toBe(1);
  expect(lines).toHaveLength(1);
});

test("a token that is refused ends the connection, by HTTP", async () => {
  const { lines, heard } = connect(() =>
    Promise.reject(new RequestFailed(401, "token_invalid", "")),
  );
  lines[0]!.close();
  await vi.waitFor(() => expect(heard.expired).toBe(1));
});

test("nothing is delivered after the end", () => {
  const { connection, lines, heard } = connect();
  connection.stop();
  lines[0]!.send({ type: "event", event: aMessage(1) });
  expect(heard.ids).toEqual([]);
});
