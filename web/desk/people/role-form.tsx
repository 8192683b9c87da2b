import { useState } from "preact/hooks";
import { useWords } from "../context";
import { type Person, type Role, ROLES } from "../types";
import { useStandingApi } from "./api";
import type { Act } from "./manage-dialog";

/** Gives somebody another role, once that is confirmed: it signs them out. */
export function RoleForm({ person, act }: { person: Person; act: Act }) {
  const words = useWords();
  const api = useStandingApi();
  const [role, setRole] = useState<Role>(person.role);
  const submit = (event: Event) => {
    event.preventDefault();
    act(() => api.setRole(person.id, role), "desk_manage_role_done");
  };
  return (
    <form onSubmit={submit}>
      <h3 id="manage-role">{words.text("desk_people_role")}</h3>
      <div class="form-foot">
        <select
          class="input is-select"
          aria-labelledby="manage-role"
          aria-describedby="manage-role-hint"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {words.text(`desk_role_${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" class="button" disabled={role === person.role}>
          {words.text("desk_manage_role_change")}
        </button>
      </div>
      <p class="hint">{words.text(`desk_role_${role}_text`)}</p>
      <p class="hint" id="manage-role-hint">
        {words.text("desk_manage_role_hint")}
      </p>
    </form>
  );
}
