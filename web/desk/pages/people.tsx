import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";
import { useDesk, useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Invite } from "../parts/invite";
import { ManageDialog } from "../people/manage-dialog";
import { ProfileForm } from "../profile/profile-form";
import { hasInbox } from "../roles";
import type { People, Person, Role } from "../types";

/** Everybody who can sign in; administrators invite more. */
export function PeoplePage() {
  const words = useWords();
  const { api, me } = useDesk();
  const [people, setPeople] = useState<People | null>(null);
  const [inviting, setInviting] = useState(false);
  const [shown, setShown] = useState<Person | null>(null);
  const [managed, setManaged] = useState<number | null>(null);
  const manages = me.role === "administrator";
  const person = people?.people.find((each) => each.id === managed);
  const load = () => api.people().then(setPeople, () => setPeople({ people: [], invitations: [] }));
  useEffect(() => void load(), []);
  return (
    <main class="people">
      <header class="people-head">
        <div>
          <h1>{words.text("desk_people_title")}</h1>
          <p>{words.text("desk_people_intro")}</p>
        </div>
        {manages && (
          <button type="button" class="button is-main" onClick={() => setInviting(true)}>
            <Icon path={icons.plus} />
            {words.text("desk_invite")}
          </button>
        )}
      </header>
      <ul class="people-list">
        {people?.people.map((person) => (
          <PersonRow
            key={`p${person.id}`}
            {...person}
            waits={false}
            onProfile={hasInbox(person.role) ? () => setShown(person) : undefined}
            onManage={manages ? () => setManaged(person.id) : undefined}
          />
        ))}
        {people?.invitations.map((invitation) => (
          <PersonRow key={invitation.email} {...invitation} waits />
        ))}
      </ul>
      {shown && (
        <Dialog
          title={words.text("desk_profile_of", { name: shown.name })}
          onClose={() => setShown(null)}
        >
          <ProfileForm person={shown.id} onSaved={() => setShown(null)} />
        </Dialog>
      )}
      {person && (
        <ManageDialog
          person={person}
          onChanged={() => void load()}
          onClose={() => setManaged(null)}
        />
      )}
      {inviting && <Invite onInvited={() => void load()} onClose={() => setInviting(false)} />}
    </main>
  );
}

interface PersonRowProps {
  name: string;
  email: string;
  role: Role;
  /** Whether the invitation has not been used yet. */
  waits: boolean;
  disabled?: boolean;
  locked_until?: number | null;
  /** Opens what they speak and know. */
  onProfile?: (() => void) | undefined;
  /** Opens what administrators do with them. */
  onManage?: (() => void) | undefined;
}

function PersonRow(row: PersonRowProps) {
  const { name, email, role, waits, disabled, locked_until, onProfile, onManage } = row;
  const words = useWords();
  return (
    <li class="person">
      <span class={`avatar ${waits ? "" : "is-staff"}`} aria-hidden="true">
        {initials(name)}
      </span>
      <span class="person-text">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>{email}</span>
      </span>
      {waits && <span class="chip is-waiting">{words.text("desk_invited")}</span>}
      {disabled && <span class="chip is-waiting">{words.text("desk_manage_disabled")}</span>}
      {locked_until && <span class="chip is-waiting">{words.text("desk_manage_locked")}</span>}
      <span class="chip">{words.text(`desk_role_${role}`)}</span>
      {onProfile && (
        <button
          type="button"
          class="button"
          aria-label={words.text("desk_profile_of", { name })}
          onClick={onProfile}
        >
          {words.text("desk_profile_short")}
        </button>
      )}
      {onManage && (
        <button
          type="button"
          class="button"
          aria-label={words.text("desk_manage_of", { name })}
          onClick={onManage}
        >
          {words.text("desk_manage")}
        </button>
      )}
    </li>
  );
}
