import { expect, test } from "vitest";
import { placeOf, placePath } from "./place";

test.each(["/desk/mine", "/desk/all/c1", "/desk/team/3", "/desk/team/3/c1", "/desk/all/c1?q=a+b"])(
  "%s names a list and comes out of it again",
  (path) => {
    const [way, search = ""] = path.split("?");
    const { place, id } = placeOf(way!.split("/").slice(2), search);
    expect(placePath(place, id)).toBe(path);
  },
);

test.each([["nonsense", "c1"], ["team"], ["team", "x", "c1"]])(
  "an address that names no list shows who is waiting (%s)",
  (...parts) => {
    expect(placeOf(parts, "").place).toEqual({ view: "unassigned", team: null, q: "" });
  },
);
