import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { wordFor } from "../naming";
import type { Details } from "../types";
import { CustomerPanel } from "./customer";
import { HandoffPanel } from "./handoff";

interface SideProps {
  details: Details;
  /** On narrow screens it is shown only on demand. */
  open: boolean;
  onClose: () => void;
}

/** What the agent should know about the customer and about why somebody is needed. */
export function Side({ details, open, onClose }: SideProps) {
  const words = useWords();
  const leave = (event: KeyboardEvent) => event.key === "Escape" && onClose();
  return (
    <aside
      class={`side ${open ? "is-open" : ""}`}
      aria-label={words.text("desk_details")}
      onKeyDown={leave}
    >
      <header class="side-head">
        <h2>{words.text("desk_details")}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.text("desk_close")}
          onClick={onClose}
        >
          <Icon path={icons.close} />
        </button>
      </header>
      {details.handoff && <HandoffPanel handoff={details.handoff} />}
      <CustomerPanel details={details} />
      <Earlier details={details} />
    </aside>
  );
}

/** Handoffs of this conversation that are over. */
function Earlier({ details }: { details: Details }) {
  const words = useWords();
  const earlier = details.handoffs.filter((handoff) => handoff.id !== details.handoff?.id);
  if (earlier.length === 0) return null;
  return (
    <section class="panel">
      <h3>{words.text("desk_handoff_earlier")}</h3>
      <ul class="earlier">
        {earlier.map(({ id, reason, requested_at, agent }) => (
          <li key={id}>
            <span class="sentence">{wordFor(words, "desk_reason", reason)}</span>
            <span class="faint">
              {exact(requested_at, words.locale)}
              {agent && ` · ${agent}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
