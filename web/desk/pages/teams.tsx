import { useEffect, useRef, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { Confirm } from "../parts/confirm";
import { Problem } from "../parts/problem";
import { LEADERS } from "../roles";
import { useTeamsApi } from "../teams/api";
import type { Team } from "../teams/team";
import { TeamCard } from "../teams/team-card";
import { TeamForm } from "../teams/team-form";
import type { Colleague } from "../types";

/** Undefined while none is edited; null for a new one. */
type Edited = Team | null | undefined;

/** Teams: who is in them, when they are there, and what they promise. */
export function TeamsPage() {
  const words = useWords();
  const leads = LEADERS.includes(useDesk().me.role);
  const { teams, colleagues, problem, load, remove } = useTeams();
  const [edited, setEdited] = useState<Edited>(undefined);
  const [removed, setRemoved] = useState<Team | null>(null);
  const [says, setSays] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The form that had the focus is gone.
    if (wasEditing.current && edited === undefined) title.current?.focus();
    wasEditing.current = edited !== undefined;
  }, [edited]);
  const done = (name: string | null) => {
    setEdited(undefined);
    setSays(name ? words.text("desk_team_saved", { name }) : "");
    if (name) void load();
  };
  if (edited !== undefined) {
    return (
      <main class="people" aria-labelledby="team-title">
        <h1 id="team-title" class="admin-title">
          {words.text(edited ? "desk_team_edit" : "desk_team_new")}
        </h1>
        <TeamForm team={edited} colleagues={colleagues} onDone={done} />
      </main>
    );
  }
  return (
    <main class="people" aria-busy={!teams}>
      <header class="people-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words.text("desk_teams")}
          </h1>
          <p>{words.text("desk_teams_intro")}</p>
        </div>
        {leads && (
          <button type="button" class="button is-main" onClick={() => setEdited(null)}>
            <Icon path={icons.plus} />
            {words.text("desk_team_new")}
          </button>
        )}
      </header>
      <Problem problem={problem} />
      <p class="admin-says" role="status">
        {says}
      </p>
      <ul class="admin-cards">
        {teams?.map((team) => (
          <TeamCard
            key={team.id}
            team={team}
            colleagues={colleagues}
            actions={
              leads ? { onEdit: () => setEdited(team), onRemove: () => setRemoved(team) } : null
            }
          />
        ))}
      </ul>
      {removed && (
        <Confirm
          title={words.text("desk_team_remove", { name: removed.name })}
          text={words.text("desk_team_remove_text")}
          action={words.text("desk_remove")}
          onConfirm={() => remove(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </main>
  );
}

function useTeams() {
  const { api: desk } = useDesk();
  const api = useTeamsApi();
  const [teams, setTeams] = useState<Team[] | null>(null);
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const load = () => api.all().then(setTeams, setProblem);
  useEffect(() => {
    void load();
    desk.colleagues().then(setColleagues, setProblem);
  }, [api]);
  const remove = async (team: Team) => {
    await api.remove(team.id);
    await load();
  };
  return { teams, colleagues, problem, load, remove };
}
