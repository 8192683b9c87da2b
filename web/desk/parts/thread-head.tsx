import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { contactName } from "../naming";
import { inboxPath } from "../route";
import type { Details, View } from "../types";
import { CustomerAvatar } from "./avatar";

interface ThreadHeadProps {
  details: Details;
  view: View;
  /** Whether I have it. */
  mine: boolean;
  side: boolean;
  onTake: () => void;
  onResolve: () => void;
  onReturn: () => void;
  onSide: () => void;
}

/** Whose conversation this is, how it stands, and what can be done. */
export function ThreadHead({ details, view, mine, side, ...on }: ThreadHeadProps) {
  const words = useWords();
  const { status } = details;
  return (
    <header class="thread-head">
      <a
        class="icon-button thread-back"
        href={inboxPath(view)}
        aria-label={words.text("desk_back")}
      >
        <Icon path={icons.back} />
      </a>
      <CustomerAvatar name={details.contact.name} />
      <div class="thread-title">
        <h2>
          <bdi>{contactName(details.contact.name, details.id, words)}</bdi>
        </h2>
        <Standing details={details} />
      </div>
      <div class="actions">
        {!mine && (
          <button type="button" class="button is-main" onClick={on.onTake}>
            {words.text("desk_take")}
          </button>
        )}
        {status === "open" && (
          <button
            type="button"
            class="button"
            title={words.text("desk_return")}
            onClick={on.onReturn}
          >
            <Icon path={icons.bot} />
            <span class="button-label">{words.text("desk_return")}</span>
          </button>
        )}
        {status !== "resolved" && (
          <button
            type="button"
            class="button"
            title={words.text("desk_resolve")}
            onClick={on.onResolve}
          >
            <Icon path={icons.check} />
            <span class="button-label">{words.text("desk_resolve")}</span>
          </button>
        )}
        <button
          type="button"
          class="icon-button side-toggle"
          aria-label={words.text("desk_details")}
          aria-expanded={side}
          onClick={on.onSide}
        >
          <Icon path={icons.details} />
        </button>
      </div>
    </header>
  );
}

function Standing({ details }: { details: Details }) {
  const words = useWords();
  const waiting = details.status === "open" && !details.assignee;
  const key = waiting ? "waiting" : details.status;
  return (
    <p class="standing">
      <span class={`chip is-${key}`}>{words.text(`desk_status_${key}`)}</span>
      {details.assignee && details.status === "open" && <bdi>{details.assignee.name}</bdi>}
    </p>
  );
}
