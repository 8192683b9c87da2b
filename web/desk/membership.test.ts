import { expect, test } from "vitest";
import { aRow } from "./examples";
import { belongs, merged } from "./membership";
import type { Place } from "./place";
import type { View } from "./types";

const ME = { id: 7, name: "Ana" };
const place = (view: View, team: number | null = null, q = ""): Place => ({ view, team, q });
const ids = (rows: { id: string }[]) => rows.map((row) => row.id).join(" ");

test.each([
  ["mine", { assignee: ME }, true],
  ["mine", { assignee: { id: 8, name: "Sam" } }, false],
  ["unassigned", {}, true],
  ["unassigned", { assignee: ME }, false],
  ["all", { assignee: ME }, true],
  ["all", { status: "resolved" }, false],
  ["bot", { status: "pending" }, true],
  ["snoozed", { status: "snoozed", assignee: ME }, true],
  ["resolved", { status: "resolved" }, true],
  ["spam", { is_spam: true }, true],
  ["unassigned", { is_spam: true }, false],
  ["mentions", {}, null],
] as const)("%s with %j: %j", (view, values, belonging) => {
  expect(belongs(aRow("a", values), place(view), ME.id)).toBe(belonging);
});

test("a team's list has its own only", () => {
  const row = aRow("a", { team: { id: 3, name: "Returns" } });
  expect(belongs(row, place("team", 3), ME.id)).toBe(true);
  expect(belongs(row, place("team", 4), ME.id)).toBe(false);
});

test("what changed comes, goes, and moves to the top", () => {
  const rows = [aRow("a", { updated_at: 3 }), aRow("b", { updated_at: 2 })];
  const changed = [
    aRow("a", { status: "resolved", updated_at: 5 }),
    aRow("b", { updated_at: 6 }),
    aRow("c", { updated_at: 4 }),
  ];
  expect(ids(merged(rows, changed, place("all"), ME.id, false))).toBe("b c");
});

test("who waits stands by priority, then by how long", () => {
  const rows = [aRow("long", { waiting_since: 1 }), aRow("short", { waiting_since: 9 })];
  const changed = [
    aRow("middle", { waiting_since: 5 }),
    aRow("urgent", { waiting_since: 10, priority: "urgent" }),
  ];
  expect(ids(merged(rows, changed, place("unassigned"), ME.id, false))).toBe(
    "urgent long middle short",
  );
});

test("what belongs on a later page does not show before its time", () => {
  const rows = [aRow("a", { updated_at: 9 }), aRow("b", { updated_at: 8 })];
  const old = aRow("old", { updated_at: 1 });
  expect(ids(merged(rows, [old], place("all"), ME.id, true))).toBe("a b");
  expect(ids(merged(rows, [old], place("all"), ME.id, false))).toBe("a b old");
});

test("what was found stays where it is, with the words that were found", () => {
  const rows = [aRow("a", { excerpt: "the lamp" }), aRow("b")];
  const changed = [aRow("b", { updated_at: 99 }), aRow("a", { unread: 2 }), aRow("c")];
  const found = merged(rows, changed, place("all", null, "lamp"), ME.id, false);
  expect(ids(found)).toBe("a b");
  expect(found[0]).toMatchObject({ excerpt: "the lamp", unread: 2 });
});
