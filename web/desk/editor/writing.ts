import type {
  Article,
  Audience,
  Change,
  Draft,
  FieldName,
  Payload,
  Significance,
  Text,
} from "./types";
import { FIELDS } from "./types";

/** Everything about an article that its author can change. */
export interface Writing extends Text {
  topic: string;
  slug: string;
  audience: Audience;
  tags: string[];
  /** Id of a person. */
  owner: number | null;
  review_by: string | null;
}

export const EMPTY: Writing = {
  title: "",
  answer: "",
  body: "",
  questions: [""],
  topic: "",
  slug: "",
  audience: "public",
  tags: [],
  owner: null,
  review_by: null,
};

export type WritingField = keyof Writing;
export const DETAILS = ["topic", "slug", "audience", "tags", "owner", "review_by"] as const;
export const ALL_FIELDS: readonly WritingField[] = [...FIELDS, ...DETAILS];

export function writingOf(article: Article): Writing {
  const { topic, slug, audience, tags, owner, review_by, text } = article;
  return { ...textOf(text), topic, slug, audience, tags, owner: owner?.id ?? null, review_by };
}

/** Only the text of something that has more. */
export function textOf({ title, answer, body, questions }: Text): Text {
  return { title, answer, body, questions };
}

/** The fields in which two writings differ; empty questions make no difference. */
export function differences(one: Writing, other: Writing): WritingField[] {
  return ALL_FIELDS.filter((name) => !sameField(one, other, name));
}

export function sameField(one: Writing, other: Writing, name: WritingField): boolean {
  return JSON.stringify(clean(one)[name]) === JSON.stringify(clean(other)[name]);
}

/** Without what the server would throw away: lines without words, space around. */
export function clean(writing: Writing): Writing {
  const questions = writing.questions.map((each) => each.trim()).filter(Boolean);
  return {
    ...writing,
    title: writing.title.trim(),
    answer: writing.answer.trim(),
    body: writing.body.trim(),
    questions,
  };
}

export interface SaveOptions {
  comment: string;
  made_from: number | null;
}

export function payloadOf(
  writing: Writing,
  article: string,
  locale: string,
  options: SaveOptions,
): Payload {
  return { ...clean(writing), article, locale, ...options };
}

export function changeOf(
  payload: Payload,
  base: number,
  significance: Significance,
): Change {
  return { ...payload, base, significance };
}

export function draftOf(writing: Writing, article: string, locale: string): Draft {
  return { ...textOf(clean(writing)), article, locale };
}

/** What has to be filled in before it can be saved. */
export function missing(writing: Writing): WritingField[] {
  const { title, answer, body, questions, topic, slug } = clean(writing);
  const needed: [WritingField, string | undefined][] = [
    ["title", title],
    ["answer", answer],
    ["body", body],
    ["questions", questions[0]],
    ["topic", topic],
    ["slug", slug],
  ];
  return needed.filter(([, value]) => !value).map(([name]) => name);
}

/**
 * "How do I get a refund?" → "how-do-i-get-a-refund". Letters of any script, with the marks that
 * are their vowels. The server takes the same (bot/knowledge/rules.py).
 */
export function slugOf(title: string): string {
  const plain = title.toLowerCase().normalize("NFC").replace(JOINERS, "");
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > SLUG_LIMIT) break;
    slug = longer;
  }
  // Where words are not divided by spaces, the first one may be the whole title
  return slug || cut(words[0] ?? "");
}

const JOINERS = /[\u200c\u200d]/g;

function cut(word: string): string {
  let found = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (found.length + segment.length > SLUG_LIMIT) break;
    found += segment;
  }
  return found;
}

const SLUG_LIMIT = 60;

/** A text with the shared values in the place of their names. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (all, name: string) => values[name] ?? all);
}

export function isText(name: WritingField): name is FieldName {
  return (FIELDS as readonly string[]).includes(name);
}
