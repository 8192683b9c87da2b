import { expect, test } from "vitest";
import { articlePath, inboxPath, routeOf } from "./route";

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

test("articles have a list, a page for each locale, and its tabs", () => {
  expect(routeOf("/desk/articles", "", "?due=1")).toEqual({ page: "articles", search: "?due=1" });
  expect(routeOf("/desk/articles/new", "")).toEqual({ page: "new-article", search: "" });
  const place = { article: "a b", locale: "pt-BR", search: "" };
  const [write, history] = [articlePath("a b", "pt-BR"), articlePath("a b", "pt-BR", "history")];
  expect(routeOf(write, "")).toEqual({ page: "article", tab: "write", ...place });
  expect(routeOf(history, "")).toEqual({ page: "article", tab: "history", ...place });
  expect(routeOf("/desk/articles/100%/en", "")).toMatchObject({ article: "100%" });
});

test("gaps, wording and values have pages of their own", () => {
  expect(routeOf("/desk/gaps", "")).toEqual({ page: "gaps" });
  expect(routeOf("/desk/values", "")).toEqual({ page: "values" });
  expect(routeOf("/desk/wording", "", "?locale=ar")).toEqual({
    page: "wording",
    search: "?locale=ar",
  });
});

test("an unknown address shows who waits", () => {
  expect(routeOf("/desk/nowhere", "")).toMatchObject({ page: "inbox", view: "unassigned" });
});
