import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import type { SignedInPlace } from "../account/api";
import { SessionList } from "../account/session-list";
import { useDesk, useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import type { Person } from "../types";
import { useLoaded } from "../use-loaded";
import { type StandingApi, useStandingApi } from "./api";
import { RoleForm } from "./role-form";

interface ManageDialogProps {
  person: Person;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Does something, and says that it is done. */
export type Act = (work: () => Promise<void>, said: string) => void;

/** What an administrator does with somebody: role, a way back in, signing out, disabling. */
export function ManageDialog({ person, onChanged, onClose }: ManageDialogProps) {
  const words = useWords();
  const api = useStandingApi();
  const loaded = useLoaded(() => api.sessions(person.id));
  const [changed, setChanged] = useState<SignedInPlace[] | null>(null);
  const [says, setSays] = useState("");
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const act: Act = async (work, said) => {
    setProblem(null);
    try {
      await work();
      setSays(words.text(said));
      await onChanged();
      setChanged(await api.sessions(person.id));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setSays("");
      setProblem(error);
    }
  };
  const explain = ({ code }: RequestFailed) =>
    code === "conflict" ? words.text("desk_manage_last", { name: person.name }) : null;
  const sessions = changed ?? loaded ?? [];
  return (
    <Dialog title={person.name} onClose={onClose} wide>
      <Problem problem={problem} explain={explain} />
      <p class="admin-says" role="status">
        {says}
      </p>
      <div class="manage">
        <RoleForm person={person} act={act} />
        <WayIn person={person} api={api} act={act} />
        <section>
          <h3>{words.text("desk_account_sessions")}</h3>
          {sessions.length > 0 ? (
            <SessionList sessions={sessions} />
          ) : (
            <p class="hint">{words.text("desk_manage_nowhere")}</p>
          )}
          {sessions.length > 0 && (
            <Deed
              label="desk_manage_sign_out"
              onDo={() => act(() => api.change(person.id, "sign-out"), "desk_manage_signed_out")}
            />
          )}
        </section>
        <Standing person={person} api={api} act={act} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  person: Person;
  api: StandingApi;
  act: Act;
}

/** For who forgot a password, guessed too often, or lost their telephone. */
function WayIn({ person: { id, ...person }, api, act }: PartProps) {
  const words = useWords();
  const [link, setLink] = useState("");
  if (person.disabled) return null;
  return (
    <section>
      <h3>{words.text("desk_manage_way_in")}</h3>
      <p class="form-foot">
        <Deed
          label="desk_manage_reset_link"
          onDo={() => act(async () => setLink(await api.resetLink(id)), "desk_manage_link_done")}
        />
        {person.locked_until !== null && (
          <Deed
            label="desk_manage_unlock"
            onDo={() => act(() => api.change(id, "unlock"), "desk_manage_unlocked")}
          />
        )}
        {person.second_factor && (
          <Deed
            label="desk_manage_reset_factor"
            onDo={() => act(() => api.resetSecondFactor(id), "desk_manage_factor_gone")}
          />
        )}
      </p>
      {link && (
        <>
          <p class="hint">{words.text("desk_manage_link_hint")}</p>
          <CopyLine text={link} label={words.text("desk_manage_reset_link")} />
        </>
      )}
    </section>
  );
}

/** Nobody shuts themselves out by a slip of the hand. */
function Standing({ person: { id, disabled }, api, act }: PartProps) {
  const words = useWords();
  const { me } = useDesk();
  if (id === me.id) return null;
  return (
    <section>
      <h3>{words.text(disabled ? "desk_manage_disabled" : "desk_manage_disable")}</h3>
      <p class="hint">{words.text("desk_manage_disable_hint")}</p>
      {disabled ? (
        <Deed
          label="desk_manage_enable"
          onDo={() => act(() => api.change(id, "enable"), "desk_manage_let_in")}
        />
      ) : (
        <Deed
          label="desk_manage_disable"
          danger
          onDo={() => act(() => api.change(id, "disable"), "desk_manage_shut_out")}
        />
      )}
    </section>
  );
}

interface DeedProps {
  label: string;
  danger?: boolean;
  onDo: () => void;
}

function Deed({ label, danger = false, onDo }: DeedProps) {
  const words = useWords();
  return (
    <button type="button" class={`button ${danger ? "is-danger" : ""}`} onClick={onDo}>
      {words.text(label)}
    </button>
  );
}
