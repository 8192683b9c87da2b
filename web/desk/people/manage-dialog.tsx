import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { SessionList } from "../account/session-list";
import { useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import { type Person, type Role, ROLES } from "../types";
import { useLoaded } from "../use-loaded";
import { useStandingApi } from "./api";

interface ManageDialogProps {
  person: Person;
  onChanged: () => void;
  onClose: () => void;
}

/** What an administrator does with somebody: role, signing out, disabling, a way back in. */
export function ManageDialog({ person, onChanged, onClose }: ManageDialogProps) {
  const words = useWords();
  const api = useStandingApi();
  const sessions = useLoaded(() => api.sessions(person.id));
  const [link, setLink] = useState("");
  const [says, setSays] = useState("");
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const act = async (work: () => Promise<void>, said: string) => {
    setProblem(null);
    try {
      await work();
      setSays(words.text(said));
      onChanged();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    }
  };
  const { id, disabled } = person;
  const standing = disabled ? "enable" : "disable";
  return (
    <Dialog title={person.name} onClose={onClose} wide>
      <Problem problem={problem} />
      <p class="admin-says" role="status">
        {says}
      </p>
      <div class="form-field">
        <label for="manage-role">{words.text("desk_people_role")}</label>
        <select
          id="manage-role"
          class="input is-select"
          value={person.role}
          onChange={(event) => {
            const role = event.currentTarget.value as Role;
            void act(() => api.setRole(id, role), "desk_manage_role_done");
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {words.text(`desk_role_${role}`)}
            </option>
          ))}
        </select>
        <p class="hint">{words.text("desk_manage_role_hint")}</p>
      </div>
      <p class="form-foot">
        {person.locked_until !== null && (
          <Act
            label="desk_manage_unlock"
            onAct={() => act(() => api.change(id, "unlock"), "desk_manage_done")}
          />
        )}
        {!disabled && (
          <Act
            label="desk_manage_reset_link"
            onAct={() => act(async () => setLink(await api.resetLink(id)), "desk_manage_link_done")}
          />
        )}
        {person.second_factor && (
          <Act
            label="desk_manage_reset_factor"
            onAct={() => act(() => api.resetSecondFactor(id), "desk_manage_done")}
          />
        )}
        <Act
          label="desk_manage_sign_out"
          onAct={() => act(() => api.change(id, "sign-out"), "desk_manage_done")}
        />
        <Act
          label={`desk_manage_${standing}`}
          danger={!disabled}
          onAct={() => act(() => api.change(id, standing), "desk_manage_done")}
        />
      </p>
      {link && <CopyLine text={link} label={words.text("desk_manage_link")} />}
      <p class="hint">{words.text("desk_manage_disable_hint")}</p>
      {sessions && sessions.length > 0 && (
        <>
          <h3>{words.text("desk_account_sessions")}</h3>
          <SessionList sessions={sessions} />
        </>
      )}
    </Dialog>
  );
}

interface ActProps {
  label: string;
  danger?: boolean;
  onAct: () => Promise<void>;
}

function Act({ label, danger = false, onAct }: ActProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={`button ${danger ? "is-danger" : ""}`}
      onClick={() => void onAct()}
    >
      {words.text(label)}
    </button>
  );
}
