import { expect, test } from "vitest";
import { aRow } from "./examples";
import { NewsDesk } from "./news";

const ME = { id: 7, name: "Ana" };

function desk() {
  const news = new NewsDesk(ME.id);
  return (...rows: Parameters<typeof aRow>[]) =>
    news.take(rows.map((row) => aRow(...row))).map((each) => `${each.kind} ${each.conversation}`);
}

test("whoever begins to wait is new once, and again after they were taken", () => {
  const take = desk();
  expect(take(["a"])).toEqual(["waiting a"]);
  expect(take(["a", { unread: 3 }])).toEqual([]);
  expect(take(["a", { assignee: { id: 8, name: "Sam" } }])).toEqual([]);
  expect(take(["a"])).toEqual(["waiting a"]);
});

test("who of mine writes is new with each message; what others have is not mine", () => {
  const take = desk();
  expect(take(["m", { assignee: ME, unread: 1 }])).toEqual(["message m"]);
  expect(take(["m", { assignee: ME, unread: 1 }])).toEqual([]);
  expect(take(["m", { assignee: ME, unread: 0 }])).toEqual([]);
  expect(take(["m", { assignee: ME, unread: 1 }])).toEqual(["message m"]);
  expect(take(["s", { assignee: { id: 8, name: "Sam" }, unread: 5 }])).toEqual([]);
});

test("spam makes no sound", () => {
  expect(desk()(["a", { is_spam: true }])).toEqual([]);
});
