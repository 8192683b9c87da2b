import { useState } from "preact/hooks";
import { useWords } from "../context";
import { languageName } from "../naming";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import type { Editing, Outcome } from "./use-editing";

/** Takes the text from its readers at once, after one question. */
export function TakeDown({ editing }: { editing: Editing }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Outcome>(null);
  const title = words.text("desk_take_down");
  const archive = async () => {
    const outcome = await editing.step("archive");
    setProblem(outcome);
    if (!outcome) setAsking(false);
  };
  if (editing.article?.state === "archived") return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {title}
      </button>
      {asking && (
        <Dialog title={title} onClose={() => setAsking(false)}>
          <p>
            {words.text("desk_take_down_text", {
              language: languageName(editing.locale, words.locale),
            })}
          </p>
          <Problem problem={problem} />
          <p class="dialog-foot">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.text("desk_cancel")}
            </button>
            <button
              type="button"
              class="button is-main is-danger"
              disabled={editing.busy}
              onClick={() => void archive()}
            >
              {words.text("desk_take_down_now")}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
