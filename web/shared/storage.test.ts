// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { SafeShelf, shelf, type Shelf } from "./storage";

beforeEach(() => localStorage.clear());

function fail(): never {
  throw new DOMException("no", "SecurityError");
}

/** localStorage that takes nothing while it is full. */
function limited() {
  const state = { full: false };
  const storage: Shelf = {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => {
      if (state.full) throw new DOMException("full", "QuotaExceededError");
      localStorage.setItem(key, value);
    },
    removeItem: (key) => localStorage.removeItem(key),
    key: (index) => localStorage.key(index),
    get length() {
      return localStorage.length;
    },
  };
  return { state, safe: new SafeShelf(storage) };
}

test("what a full storage does not take is kept, in place of what it has", () => {
  const { state, safe } = limited();
  safe.setItem("a", "old");
  state.full = true;
  safe.setItem("a", "new");
  expect(safe.getItem("a")).toBe("new");
  expect(localStorage.getItem("a")).toBe("old");
});

test("once there is room the storage has it, and other tabs' changes are seen again", () => {
  const { state, safe } = limited();
  state.full = true;
  safe.setItem("a", "1");
  state.full = false;
  safe.setItem("a", "2");
  expect(localStorage.getItem("a")).toBe("2");
  localStorage.setItem("a", "3");
  expect(safe.getItem("a")).toBe("3");
});

test("what is removed is gone, kept or stored", () => {
  const { state, safe } = limited();
  safe.setItem("a", "old");
  state.full = true;
  safe.setItem("a", "new");
  safe.removeItem("a");
  expect(safe.getItem("a")).toBeNull();
  expect(localStorage.getItem("a")).toBeNull();
});

const BROKEN: Shelf = {
  getItem: fail,
  setItem: fail,
  removeItem: fail,
  key: fail,
  get length() {
    return fail();
  },
};

test("a storage that fails at everything is as good as none", () => {
  for (const storage of [null, BROKEN]) {
    const safe = new SafeShelf(storage);
    expect(safe.getItem("a")).toBeNull();
    safe.setItem("a", "1");
    expect(safe.getItem("a")).toBe("1");
    expect(safe.keys("")).toEqual(["a"]);
    safe.removeItem("a");
    expect(safe.getItem("a")).toBeNull();
  }
});

test("everybody on a page gets the same shelf", () => {
  expect(shelf("localStorage")).toBe(shelf("localStorage"));
  expect(shelf("localStorage")).not.toBe(shelf("sessionStorage"));
});
