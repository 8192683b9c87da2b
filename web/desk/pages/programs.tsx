import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { wordFor } from "../naming";
import { Confirm } from "../parts/confirm";
import { Problem } from "../parts/problem";
import { type Program, type Programs, useProgramsApi } from "../programs/api";
import { NewProgram } from "../programs/new-program";

/** Tokens for programs: what each may do, when it was last used. */
export function ProgramsPage() {
  const words = useWords();
  const api = useProgramsApi();
  const [found, setFound] = useState<Programs | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [making, setMaking] = useState(false);
  const [revoked, setRevoked] = useState<Program | null>(null);
  const load = () => api.all().then(setFound, setProblem);
  useEffect(() => void load(), []);
  const revoke = async ({ id }: Program) => {
    await api.revoke(id);
    void load();
  };
  return (
    <main class="people" aria-busy={!found}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_programs")}</h1>
          <p>{words.text("desk_programs_intro")}</p>
        </div>
        <button type="button" class="button is-main" onClick={() => setMaking(true)}>
          <Icon path={icons.plus} />
          {words.text("desk_program_new")}
        </button>
      </header>
      <Problem problem={problem} />
      {found?.programs.length === 0 && <p class="admin-empty">{words.text("desk_programs_none")}</p>}
      {found && found.programs.length > 0 && (
        <ul class="people-list">
          {found.programs.map((program) => (
            <ProgramRow key={program.id} program={program} onRevoke={() => setRevoked(program)} />
          ))}
        </ul>
      )}
      {making && found && (
        <NewProgram
          scopes={found.scopes}
          onMade={() => void load()}
          onClose={() => setMaking(false)}
        />
      )}
      {revoked && (
        <Confirm
          title={words.text("desk_program_revoke_of", { name: revoked.name })}
          text={words.text("desk_program_revoke_text")}
          action={words.text("desk_program_revoke")}
          onConfirm={() => revoke(revoked)}
          onClose={() => setRevoked(null)}
        />
      )}
    </main>
  );
}

function ProgramRow({ program, onRevoke }: { program: Program; onRevoke: () => void }) {
  const words = useWords();
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium" });
  const list = new Intl.ListFormat(words.locale, { type: "conjunction" });
  const { id, name, scopes, created_by, last_used_at, expires_at } = program;
  const used = last_used_at
    ? words.text("desk_program_used", { time: day.format(last_used_at * 1000) })
    : words.text("desk_program_unused");
  return (
    <li class="person">
      <span class="person-text">
        <strong id={`program-${id}`}>
          <bdi>{name}</bdi>
        </strong>
        <span>{list.format(scopes.map((scope) => wordFor(words, "desk_scope", scope)))}</span>
        <span>
          {words.text("desk_program_by", { name: created_by })}{" · "}{used}
          {expires_at &&
            ` · ${words.text("desk_program_until", { time: day.format(expires_at * 1000) })}`}
        </span>
      </span>
      <button type="button" class="button" aria-describedby={`program-${id}`} onClick={onRevoke}>
        {words.text("desk_program_revoke")}
      </button>
    </li>
  );
}
