import { exact } from "../../shared/time";
import { browserName } from "../browser-name";
import { useWords } from "../context";
import type { SignedInPlace } from "./api";

interface SessionListProps {
  sessions: SignedInPlace[];
  /** Ends one of them; without it they are only shown. */
  onEnd?: (id: string) => void;
}

/** Where somebody is signed in: device, network address, since when, when it was last used. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  return (
    <ul class="people-list">
      {sessions.map((each) => (
        <SessionLine key={each.id} session={each} onEnd={onEnd} />
      ))}
    </ul>
  );
}

interface SessionLineProps {
  session: SignedInPlace;
  onEnd: ((id: string) => void) | undefined;
}

function SessionLine({ session, onEnd }: SessionLineProps) {
  const words = useWords();
  const { id, device, address, created_at, seen_at, current } = session;
  return (
    <li class="person">
      <span class="person-text">
        <strong id={`session-${id}`}>
          <bdi>{browserName(device) || words.text("desk_account_device_unknown")}</bdi>
        </strong>
        <span>
          {words.text("desk_account_seen", { time: exact(seen_at, words.locale) })}
          {" · "}
          {words.text("desk_account_since", { time: exact(created_at, words.locale) })}
          {address && " · "}
          <bdi>{address}</bdi>
        </span>
      </span>
      {current && <span class="chip is-open">{words.text("desk_account_here")}</span>}
      {onEnd && !current && (
        <button
          type="button"
          class="button"
          aria-describedby={`session-${id}`}
          onClick={() => onEnd(id)}
        >
          {words.text("desk_account_end")}
        </button>
      )}
    </li>
  );
}
