import { expect, test } from "vitest";
import {
  continueList,
  insert,
  insertBlock,
  link,
  markLines,
  type Selected,
  wrap,
} from "./markdown";

/** "a [bc] d": the selection is what stands between the brackets ‹ and ›. */
function selected(marked: string): Selected {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  return { text: marked.replace(/[‹›]/g, ""), start, end };
}

function shown({ text, start, end }: Selected): string {
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

test("bold goes on and off", () => {
  const bold = wrap(selected("a ‹bc› d"), "**", "bold");
  expect(shown(bold)).toBe("a **‹bc›** d");
  expect(shown(wrap(bold, "**", "bold"))).toBe("a ‹bc› d");
  expect(shown(wrap(selected("a ‹›"), "**", "bold"))).toBe("a **‹bold›**");
});

test("italic inside bold takes no star of the bold", () => {
  const both = wrap(selected("**‹b›**"), "*", "x");
  expect(shown(both)).toBe("***‹b›***");
  expect(shown(wrap(both, "*", "x"))).toBe("**‹b›**");
});

test("a link asks for what is missing", () => {
  expect(shown(link(selected("see ‹this›"), "text"))).toBe("see [this](‹https://›)");
  expect(shown(link(selected("‹/help/en/a›"), "text"))).toBe("[‹text›](/help/en/a)");
  expect(shown(link(selected("‹›"), "text"))).toBe("[‹text›](https://)");
});

test("lines get marks and lose them", () => {
  const list = markLines(selected("‹one\ntwo›\nthree"), "numbers");
  expect(shown(list)).toBe("‹1. one\n2. two›\nthree");
  expect(shown(markLines(list, "bullets"))).toBe("‹- one\n- two›\nthree");
  expect(markLines(selected("‹- one\n- two›"), "bullets").text).toBe("one\ntwo");
  expect(shown(markLines(selected("a\nHow‹›"), "heading"))).toBe("a\n## How‹›");
});

test("Enter goes on with a list and ends it", () => {
  expect(shown(continueList(selected("2. two‹›"))!)).toBe("2. two\n3. ‹›");
  expect(shown(continueList(selected("- a\n- ‹›"))!)).toBe("- a\n‹›");
  expect(continueList(selected("text‹›"))).toBeNull();
});

test("a piece takes the place of the selection", () => {
  expect(shown(insert(selected("in ‹x› days"), "{days}"))).toBe("in {days}‹› days");
});

test("a picture is a paragraph of its own", () => {
  expect(shown(insertBlock(selected("text‹›"), "![]"))).toBe("text\n\n![]‹›");
  expect(shown(insertBlock(selected("text\n‹›"), "![]"))).toBe("text\n\n![]‹›");
  expect(shown(insertBlock(selected("‹›text"), "![]"))).toBe("![]‹›text");
});
