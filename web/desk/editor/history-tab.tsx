import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { exact, toDate } from "../../shared/time";
import { useWords } from "../context";
import { Problem } from "../parts/problem";
import { useEditorApi } from "./api";
import { CompareView } from "./compare-view";
import type { Article, Comparison, Revision } from "./types";
import type { Editing } from "./use-editing";

interface HistoryTabProps {
  editing: Editing;
  article: Article;
}

/** Who saved what and when; two revisions side by side, and an older one brought back. */
export function HistoryTab({ editing, article }: HistoryTabProps) {
  const words = useWords();
  const api = useEditorApi();
  const [revisions, setRevisions] = useState<Revision[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const { article: id, locale, revision: newest } = article;
  useEffect(() => {
    api.revisions(id, locale).then((found) => setRevisions(found.revisions), setProblem);
  }, [api, id, locale, newest]);
  const at = chosen ?? newest;
  const restore = async () => {
    setProblem(await editing.step("restore", {}, at));
    setChosen(null);
  };
  return (
    <div class="history">
      <ol class="revisions" aria-label={words.text("desk_tab_history")} reversed>
        {revisions?.map((each) => (
          <li key={each.number}>
            <RevisionButton
              revision={each}
              current={each.number === at}
              onChoose={() => setChosen(each.number)}
            />
          </li>
        ))}
      </ol>
      <section
        class="history-shown"
        aria-live="polite"
        aria-label={words.text("desk_revision", { number: at })}
        tabIndex={0}
      >
        <Problem problem={problem} />
        {revisions && (
          <>
            <header class="history-head">
              <h2>{words.text("desk_revision", { number: at })}</h2>
              {at !== newest && article.may.write && (
                <button
                  type="button"
                  class="button"
                  disabled={editing.busy || editing.dirty}
                  title={editing.dirty ? words.text("desk_restore_unsaved") : undefined}
                  onClick={() => void restore()}
                >
                  {words.text("desk_restore")}
                </button>
              )}
            </header>
            <Shown article={article} revisions={revisions} number={at} />
          </>
        )}
      </section>
    </div>
  );
}

interface RevisionButtonProps {
  revision: Revision;
  current: boolean;
  onChoose: () => void;
}

function RevisionButton({ revision, current, onChoose }: RevisionButtonProps) {
  const words = useWords();
  const { number, author, saved_at, comment, is_published } = revision;
  return (
    <button type="button" class="revision" aria-pressed={current} onClick={onChoose}>
      <span class="revision-head">
        <strong>{words.text("desk_revision", { number })}</strong>
        {is_published && <span class="chip is-published">{words.text("desk_state_live")}</span>}
      </span>
      <span class="faint">
        <bdi>{author?.name ?? words.text("desk_revision_imported")}</bdi>
        {" · "}
        <time dateTime={toDate(saved_at).toISOString()}>{exact(saved_at, words.locale)}</time>
      </span>
      {comment && <span dir="auto">{comment}</span>}
    </button>
  );
}

interface ShownProps {
  article: Article;
  revisions: Revision[];
  number: number;
}

/** A revision against the one before it, or any other one that is chosen. */
function Shown({ article, revisions, number }: ShownProps) {
  const words = useWords();
  const api = useEditorApi();
  const [against, setAgainst] = useState<number | null>(null);
  const [found, setFound] = useState<Comparison | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const before = revisions.find((each) => each.number < number)?.number ?? null;
  const old = against !== null && against !== number ? against : before;
  useEffect(() => {
    setFound(null);
    if (old === null) return;
    api.compare(article.article, article.locale, old, number).then(setFound, setProblem);
  }, [api, article, old, number]);
  if (old === null) return <First article={article} number={number} />;
  const titleOf = (each: number) => words.text("desk_revision", { number: each });
  return (
    <>
      <label class="compare-with">
        {words.text("desk_compare_with")}
        <select
          class="choice"
          value={old}
          onChange={(event) => setAgainst(Number(event.currentTarget.value))}
        >
          {revisions
            .filter((each) => each.number !== number)
            .map((each) => (
              <option key={each.number} value={each.number}>
                {titleOf(each.number)}
              </option>
            ))}
        </select>
      </label>
      <Problem problem={problem} />
      {found && (
        <CompareView
          comparison={found}
          locale={article.locale}
          titles={[titleOf(old), titleOf(number)]}
        />
      )}
    </>
  );
}

/** The text of the only revision: there is nothing to compare it with. */
function First({ article, number }: { article: Article; number: number }) {
  const words = useWords();
  const api = useEditorApi();
  const [text, setText] = useState<Article["text"] | null>(null);
  useEffect(() => {
    const take = ({ text: found }: { text: Article["text"] }) => setText(found);
    api.revision(article.article, article.locale, number).then(take, () => {});
  }, [api, article, number]);
  return (
    <div class="plain-text" lang={article.locale} dir="auto">
      <p class="faint">{words.text("desk_revision_first")}</p>
      {text && (
        <>
          <h3>{text.title}</h3>
          <p>{text.answer}</p>
          <p>{text.body}</p>
          <ul>
            {text.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
