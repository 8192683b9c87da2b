import { useState } from "preact/hooks";
import { useWords } from "../context";
import { fieldTime, snoozeTimes } from "../snooze-times";
import { Dialog } from "./dialog";

interface SnoozeDialogProps {
  onChoose: (until: Date) => void;
  onClose: () => void;
}

/** Until when a conversation rests. */
export function SnoozeDialog({ onChoose, onClose }: SnoozeDialogProps) {
  const words = useWords();
  const [now] = useState(() => new Date());
  const [own, setOwn] = useState("");
  const [wrong, setWrong] = useState(false);
  const shown = (date: Date) =>
    date.toLocaleString(words.locale, { weekday: "short", hour: "numeric", minute: "2-digit" });
  const submit = (event: Event) => {
    event.preventDefault();
    const until = new Date(own);
    // Compared with the time of the click: the dialog may have been open for long.
    if (until.getTime() > Date.now()) onChoose(until);
    else setWrong(true);
  };
  return (
    <Dialog title={words.text("desk_snooze_title")} onClose={onClose}>
      <p class="dialog-intro">{words.text("desk_snooze_text")}</p>
      <ul class="choices">
        {snoozeTimes(now).map(({ name, at }) => (
          <li key={name}>
            <button type="button" class="choice" onClick={() => onChoose(at)}>
              <span>{words.text(`desk_snooze_${name}`)}</span>
              <time class="faint" dateTime={at.toISOString()}>
                {shown(at)}
              </time>
            </button>
          </li>
        ))}
      </ul>
      <form class="own-time" onSubmit={submit}>
        <div class="form-field">
          <label for="snooze-own">{words.text("desk_snooze_own")}</label>
          <input
            id="snooze-own"
            class="input"
            type="datetime-local"
            required
            min={fieldTime(now)}
            value={own}
            aria-describedby="snooze-problem"
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button is-main">
          {words.text("desk_snooze")}
        </button>
        <p class="problem" role="alert" id="snooze-problem">
          {wrong && words.text("desk_snooze_past")}
        </p>
      </form>
    </Dialog>
  );
}
