import type { SuggestedArticle, Suggestions } from "./types";

/** Something that may answer the customer, ready to be put into the reply. */
export interface Suggestion {
  kind: "article" | "reply";
  key: string;
  title: string;
  /** What it puts into the reply. */
  text: string;
  locale: string;
}

/** As many as there are keys for. */
const MOST = 3;

/** The best of articles and earlier replies together, best first. */
export function bestOf({ articles, replies }: Suggestions): Suggestion[] {
  const scored = [
    ...articles.map((each) => ({ score: each.score ?? 0, suggestion: fromArticle(each) })),
    ...replies.map(({ score, text, locale }) => ({
      score,
      suggestion: { kind: "reply" as const, key: text, title: text, text, locale },
    })),
  ];
  return scored
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

function fromArticle(each: SuggestedArticle): Suggestion {
  const { article, title, locale } = each;
  return { kind: "article", key: `${article} ${locale}`, title, text: articleText(each), locale };
}

/** What an article says in a reply: the answer, and where more of it stands. */
export function articleText({ answer, url }: Pick<SuggestedArticle, "answer" | "url">): string {
  return url ? `${answer}\n${new URL(url, location.origin).href}` : answer;
}
