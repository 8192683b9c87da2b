import { expect, test } from "vitest";
import { Backoff } from "./backoff";

test("waiting times double up to the limit", () => {
  const backoff = new Backoff(100, 500, () => 1);
  expect([1, 2, 3, 4, 5].map(() => backoff.next())).toEqual([100, 200, 400, 500, 500]);
});

test("half of each waiting time is random", () => {
  const backoff = new Backoff(100, 500, () => 0);
  expect([backoff.next(), backoff.next()]).toEqual([50, 100]);
});

test("after a success it begins anew", () => {
  const backoff = new Backoff(100, 500, () => 1);
  backoff.next();
  backoff.next();
  backoff.reset();
  expect(backoff.next()).toBe(100);
});
