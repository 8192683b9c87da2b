import { expect, test } from "vitest";
import { articlePath, routeOf } from "./route";

test("addresses name a list and a conversation", () => {
  const place = { view: "unassigned", team: null, q: "" };
  expect(routeOf("/desk", "")).toEqual({ page: "inbox", place, id: null });
  const found = { view: "all", team: null, q: "lamp" };
  expect(routeOf("/desk/all/c_1", "", "?q=lamp")).toEqual({
    page: "inbox",
    place: found,
    id: "c_1",
  });
  expect(routeOf("/desk/numbers", "")).toEqual({ page: "numbers" });
});

test("people and the one-time link have pages of their own", () => {
  expect(routeOf("/desk/people", "")).toEqual({ page: "people" });
  expect(routeOf("/desk/setup", "#abc")).toEqual({ page: "setup", token: "abc" });
  expect(routeOf("/desk/reset", "#abc")).toEqual({ page: "reset", token: "abc" });
  for (const page of ["account", "programs", "webhooks", "widget", "audit"] as const)
    expect(routeOf(`/desk/${page}`, "")).toEqual({ page });
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
  expect(routeOf("/desk/nowhere", "")).toMatchObject({
    page: "inbox",
    place: { view: "unassigned" },
  });
});
