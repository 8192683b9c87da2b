import { useState } from "preact/hooks";
import { useStore } from "../../shared/store";
import { useWords } from "../context";
import { type Preferences, preferences } from "../preferences";
import { ring } from "../../shared/sound";
import { Dialog } from "./dialog";

const NAMES = ["notify", "sound", "suggest", "help"] as const;

/** What may be switched on and off at this browser. */
export function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const chosen = useStore(preferences);
  const [problem, setProblem] = useState("");
  const change = async (name: keyof Preferences, on: boolean) => {
    setProblem("");
    if (name === "notify" && on && !(await mayNotify())) {
      return setProblem(words.text("desk_preference_notify_denied"));
    }
    preferences.send({ [name]: on });
    if (name === "sound" && on) ring();
  };
  return (
    <Dialog title={words.text("desk_preferences")} onClose={onClose}>
      <p class="dialog-intro">{words.text("desk_preferences_text")}</p>
      <ul class="switches">
        {NAMES.map((name) => (
          <li key={name} class="switch">
            <input
              id={`preference-${name}`}
              type="checkbox"
              role="switch"
              checked={chosen[name]}
              aria-describedby={`preference-${name}-text`}
              onChange={(event) => void change(name, event.currentTarget.checked)}
            />
            <label for={`preference-${name}`}>{words.text(`desk_preference_${name}`)}</label>
            <p class="faint" id={`preference-${name}-text`}>
              {words.text(`desk_preference_${name}_text`)}
            </p>
          </li>
        ))}
      </ul>
      <p class="problem" role="alert">
        {problem}
      </p>
    </Dialog>
  );
}

/** Asks the browser, which asks the person once. */
async function mayNotify(): Promise<boolean> {
  if (!("Notification" in window)) return false;
  return (await Notification.requestPermission()) === "granted";
}
