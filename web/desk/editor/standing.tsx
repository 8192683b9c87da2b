import { useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import { SubmitForm } from "../parts/submit-form";
import type { Article } from "./types";
import type { Editing } from "./use-editing";

interface StandingProps {
  editing: Editing;
  article: Article;
  onPublish: () => Promise<void>;
}

/** Where the text stands between its author and its readers, and what can be done about it. */
export function Standing({ editing, article, onPublish }: StandingProps) {
  const words = useWords();
  const { may } = article;
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [returning, setReturning] = useState(false);
  const review = article.state === "review" && may.write;
  const unplan = async () => {
    const revision = article.scheduled_revision ?? article.revision;
    setProblem(await editing.step("schedule", { at: null }, revision));
  };
  return (
    <>
      <Problem problem={problem} />
      {review && (
        <div class="notice-bar is-accent">
          <Icon path={icons.person} />
          <p>
            {words.text("desk_in_review", { name: article.author?.name ?? "" })}
            {may.why && ` ${may.why}`}
          </p>
          {may.publish && (
            <button type="button" class="button is-main" onClick={() => void onPublish()}>
              {words.text("desk_review_begin")}
            </button>
          )}
          {may.publish && (
            <button type="button" class="button" onClick={() => setReturning(true)}>
              {words.text("desk_send_back")}
            </button>
          )}
        </div>
      )}
      {article.state === "draft" && article.comment && (
        <p class="notice-bar">
          <Icon path={icons.note} />
          <span dir="auto">
            {words.text("desk_last_comment", {
              number: article.revision,
              comment: article.comment,
            })}
          </span>
        </p>
      )}
      {article.publish_at !== null && (
        <div class="notice-bar is-accent">
          <Icon path={icons.clock} />
          <p>
            {words.text("desk_planned", {
              number: article.scheduled_revision ?? article.revision,
              time: exact(article.publish_at, words.locale),
            })}
          </p>
          {may.publish && (
            <button type="button" class="button" onClick={() => void unplan()}>
              {words.text("desk_unplan")}
            </button>
          )}
        </div>
      )}
      {returning && <SendBack editing={editing} onClose={() => setReturning(false)} />}
    </>
  );
}

/** Asks what the author should change. */
function SendBack({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const words = useWords();
  const submit = async ({ comment = "" }: Record<string, string>) => {
    const problem = await editing.step("send-back", { comment });
    if (problem) throw problem;
    onClose();
  };
  return (
    <Dialog title={words.text("desk_send_back")} onClose={onClose}>
      <SubmitForm label={words.text("desk_send_back")} onSubmit={submit}>
        <div class="form-field">
          <label for="send-back-comment">{words.text("desk_send_back_why")}</label>
          <textarea
            id="send-back-comment"
            name="comment"
            class="input"
            rows={4}
            required
            maxLength={400}
          />
        </div>
      </SubmitForm>
    </Dialog>
  );
}
