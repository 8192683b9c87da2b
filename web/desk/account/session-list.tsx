import { browserName } from "../browser-name";
import { useWords } from "../context";
import type { SignedInPlace } from "./api";

interface SessionListProps {
  sessions: SignedInPlace[];
  /** Ends one of them; without it they are only shown. */
  onEnd?: (id: string) => void;
}

/** Where somebody is signed in: device, network address, when it was last used. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  const words = useWords();
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <ul class="people-list">
      {sessions.map((each) => (
        <li key={each.id} class="person">
          <span class="person-text">
            <strong id={`session-${each.id}`}>
              <bdi>{browserName(each.device) || words.text("desk_account_device_unknown")}</bdi>
            </strong>
            <span>
              {words.text("desk_account_seen", { time: time.format(each.seen_at * 1000) })}
              {each.address && (
                <>
                  {" · "}
                  <bdi>{each.address}</bdi>
                </>
              )}
            </span>
          </span>
          {each.current && <span class="chip">{words.text("desk_account_here")}</span>}
          {onEnd && !each.current && (
            <button
              type="button"
              class="button"
              aria-describedby={`session-${each.id}`}
              onClick={() => onEnd(each.id)}
            >
              {words.text("desk_account_end")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
