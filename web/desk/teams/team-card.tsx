import type { ComponentChildren } from "preact";
import { useWords } from "../context";
import type { Colleague } from "../types";
import { lasting } from "./targets-field";
import type { Team } from "./team";
import { weekLines } from "./week";

interface TeamCardProps {
  team: Team;
  colleagues: Colleague[];
  /** Null for those who may only look. */
  actions: { onEdit: () => void; onRemove: () => void } | null;
}

/** A team at a glance. */
export function TeamCard({ team, colleagues, actions }: TeamCardProps) {
  const words = useWords();
  const id = `team-${team.id}`;
  return (
    <li class="admin-card" aria-labelledby={id}>
      <div class="admin-card-head">
        <h2 id={id} dir="auto">
          {team.name}
        </h2>
        {actions && (
          <>
            <button type="button" class="button" onClick={actions.onEdit} aria-describedby={id}>
              {words.text("desk_edit")}
            </button>
            <button type="button" class="button" onClick={actions.onRemove} aria-describedby={id}>
              {words.text("desk_remove")}
            </button>
          </>
        )}
      </div>
      <dl class="facts">
        <Fact name={words.text("desk_team_members")}>
          <bdi>{membersText(team, colleagues) ?? words.text("desk_team_everybody")}</bdi>
        </Fact>
        <Fact name={words.text("desk_team_hours")}>
          <Hours team={team} />
        </Fact>
        <Fact name={words.text("desk_team_assigning")}>
          {words.text(team.assigns ? "desk_team_assigns" : "desk_team_takes")}
        </Fact>
        <Promise name="desk_team_first_response" minutes={team.first_response_minutes} />
        <Promise name="desk_team_resolution" minutes={team.resolution_minutes} />
      </dl>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Promise({ name, minutes }: { name: string; minutes: number | null }) {
  const words = useWords();
  if (minutes === null) return null;
  const text = lasting(minutes, words.locale) || words.text("desk_team_minutes", { minutes });
  return <Fact name={words.text(name)}>{text}</Fact>;
}

/** Null for everybody. */
function membersText(team: Team, colleagues: Colleague[]): string | null {
  if (team.members.length === 0) return null;
  return colleagues
    .filter(({ id }) => team.members.includes(id))
    .map(({ name }) => name)
    .join(", ");
}

function Hours({ team }: { team: Team }) {
  const words = useWords();
  const lines = weekLines(team, words);
  const holidays = team.holidays.length;
  return (
    <>
      {lines.length === 0 && words.text("desk_team_always")}
      {lines.map(({ days, times }) => (
        <span key={days} class="week-line">
          {days} · {times}
        </span>
      ))}
      <span class="faint week-line">
        <bdi>{team.time_zone.replaceAll("_", " ")}</bdi>
        {holidays > 0 && ` · ${words.text("desk_team_holiday_count", { count: holidays })}`}
      </span>
    </>
  );
}
