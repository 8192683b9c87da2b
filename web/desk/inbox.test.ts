import { expect, test, vi } from "vitest";
import type { DeskApi } from "./api";
import { InboxList } from "./inbox";
import type { Counts, Inbox, View } from "./types";

const COUNTS: Counts = { unassigned: 1, mine: 0, open: 0, bot: 0, resolved: 0 };

/** An API whose answers come when the test says. */
function slowApi() {
  const asked: { view: View; answer: () => void }[] = [];
  const inbox = (view: View) =>
    new Promise<Inbox>((resolve) => {
      const answer = () => resolve({ conversations: [], counts: COUNTS });
      asked.push({ view, answer });
    });
  return { asked, api: { inbox } as unknown as DeskApi };
}

test("many hints while an answer is on its way ask once more", async () => {
  const { asked, api } = slowApi();
  const list = new InboxList(api, "mine");
  void list.refresh();
  void list.refresh();
  void list.refresh();
  expect(asked).toHaveLength(1);
  asked[0]!.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

test("a late answer for another view brings counts, but no rows", async () => {
  const { asked, api } = slowApi();
  const list = new InboxList(api, "mine");
  void list.refresh();
  list.show("bot");
  asked[0]!.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(list.store.get()).toMatchObject({ view: "bot", rows: null, counts: COUNTS });
  asked[1]!.answer();
  await vi.waitFor(() => expect(list.store.get().rows).toEqual([]));
});
