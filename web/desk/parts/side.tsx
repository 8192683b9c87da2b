import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { wordFor } from "../naming";
import type { Details } from "../types";
import type { Actions } from "../use-actions";
import { CustomerPanel } from "./customer";
import { Earlier } from "./earlier";
import { HandoffPanel } from "./handoff";
import { Orders } from "./orders";
import { Properties } from "./properties";
import { Rating } from "./rating";
import { SummaryPanel } from "./summary";

interface SideProps {
  details: Details;
  actions: Actions;
  /** On narrow screens it is shown only on demand. */
  open: boolean;
  onClose: () => void;
}

/** What the agent should know about the customer and about why somebody is needed. */
export function Side({ details, actions, open, onClose }: SideProps) {
  const words = useWords();
  const leave = (event: KeyboardEvent) => event.key === "Escape" && onClose();
  return (
    <section
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
      <Properties details={details} actions={actions} />
      {details.handoff && <HandoffPanel handoff={details.handoff} details={details} />}
      <SummaryPanel details={details} onShow={onClose} />
      <Rating details={details} />
      <CustomerPanel details={details} />
      <Orders orders={details.orders} />
      <Earlier details={details} />
      <EarlierHandoffs details={details} />
    </section>
  );
}

/** Handoffs of this conversation that are over. */
function EarlierHandoffs({ details }: { details: Details }) {
  const words = useWords();
  const earlier = details.handoffs.filter((handoff) => handoff.id !== details.handoff?.id);
  if (earlier.length === 0) return null;
  return (
    <section class="panel">
      <h3>{words.text("desk_handoff_earlier")}</h3>
      <ul class="earlier">
        {earlier.map(({ id, reason, requested_at, agent, outcome }) => (
          <li key={id}>
            <span class="sentence">{wordFor(words, "desk_reason", reason)}</span>
            <span class="faint">
              {exact(requested_at, words.locale)}
              {agent && ` · ${agent}`}
              {outcome && ` · ${wordFor(words, "desk_outcome", outcome)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
