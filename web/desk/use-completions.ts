import { useEffect, useMemo, useState } from "preact/hooks";
import { RequestFailed } from "../shared/http";
import { useDesk, useWords } from "./context";
import { languageName } from "./naming";
import type { ComposeMode } from "./parts/compose";
import { articleText } from "./suggest";
import { type Trigger, triggerAt, type TriggerKind } from "./trigger";
import type { CannedReply, Details, SuggestedArticle } from "./types";
import type { Composing } from "./use-compose";

/** Something that can be put in the place of what was typed. */
export interface Completion {
  key: string;
  title: string;
  text: string;
  about: string;
  insert: string;
}

export interface CompletionList {
  kind: TriggerKind;
  open: boolean;
  options: Completion[];
  active: number;
  activeId: string | undefined;
  choose: (option: Completion) => void;
  close: () => void;
  /** Whether the key belonged to the list. */
  press: (event: KeyboardEvent) => boolean;
}

const PAUSE = 150;
const MOST = 8;

/** What fits what is being typed: canned replies, articles, colleagues. */
export function useCompletions(
  compose: Composing,
  details: Details,
  mode: ComposeMode,
): CompletionList {
  const { draft, cursor, insert } = compose;
  const trigger = triggerAt(draft.text, cursor, mode === "note");
  const [closed, setClosed] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const options = useOptions(trigger, compose, details);
  const open = trigger !== null && closed !== trigger.from && options !== null;
  useEffect(() => setActive(0), [trigger?.query, trigger?.kind]);
  useEffect(() => {
    if (!trigger) setClosed(null);
  }, [trigger === null]);
  const shown = options ?? [];
  const close = () => setClosed(trigger?.from ?? null);
  const choose = (option: Completion) => trigger && insert(option.insert, trigger);
  const press = (event: KeyboardEvent) => {
    if (!open) return false;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const option = shown[active];
    if (step && shown.length > 0) setActive((active + step + shown.length) % shown.length);
    else if (event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === "Tab") && option) choose(option);
    else return false;
    event.preventDefault();
    return true;
  };
  const activeId = shown[active] && `completion-${active}`;
  const kind = trigger?.kind ?? "canned";
  return { kind, open, options: shown, active, activeId, choose, close, press };
}

/** Null while nothing is asked for. */
function useOptions(
  trigger: Trigger | null,
  { colleagues }: Composing,
  details: Details,
): Completion[] | null {
  const words = useWords();
  const canned = useCanned(trigger?.kind === "canned", details.locale);
  const articles = useArticles(trigger?.kind === "article" ? trigger.query : null, details.locale);
  return useMemo(() => {
    if (!trigger) return null;
    const wanted = trigger.query.toLocaleLowerCase();
    const fits = (...texts: string[]) =>
      texts.some((text) => text.toLocaleLowerCase().includes(wanted));
    switch (trigger.kind) {
      case "canned":
        return (canned ?? [])
          .filter(({ name, text }) => fits(name, text))
          .slice(0, MOST)
          .map(({ id, name, text }) => {
            return { key: String(id), title: `/${name}`, text, about: "", insert: text };
          });
      case "article":
        return articles.slice(0, MOST).map((article) => ({
          key: `${article.article} ${article.locale}`,
          title: article.title,
          text: article.answer,
          about: aboutArticle(article, details.locale, words),
          insert: articleText(article),
        }));
      case "mention":
        return (colleagues ?? [])
          .filter(({ name }) => fits(name))
          .slice(0, MOST)
          .map(({ id, name, presence }) => ({
            key: String(id),
            title: name,
            text: words.text(`desk_presence_${presence}`),
            about: "",
            insert: `@${name} `,
          }));
    }
  }, [trigger?.kind, trigger?.query, canned, articles, colleagues]);
}

function aboutArticle(
  { locale, url }: SuggestedArticle,
  wanted: string,
  words: ReturnType<typeof useWords>,
): string {
  const other = locale !== wanted && languageName(locale, words.locale);
  return [other, !url && words.text("desk_audience_staff")].filter(Boolean).join(" · ");
}

function useCanned(isWanted: boolean, locale: string): CannedReply[] | null {
  const { api } = useDesk();
  const [replies, setReplies] = useState<CannedReply[] | null>(null);
  useEffect(() => {
    if (isWanted) api.canned(locale).then(setReplies, ignoreFailure);
  }, [isWanted, locale]);
  return replies;
}

/** Searches when the writer pauses; `query` is null while no article is asked for. */
function useArticles(query: string | null, locale: string): SuggestedArticle[] {
  const { api } = useDesk();
  const [found, setFound] = useState<SuggestedArticle[]>([]);
  useEffect(() => {
    if (query === null) return;
    let isCurrent = true;
    const take = (articles: SuggestedArticle[]) => isCurrent && setFound(articles);
    const timer = setTimeout(() => void api.articles(query, locale).then(take, ignoreFailure), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, locale]);
  return found;
}

/** Without an answer there is nothing to choose from; the next letter asks again. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof RequestFailed)) throw error;
}
