import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Words } from "../../shared/words";
import { useWords } from "../context";
import { contactName } from "../naming";
import { type Place, placePath } from "../place";
import { type Shortcut, SHORTCUTS } from "../shortcuts";
import type { Details } from "../types";
import type { Actions, DialogName } from "../use-actions";
import { CustomerAvatar } from "./avatar";
import { DueChip } from "./due-chip";
import { Menu, type MenuItem } from "./menu";
import { PrioritySign } from "./priority";

interface ThreadHeadProps {
  details: Details;
  place: Place;
  /** Whether I have it. */
  mine: boolean;
  side: boolean;
  actions: Actions;
  onTake: () => void;
  onSide: () => void;
}

/** Whose conversation this is, how it stands, and what can be done. */
export function ThreadHead({ details, place, mine, side, actions, ...on }: ThreadHeadProps) {
  const words = useWords();
  const { may } = details;
  return (
    <header class="thread-head">
      <a
        class="icon-button thread-back"
        href={placePath(place)}
        aria-label={words.text("desk_back")}
      >
        <Icon path={icons.back} />
      </a>
      <CustomerAvatar name={details.contact.name} id={details.id} />
      <div class="thread-title">
        <h1 id="thread-title">
          <bdi>{contactName(details.contact.name, details.id, words)}</bdi>
        </h1>
        <Standing details={details} />
      </div>
      <div class="actions">
        {!mine && (may.take || may.take_over) && (
          <button
            type="button"
            class="button is-main"
            title={withKeys("desk_take", "take", words)}
            onClick={on.onTake}
          >
            {words.text("desk_take")}
          </button>
        )}
        {may.snooze && (
          <Action name="snooze" icon={icons.snooze} onClick={() => actions.ask("snooze")} />
        )}
        {may.transfer && (
          <Action name="transfer" icon={icons.transfer} onClick={() => actions.ask("transfer")} />
        )}
        {may.resolve && (
          <button
            type="button"
            class={`button ${mine ? "is-main" : "is-optional"}`}
            title={withKeys("desk_resolve", "resolve", words)}
            onClick={actions.resolve}
          >
            <Icon path={icons.check} />
            <span class="button-label">{words.text("desk_resolve")}</span>
          </button>
        )}
        <Menu
          label={words.text("desk_more_actions")}
          buttonClass="icon-button"
          items={moreActions(details, actions, words)}
        >
          <Icon path={icons.more} />
        </Menu>
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

interface ActionProps {
  name: "snooze" | "transfer";
  icon: string;
  onClick: () => void;
}

function Action({ name, icon, onClick }: ActionProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="icon-button is-framed is-optional"
      aria-label={words.text(`desk_${name}`)}
      title={withKeys(`desk_${name}`, name, words)}
      onClick={onClick}
    >
      <Icon path={icon} />
    </button>
  );
}

/** "Resolve (Alt+E)" */
function withKeys(text: string, shortcut: Shortcut, words: Words): string {
  return `${words.text(text)} (Alt+${SHORTCUTS[shortcut]})`;
}

/** Lesser actions, and on small screens also those that have no button there. */
function moreActions({ may, contact, is_spam }: Details, on: Actions, words: Words): MenuItem[] {
  const item = (key: string, icon: string, onPick: () => void, keys?: string): MenuItem => ({
    key,
    icon,
    onPick,
    label: words.text(`desk_${key}`),
    ...(keys && { keys: `Alt+${keys}` }),
  });
  const asking = (key: DialogName & Shortcut, icon: string) =>
    item(key, icon, () => on.ask(key), SHORTCUTS[key]);
  return [
    may.resolve && item("resolve", icons.check, on.resolve, SHORTCUTS.resolve),
    may.return && item("return", icons.bot, on.giveBack),
    may.requeue && item("requeue", icons.inbox, on.requeue),
    may.wake && item("wake", icons.bell, on.wake),
    may.snooze && asking("snooze", icons.snooze),
    may.transfer && asking("transfer", icons.transfer),
    may.mark && asking("priority", icons.flag),
    may.mark && asking("tags", icons.tag),
    may.mark && item(is_spam ? "no_spam" : "spam", icons.alert, () => on.spam(!is_spam)),
    may.mark && !contact.blocked && item("block", icons.ban, () => on.ask("block")),
    may.mark && contact.blocked && item("unblock", icons.ban, () => on.block(false)),
  ].filter((each) => typeof each === "object");
}

function Standing({ details }: { details: Details }) {
  const words = useWords();
  const { status, assignee, handoff, due, priority, is_spam, contact } = details;
  const waiting = status === "open" && !assignee;
  const key = waiting ? (handoff?.expected_at ? "ticket" : "waiting") : status;
  return (
    <p class="standing">
      <span class={`chip is-${key}`}>{words.text(`desk_status_${key}`)}</span>
      {assignee && status !== "resolved" && <bdi class="standing-name">{assignee.name}</bdi>}
      <DueChip due={due} />
      {priority !== "medium" && <PrioritySign priority={priority} />}
      {is_spam && <span class="chip is-late">{words.text("desk_is_spam")}</span>}
      {contact.blocked && <span class="chip is-late">{words.text("desk_is_blocked")}</span>}
    </p>
  );
}
