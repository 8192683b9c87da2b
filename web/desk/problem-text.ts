import type { RequestFailed } from "../shared/http";
import type { Words } from "../shared/words";

/** Codes for answers of whatever stands before our server, which has none. */
const BY_STATUS: Readonly<Record<number, string>> = {
  403: "not_allowed",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  429: "too_many_requests",
};

/** What went wrong, in the reader's language. */
export function problemText({ status, code, message }: RequestFailed, words: Words): string {
  if (status === 0) return words.text("desk_unreachable");
  // The server speaks English, and knows more than a text for all cases of a kind can say.
  if (message && isEnglish(words)) return message;
  const key = `desk_error_${code === "unknown" ? BY_STATUS[status] : code}`;
  return words.has(key) ? words.text(key) : message || words.text("desk_error_unknown");
}

/** The field that a refused request names first: "password: is wrong." */
export function refusedField({ code, message }: RequestFailed): string | null {
  return code === "request_invalid" ? (/^(\w+): /.exec(message)?.[1] ?? null) : null;
}

function isEnglish(words: Words): boolean {
  return words.locale.split("-")[0] === "en";
}
