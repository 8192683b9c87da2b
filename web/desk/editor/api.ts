import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";
import type {
  Answer,
  Article,
  Attachment,
  BotText,
  Change,
  Comparison,
  Draft,
  Gaps,
  Listing,
  Neighbours,
  Payload,
  Preview,
  Revision,
  Text,
  Value,
  Values,
} from "./types";

/** What can happen to a revision; each has an address of its name. */
export type Step = "submit" | "send-back" | "publish" | "schedule" | "archive" | "restore";

/** Articles, gaps and wording: the part of the desk's API for those who write. */
export class EditorApi {
  constructor(private readonly desk: DeskApi) {}

  list(query: URLSearchParams): Promise<Listing> {
    return this.desk.call("GET", `articles?${query}`);
  }

  article(article: string, locale: string): Promise<Article> {
    return this.desk.call("GET", place(article, locale));
  }

  create(payload: Payload): Promise<Article> {
    return this.desk.call("POST", "articles", payload);
  }

  save(change: Change): Promise<Article> {
    return this.desk.call("PUT", place(change.article, change.locale), change);
  }

  /** Moves a revision on; `more` holds what some steps need beside it. */
  step(
    { article, locale }: Pick<Article, "article" | "locale">,
    step: Step,
    revision: number,
    more: Record<string, unknown> = {},
  ): Promise<Article> {
    return this.desk.call("POST", `${place(article, locale)}/${step}`, { revision, ...more });
  }

  revisions(article: string, locale: string): Promise<{ revisions: Revision[] }> {
    return this.desk.call("GET", `${place(article, locale)}/revisions`);
  }

  revision(article: string, locale: string, number: number): Promise<{ text: Text }> {
    return this.desk.call("GET", `${place(article, locale)}/revisions/${number}`);
  }

  compare(article: string, locale: string, old: number, now: number): Promise<Comparison> {
    return this.desk.call("GET", `${place(article, locale)}/compare?old=${old}&new=${now}`);
  }

  preview(locale: string, { answer, body }: Text): Promise<Preview> {
    return this.desk.call("POST", "articles/preview", { locale, answer, body });
  }

  ask(
    question: string,
    locale: string,
    draft: Draft,
  ): Promise<{ today: Answer; draft: Answer | null }> {
    return this.desk.call("POST", "articles/ask", { question, locale, draft });
  }

  neighbours(draft: Draft): Promise<Neighbours> {
    return this.desk.call("POST", "articles/neighbours", { draft });
  }

  /** `article` is null before it is saved for the first time. */
  attach(article: string | null, file: File): Promise<Attachment> {
    const path = `articles/${article === null ? "" : `${encodeURIComponent(article)}/`}attachments`;
    return this.desk.call("POST", `${path}?name=${encodeURIComponent(file.name)}`, file);
  }

  values(): Promise<Values> {
    return this.desk.call("GET", "values");
  }

  /** `base` is the version that the author began with. */
  setValues(base: string, values: Value[]): Promise<Values> {
    return this.desk.call("PUT", "values", { base, values });
  }

  texts(locale: string): Promise<{ texts: BotText[] }> {
    return this.desk.call("GET", `texts?locale=${encodeURIComponent(locale)}`);
  }

  setText(locale: string, { key, version }: BotText, text: string): Promise<BotText> {
    return this.desk.call("PUT", textPlace(locale, key), { base: version, text });
  }

  resetText(locale: string, { key, version }: BotText): Promise<BotText> {
    return this.desk.call("DELETE", `${textPlace(locale, key)}?base=${version}`);
  }

  gaps(): Promise<Gaps> {
    return this.desk.call("GET", "gaps");
  }

  /** Marks questions as done: answered by `article`, or not worth one. */
  settle(messages: (number | string)[], article: string | null): Promise<unknown> {
    return this.desk.call("POST", "gaps/settle", { message_ids: messages, article });
  }
}

export function useEditorApi(): EditorApi {
  const { api } = useDesk();
  return useMemo(() => new EditorApi(api), [api]);
}

function place(article: string, locale: string): string {
  return `articles/${encodeURIComponent(article)}/${encodeURIComponent(locale)}`;
}

function textPlace(locale: string, key: string): string {
  return `texts/${encodeURIComponent(locale)}/${encodeURIComponent(key)}`;
}
