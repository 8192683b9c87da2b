import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import { useEditorApi } from "./api";
import { ArticleLink } from "./check-panel";
import { CompareView } from "./compare-view";
import type { Article, Comparison, Lost, Preview } from "./types";
import type { Editing, Outcome } from "./use-editing";

interface PublishDialogProps {
  editing: Editing;
  article: Article;
  onClose: () => void;
}

/** The last look before readers get it: what changes, what is broken, which questions get lost. */
export function PublishDialog({ editing, article, onClose }: PublishDialogProps) {
  const words = useWords();
  const [problem, setProblem] = useState<Outcome>(null);
  const [lost, setLost] = useState<Lost[]>([]);
  const [when, setWhen] = useState("");
  const finish = async (action: Promise<Outcome>) => {
    const outcome = await action;
    const questions = lostQuestions(outcome);
    setLost(questions);
    setProblem(questions.length > 0 ? null : outcome);
    if (!outcome) onClose();
  };
  const at = Math.floor(new Date(when).getTime() / 1000);
  const publish = () => finish(editing.step("publish", { accept_lost: lost.length > 0 }));
  const schedule = () => finish(editing.step("schedule", { at, accept_lost: lost.length > 0 }));
  const submit = () => finish(editing.step("submit"));
  const { may } = article;
  const now = lost.length > 0 ? "desk_publish_anyway" : "desk_publish";
  const main = when ? "desk_publish_later" : now;
  return (
    <Dialog title={words.text("desk_publish_title")} onClose={onClose} wide>
      <div class="publish">
        <Review article={article} />
        <Problem problem={problem} />
        <div role="alert">{lost.length > 0 && <LostList lost={lost} />}</div>
        {may.why && <p class="hint">{may.why}</p>}
        {may.publish && (
          <label class="publish-when">
            {words.text("desk_publish_when")}
            <input
              type="datetime-local"
              class="input is-small"
              value={when}
              onInput={(event) => setWhen(event.currentTarget.value)}
            />
          </label>
        )}
        <footer class="publish-foot">
          <button type="button" class="button" onClick={onClose}>
            {words.text("desk_publish_back")}
          </button>
          {article.state === "draft" && (
            <button
              type="button"
              class={`button ${may.publish ? "" : "is-main"}`}
              disabled={editing.busy}
              onClick={() => void submit()}
            >
              {words.text("desk_submit")}
            </button>
          )}
          {may.publish && (
            <button
              type="button"
              class={`button is-main ${lost.length > 0 ? "is-danger" : ""}`}
              disabled={editing.busy}
              onClick={() => void (when ? schedule() : publish())}
            >
              {words.text(editing.busy ? "desk_publishing" : main)}
            </button>
          )}
        </footer>
      </div>
    </Dialog>
  );
}

function lostQuestions(outcome: Outcome): Lost[] {
  if (outcome?.code !== "questions_lost") return [];
  return (outcome.answer as { lost?: Lost[] } | null)?.lost ?? [];
}

/** What readers have now against what they will have, and what is broken in it. */
function Review({ article }: { article: Article }) {
  const words = useWords();
  const api = useEditorApi();
  const [changes, setChanges] = useState<Comparison | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const { article: id, locale, revision, published_revision: old, text } = article;
  useEffect(() => {
    api.preview(locale, text).then(setPreview, setProblem);
    if (old === null || old === revision) return;
    api.compare(id, locale, old, revision).then(setChanges, setProblem);
  }, [api, id, locale, revision, old]);
  const titles: [string, string] = [words.text("desk_state_live"), words.text("desk_publish_new")];
  return (
    <>
      <Problem problem={problem} />
      {preview && preview.broken_links.length > 0 && (
        <div class="notice-bar is-warm">
          <Icon path={icons.alert} />
          <p>
            {words.text("desk_check_links")}: <code>{preview.broken_links.join(", ")}</code>
          </p>
        </div>
      )}
      {old === null && <p>{words.text("desk_publish_first")}</p>}
      {changes && <CompareView comparison={changes} locale={locale} titles={titles} />}
    </>
  );
}

/** Questions that would not lead to their article any more: a decision for people. */
function LostList({ lost }: { lost: Lost[] }) {
  const words = useWords();
  return (
    <section class="lost">
      <h3>
        <Icon path={icons.alert} />
        {words.text("desk_lost", { count: lost.length })}
      </h3>
      <p>{words.text("desk_lost_text")}</p>
      <ul>
        {lost.map((each) => (
          <li key={`${each.locale}/${each.article}/${each.question}`}>
            <q lang={each.locale} dir="auto">
              {each.question}
            </q>
            <span class="lost-way">
              <ArticleLink to={each} />
              <span aria-label={words.text("desk_lost_to")}>→</span>
              {each.instead ? <ArticleLink to={each.instead} /> : words.text("desk_lost_nothing")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
