import { shelf } from "../../shared/storage";

/** Questions of customers on their way from the gaps into an article. */
export interface Handover {
  /** The article's id; empty for a new one. */
  article: string;
  questions: { text: string; language: string | null }[];
  /** The messages that are settled once the article is saved. */
  messages: (number | string)[];
}

const QUESTIONS = "parley.desk.handover";
const SETTLING = "parley.desk.settling";

export function handOver(handover: Handover): void {
  shelf("sessionStorage").setItem(QUESTIONS, JSON.stringify(handover));
}

/** The questions for this article, once: later they stand in its unsaved text. */
export function takeHandover(article: string): Handover | null {
  const store = shelf("sessionStorage");
  const handover = JSON.parse(store.getItem(QUESTIONS) ?? "null") as Handover | null;
  if (handover?.article !== article) return null;
  store.removeItem(QUESTIONS);
  store.setItem(SETTLING, JSON.stringify(handover));
  return handover;
}

/**
 * The messages that a saved article answers, once. `article` is empty if it was new; its questions
 * show whether it is still about what customers asked.
 */
export function takeSettled(article: string, saved: string[]): (number | string)[] {
  const store = shelf("sessionStorage");
  const handover = JSON.parse(store.getItem(SETTLING) ?? "null") as Handover | null;
  if (handover?.article !== article) return [];
  store.removeItem(SETTLING);
  return handover.questions.some(({ text }) => saved.includes(text)) ? handover.messages : [];
}

/** The questions in the language of a locale; all of them if there are none. */
export function questionsFor({ questions }: Handover, locale: string): string[] {
  const language = locale.split("-")[0];
  const own = questions.filter((each) => each.language?.split("-")[0] === language);
  const texts = (own.length > 0 ? own : questions).map((each) => each.text);
  return [...new Set(texts)];
}
