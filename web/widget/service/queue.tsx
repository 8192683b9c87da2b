import { useEffect, useState } from "preact/hooks";
import type { StatusEvent } from "../../shared/types";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { EmailForm } from "./email-form";
import { useStyles } from "../styled";
import text from "./service.css?inline";
import { type Place, placeText } from "./wait";

/** How often the place is asked for: nobody tells that the people in front have been served. */
const EVERY = 15_000;

interface QueueProps {
  chat: Chat;
  status: Pick<StatusEvent, "id" | "waiting">;
}

/** For those who wait: their place, how long it will take, and what they can do meanwhile. */
export function Queue({ chat, status }: QueueProps) {
  const words = useWords();
  const styled = useStyles<HTMLDivElement>(text);
  const [place, setPlace] = useState<Place | null>(null);
  const [problem, setProblem] = useState(false);
  useEffect(() => {
    setPlace(null);
    if (!status.waiting) return;
    return repeat(() => chat.ask<Place>("queue").then(setPlace, () => {}));
  }, [status.id, status.waiting]);
  if (!place?.waiting) return null;
  const leave = () => {
    setProblem(false);
    chat.ask("leave-queue", { method: "POST" }).catch(() => setProblem(true));
  };
  return (
    <div class="queue" ref={styled} data-testid="queue">
      <p role="status">{placeText(place, words)}</p>
      <EmailForm
        email={place.email}
        onSave={(email) => chat.ask("email", { method: "POST", body: { email } })}
      />
      <button type="button" class="link" onClick={leave}>
        {words.text("widget_queue_leave")}
      </button>
      <p class="wrong" role="alert">
        {problem && words.text("widget_not_done")}
      </p>
    </div>
  );
}

/** Asks now, again and again, and when the customer comes back to the page. */
function repeat(ask: () => void): () => void {
  const look = () => document.hidden || ask();
  ask();
  const timer = setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}
