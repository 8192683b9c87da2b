import { expect, test } from "vitest";
import { parseFluent } from "./fluent";
import { Words } from "./words";

const SOURCE = `
greeting = Hello from { $brand }
news = { $count ->
    [one] one message
   *[other] { $count } messages
}
`;

test("fills in the brand and chooses the plural", () => {
  const words = new Words("en", "ltr", parseFluent(SOURCE), { brand: "Acme" });
  expect(words.text("greeting")).toBe("Hello from Acme");
  expect(words.text("news", { count: 1 })).toBe("one message");
  expect(words.text("news", { count: 2 })).toBe("2 messages");
});

test("a missing text shows as its key", () => {
  expect(new Words("en", "ltr", parseFluent(SOURCE)).text("farewell")).toBe("farewell");
});

test("names are isolated in right-to-left text only", () => {
  const words = new Words("ar", "rtl", parseFluent(SOURCE), { brand: "Acme" });
  expect(words.text("greeting")).toBe("Hello from \u2068Acme\u2069");
});
