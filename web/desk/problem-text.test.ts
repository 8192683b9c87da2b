import { expect, test } from "vitest";
import { parseFluent } from "../shared/fluent";
import { RequestFailed } from "../shared/http";
import { Words } from "../shared/words";
import { problemText, refusedField } from "./problem-text";

const TEXTS = parseFluent(`
desk_unreachable = nicht erreichbar
desk_error_conflict = Jemand war schneller.
desk_error_too_large = Zu groß.
desk_error_unknown = Unbekannt.
`);
const german = new Words("de", "ltr", TEXTS);
const english = new Words("en-GB", "ltr", TEXTS);

test("the reader's language says it, and English keeps what the server knows", () => {
  const conflict = new RequestFailed(409, "conflict", "Ana has this conversation.");
  expect(problemText(conflict, german)).toBe("Jemand war schneller.");
  expect(problemText(conflict, english)).toBe("Ana has this conversation.");
});

test("what nobody has translated is said in the server's words", () => {
  const rare = new RequestFailed(422, "rarely", "The moon is full.");
  expect(problemText(rare, german)).toBe("The moon is full.");
});

test("answers that are not from our server have no words of their own", () => {
  expect(problemText(new RequestFailed(413, "unknown", ""), german)).toBe("Zu groß.");
  expect(problemText(new RequestFailed(413, "unknown", ""), english)).toBe("Zu groß.");
  expect(problemText(new RequestFailed(502, "unknown", ""), german)).toBe("Unbekannt.");
  expect(problemText(new RequestFailed(0, "unreachable", "TypeError"), english)).toBe(
    "nicht erreichbar",
  );
});

test("a refused field is known by its name", () => {
  const wrong = new RequestFailed(422, "request_invalid", "password: is wrong.");
  expect(refusedField(wrong)).toBe("password");
  expect(refusedField(new RequestFailed(409, "conflict", "password: no"))).toBeNull();
});
