import { expect, test } from "vitest";
import { inboxPath, routeOf } from "./route";

test("addresses name a view and a conversation", () => {
  expect(routeOf("/desk", "")).toEqual({ page: "inbox", view: "unassigned", id: null });
  expect(routeOf("/desk/mine", "")).toEqual({ page: "inbox", view: "mine", id: null });
  expect(routeOf("/desk/bot/c_1", "")).toEqual({ page: "inbox", view: "bot", id: "c_1" });
  expect(routeOf(inboxPath("open", "c_2"), "")).toEqual({ page: "inbox", view: "open", id: "c_2" });
});

test("people and the one-time link have pages of their own", () => {
  expect(routeOf("/desk/people", "")).toEqual({ page: "people" });
  expect(routeOf("/desk/setup", "#abc")).toEqual({ page: "setup", token: "abc" });
});

test("an unknown address shows who waits", () => {
  expect(routeOf("/desk/nowhere", "")).toMatchObject({ page: "inbox", view: "unassigned" });
});
