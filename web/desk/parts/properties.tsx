import type { ComponentChildren } from "preact";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import type { Details } from "../types";
import type { Actions, DialogName } from "../use-actions";
import { PrioritySign } from "./priority";

/** Who has it, how urgent it is, and its tags; each can be changed where it stands. */
export function Properties({ details, actions }: { details: Details; actions: Actions }) {
  const words = useWords();
  const { assignee, team, priority, tags, snoozed_until, may } = details;
  const none = <span class="faint">{words.text("desk_nobody")}</span>;
  const change = (dialog: DialogName, on: boolean | undefined) =>
    on ? () => actions.ask(dialog) : null;
  return (
    <section class="panel properties" aria-label={words.text("desk_properties")}>
      <Property name="assignee" onChange={change("transfer", may.transfer)}>
        {assignee ? <bdi>{assignee.name}</bdi> : none}
      </Property>
      <Property name="team" onChange={change("transfer", may.transfer)}>
        {team ? <bdi>{team.name}</bdi> : <span class="faint">{words.text("desk_no_team")}</span>}
      </Property>
      <Property name="priority" onChange={change("priority", may.mark)}>
        <PrioritySign priority={priority} />
      </Property>
      <Property name="tags" onChange={change("tags", may.mark)}>
        {tags.length === 0 && <span class="faint">{words.text("desk_no_tags")}</span>}
        {tags.map((tag) => (
          <span key={tag} class="chip is-tag" dir="auto">
            {tag}
          </span>
        ))}
      </Property>
      {snoozed_until !== null && (
        <Property name="snoozed" onChange={change("snooze", may.snooze)}>
          {exact(snoozed_until, words.locale)}
        </Property>
      )}
    </section>
  );
}

interface PropertyProps {
  name: string;
  onChange: (() => void) | null;
  children: ComponentChildren;
}

function Property({ name, onChange, children }: PropertyProps) {
  const words = useWords();
  const label = words.text(`desk_property_${name}`);
  const content = (
    <>
      <span class="property-name">{label}</span>
      <span class="property-value">{children}</span>
    </>
  );
  if (!onChange) return <p class="property">{content}</p>;
  return (
    <button
      type="button"
      class="property is-button"
      title={words.text("desk_change")}
      onClick={onChange}
    >
      {content}
      <Icon path={icons.down} />
    </button>
  );
}
