import { clock } from "../../shared/time";
import { useWords } from "../context";
import { SIGNIFICANCES, type Significance } from "./types";
import type { Editing } from "./use-editing";

/** Saves, with a word about what was changed; says whether anything is unsaved. */
export function SaveBar({ editing }: { editing: Editing }) {
  const words = useWords();
  const { article, dirty, busy, note, original } = editing;
  const hasTranslations = article !== null && !original && article.locales.length > 1;
  return (
    <footer class="save-bar">
      <p class="save-state" role="status" aria-live="polite">
        {stateText(editing, words)}
      </p>
      {article && dirty && (
        <input
          class="input is-small"
          aria-label={words.text("desk_comment")}
          placeholder={words.text("desk_comment")}
          maxLength={500}
          value={note.comment}
          onInput={(event) => editing.setNote({ comment: event.currentTarget.value })}
        />
      )}
      {hasTranslations && dirty && <SignificanceChoice editing={editing} />}
      {article && original && (
        <label class="check">
          <input
            type="checkbox"
            checked={note.follows}
            onChange={(event) => editing.setNote({ follows: event.currentTarget.checked })}
          />
          {words.text("desk_follows")}
        </label>
      )}
      <button
        type="button"
        class={`button ${dirty ? "is-main" : ""}`}
        disabled={busy || !(dirty || note.follows)}
        title="Ctrl+S"
        onClick={() => void editing.save()}
      >
        {words.text(busy ? "desk_working" : "desk_save")}
      </button>
    </footer>
  );
}

function stateText(editing: Editing, words: ReturnType<typeof useWords>): string {
  const { article, dirty } = editing;
  if (dirty) return words.text("desk_unsaved");
  if (!article) return "";
  const time = clock(article.saved_at, words.locale);
  return words.text("desk_saved", { number: article.revision, time });
}

function SignificanceChoice({ editing }: { editing: Editing }) {
  const words = useWords();
  return (
    <select
      class="choice"
      aria-label={words.text("desk_significance")}
      title={words.text("desk_significance")}
      value={editing.note.significance}
      onChange={(event) =>
        editing.setNote({ significance: event.currentTarget.value as Significance })
      }
    >
      {SIGNIFICANCES.map((each) => (
        <option key={each} value={each}>
          {words.text(`desk_significance_${each}`)}
        </option>
      ))}
    </select>
  );
}
