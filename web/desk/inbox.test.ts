import { expect, test, vi } from "vitest";
import type { DeskApi } from "./api";
import { InboxList } from "./inbox";
import type { Place } from "./place";
import type { Counts, Inbox, InboxRow, View } from "./types";

const COUNTS: Counts = { unassigned: 1, mine: 0 };

function place(view: View, q = ""): Place {
  return { view, team: null, q };
}

/** An API whose answers come when the test says. */
function slowApi() {
  const asked: { place: Place; before: string | null; answer: (part?: Partial<Inbox>) => void }[] =
    [];
  const inbox = (place: Place, before: string | null = null) =>
    new Promise<Inbox>((resolve) => {
      const answer = (part: Partial<Inbox> = {}) =>
        resolve({ conversations: [], counts: COUNTS, next: null, ...part });
      asked.push({ place, before, answer });
    });
  return { asked, api: { inbox } as unknown as DeskApi };
}

function rows(...ids: string[]): InboxRow[] {
  return ids.map((id) => ({ id }) as InboxRow);
}

test("many hints while an answer is on its way ask once more", async () => {
  const { asked, api } = slowApi();
  const list = new InboxList(api, 7, place("mine"));
  void list.refresh();
  void list.refresh();
  void list.refresh();
  expect(asked).toHaveLength(1);
  asked[0]!.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

test("a late answer for another search brings counts, but no rows", async () => {
  const { asked, api } = slowApi();
  const list = new InboxList(api, 7, place("all", "lamp"));
  void list.refresh();
  list.show(place("all", "lamps"));
  asked[0]!.answer({ conversations: rows("old") });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(list.store.get()).toMatchObject({ rows: null, counts: COUNTS });
  asked[1]!.answer({ conversations: rows("new") });
  await vi.waitFor(() => expect(list.store.get().rows).toEqual(rows("new")));
});

test("a refresh brings all pages that are shown", async () => {
  const { asked, api } = slowApi();
  const list = new InboxList(api, 7, place("all"));
  void list.refresh();
  asked[0]!.answer({ conversations: rows("a"), next: "after a" });
  await vi.waitFor(() => expect(list.store.get()).toMatchObject({ rows: rows("a"), more: true }));
  void list.loadMore();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]!.answer({ conversations: rows("b"), next: "after b" });
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked[2]!.before).toBe("after b");
  asked[2]!.answer({ conversations: rows("a") });
  await vi.waitFor(() =>
    expect(list.store.get()).toMatchObject({ rows: rows("b", "a"), more: false }),
  );
});
