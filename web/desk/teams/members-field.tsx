import { useWords } from "../context";
import { FieldProblem } from "../parts/form-field";
import type { Colleague } from "../types";
import { Choice } from "./choice";

interface MembersFieldProps {
  everybody: boolean;
  members: number[];
  colleagues: Colleague[];
  problem: string | undefined;
  onChange: (part: { everybody?: boolean; members?: number[] }) => void;
}

/** Who is in the team: everybody who answers customers, or some of them. */
export function MembersField(props: MembersFieldProps) {
  const { everybody, members, colleagues, problem, onChange } = props;
  const words = useWords();
  const toggle = (id: number, on: boolean) =>
    onChange({ members: on ? [...members, id] : members.filter((each) => each !== id) });
  return (
    <fieldset class="form-group" id="members" tabIndex={-1} aria-describedby="members-problem">
      <legend>{words.text("desk_team_members")}</legend>
      <Choice
        name="members"
        label={words.text("desk_team_everybody")}
        checked={everybody}
        onChoose={() => onChange({ everybody: true })}
      />
      <Choice
        name="members"
        label={words.text("desk_team_some")}
        checked={!everybody}
        onChoose={() => onChange({ everybody: false })}
      />
      {!everybody && (
        <ul class="members">
          {colleagues.map(({ id, name }) => (
            <li key={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={members.includes(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      )}
      <FieldProblem id="members" problem={problem} />
    </fieldset>
  );
}
