import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { StatusEvent } from "../../shared/types";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { useStyles } from "../styled";
import text from "./service.css?inline";

const SCORES = [1, 2, 3, 4, 5];
const LONGEST = 2_000;

type Phase = "unknown" | "asking" | "sending" | "failed" | "thanks" | "done";

interface RatingProps {
  chat: Chat;
  status: Pick<StatusEvent, "id" | "status" | "change">;
}

/** How content the customer was: asked once after each time that people closed the matter. */
export function Rating({ chat, status }: RatingProps) {
  const closed = status.status === "resolved" && status.change !== "closed_by_silence";
  return closed ? <Question key={status.id} chat={chat} /> : null;
}

function Question({ chat }: { chat: Chat }) {
  const words = useWords();
  const styled = useStyles<HTMLDivElement>(text);
  const [phase, setPhase] = useState<Phase>("unknown");
  const [score, setScore] = useState(0);
  useEffect(() => {
    const take = (found: { score: number | null }) => setPhase(found.score ? "done" : "asking");
    chat.ask<{ score: number | null }>("rating").then(take, () => {});
  }, []);
  if (phase === "unknown" || phase === "done") return null;
  const send = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const body = { score, words: String(form.get("words") ?? "").trim() };
    setPhase("sending");
    chat.ask("rating", { method: "POST", body }).then(
      () => setPhase("thanks"),
      () => setPhase("failed"),
    );
  };
  return (
    <div class="rating" ref={styled} data-testid="rating">
      {phase === "thanks" ? (
        <p role="status" class="thanks">
          <Icon path={icons.check} />
          {words.text("widget_rating_thanks")}
        </p>
      ) : (
        <form onSubmit={send}>
          <button
            type="button"
            class="rating-close"
            aria-label={words.text("widget_rating_close")}
            onClick={() => setPhase("done")}
          >
            <Icon path={icons.close} />
          </button>
          <Stars score={score} onScore={setScore} />
          {score > 0 && <Words busy={phase === "sending"} />}
          <p class="wrong" role="alert">
            {phase === "failed" && words.text("widget_not_done")}
          </p>
        </form>
      )}
    </div>
  );
}

interface StarsProps {
  score: number;
  onScore: (score: number) => void;
}

function Stars({ score, onScore }: StarsProps) {
  const words = useWords();
  return (
    <fieldset class="stars">
      <legend>{words.text("widget_rating_question")}</legend>
      {SCORES.map((each) => (
        <label key={each} class={`star ${each <= score ? "is-on" : ""}`}>
          <input
            type="radio"
            name="score"
            value={each}
            checked={each === score}
            onChange={() => onScore(each)}
          />
          <Icon path={icons.star} />
          <span class="hidden">{words.text(`widget_rating_${each}`)}</span>
        </label>
      ))}
      <span class="star-word" aria-hidden="true">
        {score > 0 && words.text(`widget_rating_${score}`)}
      </span>
    </fieldset>
  );
}

function Words({ busy }: { busy: boolean }) {
  const words = useWords();
  return (
    <>
      <label class="rating-words">
        {words.text("widget_rating_words")}
        <textarea name="words" class="input" rows={2} dir="auto" maxLength={LONGEST} />
      </label>
      <button type="submit" class="menu-button is-main" disabled={busy}>
        {words.text("widget_rating_send")}
      </button>
    </>
  );
}
