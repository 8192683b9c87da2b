import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { Problem } from "../parts/problem";
import { articlePath } from "../route";
import { useEditorApi } from "./api";
import type { Choice, Neighbours, Preview, Taken } from "./types";
import type { Editing } from "./use-editing";
import { draftOf } from "./writing";

interface CheckPanelProps {
  editing: Editing;
  preview: Preview | null;
}

/** What to look at before anybody publishes: links, values, other articles' questions. */
export function CheckPanel({ editing, preview }: CheckPanelProps) {
  const words = useWords();
  const [neighbours, problem] = useNeighbours(editing);
  const links = preview?.broken_links ?? [];
  const values = preview?.unknown_values.map((name) => `{${name}}`) ?? [];
  return (
    <div class="checks">
      <Finding title={words.text("desk_check_links")} items={links} good="desk_check_links_good" />
      <Finding
        title={words.text("desk_check_values")}
        items={values}
        good="desk_check_values_good"
      />
      <Problem problem={problem} />
      <div aria-live="polite" aria-busy={!neighbours}>
        {!neighbours && !problem && <p class="faint">{words.text("desk_check_busy")}</p>}
        {neighbours && <TakenList takes={neighbours.takes} />}
        {neighbours && neighbours.similar.length > 0 && (
          <section>
            <h2>{words.text("desk_check_similar")}</h2>
            <ul class="check-list">
              {neighbours.similar.map((each) => (
                <li key={each.article}>
                  <ArticleLink to={each} />
                  <span class="faint">{` ${Math.round(each.likeness * 100)}%`}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

interface FindingProps {
  title: string;
  items: string[];
  /** What is said when there are none. */
  good: string;
}

function Finding({ title, items, good }: FindingProps) {
  const words = useWords();
  if (items.length === 0) return <Good text={words.text(good)} />;
  return (
    <section class="is-bad">
      <h2>
        <Icon path={icons.alert} />
        {title}
      </h2>
      <ul class="check-list">
        {items.map((item) => (
          <li key={item}>
            <code>{item}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Good({ text }: { text: string }) {
  return (
    <p class="check-good">
      <Icon path={icons.check} />
      {text}
    </p>
  );
}

/** Questions that other articles answer today and would lose, under the names of their articles. */
export function TakenList({ takes }: { takes: Taken[] }) {
  const words = useWords();
  if (takes.length === 0) return <Good text={words.text("desk_check_takes_good")} />;
  const articles = byArticle(takes);
  return (
    <section class="is-bad">
      <h2>
        <Icon path={icons.alert} />
        {words.text("desk_check_takes", { count: takes.length })}
      </h2>
      {[...articles].map(([key, questions]) => (
        <div key={key} class="taken">
          <p>
            <ArticleLink to={questions[0]!} />
          </p>
          <ul class="check-list">
            {questions.map(({ question, locale }) => (
              <li key={question} lang={locale} dir="auto">
                {question}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function byArticle(takes: Taken[]): Map<string, Taken[]> {
  const articles = new Map<string, Taken[]>();
  for (const each of takes) {
    const key = `${each.locale}/${each.article}`;
    articles.set(key, [...(articles.get(key) ?? []), each]);
  }
  return articles;
}

export function ArticleLink({ to }: { to: Choice }) {
  return (
    <a
      href={articlePath(to.article, to.locale)}
      target="_blank"
      rel="noopener"
      lang={to.locale}
      dir="auto"
    >
      {to.title}
    </a>
  );
}

/** Milliseconds without a change: finding neighbours takes the server a while. */
const PAUSE = 800;

function useNeighbours(editing: Editing): [Neighbours | null, RequestFailed | null] {
  const api = useEditorApi();
  const [neighbours, setNeighbours] = useState<Neighbours | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const draft = draftOf(editing.writing, editing.id, editing.locale);
  useEffect(() => {
    let wanted = true;
    const ask = () =>
      void api.neighbours(draft).then(
        (found) => {
          if (!wanted) return;
          setNeighbours(found);
          setProblem(null);
        },
        (error: RequestFailed) => wanted && setProblem(error),
      );
    const timer = setTimeout(ask, neighbours ? PAUSE : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [JSON.stringify(draft)]);
  return [neighbours, problem];
}
