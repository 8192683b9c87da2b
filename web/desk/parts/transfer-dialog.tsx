import { useEffect, useState } from "preact/hooks";
import { useDesk, useWords } from "../context";
import { useColleagues, useTeams } from "../directory";
import { languageName } from "../naming";
import type { Colleague, Details } from "../types";
import type { Target } from "../use-actions";
import { Dialog } from "./dialog";
import { PresenceSign } from "./presence-sign";

interface TransferDialogProps {
  details: Details;
  onChoose: (target: Target) => void;
  onClose: () => void;
}

/** Gives a conversation to a colleague or a team, with a note for them. */
export function TransferDialog({ details, onChoose, onClose }: TransferDialogProps) {
  const { me } = useDesk();
  const words = useWords();
  const colleagues = useColleagues()?.filter((each) => each.id !== details.assignee?.id);
  const teams = useTeams().filter((team) => team.id !== details.team?.id);
  const [chosen, setChosen] = useState("");
  const [note, setNote] = useState("");
  const [filter, setFilter] = useState("");
  const [missing, setMissing] = useState(false);
  useEffect(() => setMissing(false), [chosen]);
  const fits = ({ name }: { name: string }) =>
    name.toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase());
  const submit = (event: Event) => {
    event.preventDefault();
    const target = targetOf(chosen, colleagues ?? [], teams);
    if (target) onChoose({ ...target, note: note.trim() });
    else setMissing(true);
  };
  const people = (colleagues ?? []).filter(fits).toSorted(byPresence);
  return (
    <Dialog title={words.text("desk_transfer_title")} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <input
          class="input"
          type="search"
          autofocus
          value={filter}
          dir="auto"
          aria-label={words.text("desk_transfer_search")}
          placeholder={words.text("desk_transfer_search")}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <div class="targets">
          <Choices title={words.text("desk_transfer_people")}>
            {people.map((each) => (
              <TargetChoice
                key={each.id}
                value={`staff ${each.id}`}
                name={each.id === me.id ? words.text("desk_me", { name: each.name }) : each.name}
                {...{ chosen, setChosen }}
              >
                <PresenceSign presence={each.presence} />
                <span class="faint">{aboutColleague(each, words)}</span>
              </TargetChoice>
            ))}
          </Choices>
          {teams.length > 0 && (
            <Choices title={words.text("desk_transfer_teams")}>
              {teams.filter(fits).map((each) => (
                <TargetChoice
                  key={each.id}
                  value={`team ${each.id}`}
                  name={each.name}
                  {...{ chosen, setChosen }}
                />
              ))}
            </Choices>
          )}
        </div>
        <div class="form-field">
          <label for="transfer-note">{words.text("desk_transfer_note")}</label>
          <textarea
            id="transfer-note"
            class="input"
            rows={2}
            dir="auto"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        <p class="problem" role="alert">
          {missing && words.text("desk_transfer_missing")}
        </p>
        <button type="submit" class="button is-main">
          {words.text("desk_transfer")}
        </button>
      </form>
    </Dialog>
  );
}

function targetOf(
  chosen: string,
  colleagues: Colleague[],
  teams: { id: number; name: string }[],
): Omit<Target, "note"> | null {
  const [kind, id] = chosen.split(" ");
  const found = (kind === "staff" ? colleagues : teams).find((each) => each.id === Number(id));
  if (!found || !chosen) return null;
  return kind === "staff"
    ? { staff: found.id, name: found.name }
    : { team: found.id, name: found.name };
}

const ORDER = { online: 0, busy: 1, offline: 2 };

/** Those who are there first, and of these whoever has least to do. */
function byPresence(one: Colleague, other: Colleague): number {
  return ORDER[one.presence] - ORDER[other.presence] || one.load - other.load;
}

/** "2 of 5 · English, Spanish" */
function aboutColleague(
  { load, capacity, languages }: Colleague,
  words: ReturnType<typeof useWords>,
): string {
  const names = languages.map((each) => languageName(each, words.locale));
  const spoken = new Intl.ListFormat(words.locale, { type: "unit" }).format(names);
  return [words.text("desk_load", { load, capacity }), spoken].filter(Boolean).join(" · ");
}

function Choices({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <fieldset class="target-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface TargetChoiceProps {
  value: string;
  name: string;
  chosen: string;
  setChosen: (value: string) => void;
  children?: preact.ComponentChildren;
}

function TargetChoice({ value, name, chosen, setChosen, children }: TargetChoiceProps) {
  return (
    <label class="target">
      <input
        type="radio"
        name="target"
        value={value}
        checked={chosen === value}
        onChange={() => setChosen(value)}
      />
      <span class="target-name">
        <bdi>{name}</bdi>
      </span>
      {children}
    </label>
  );
}
