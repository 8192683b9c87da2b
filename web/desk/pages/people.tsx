import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Invite } from "../parts/invite";
import { Problem } from "../parts/problem";
import { ManageDialog } from "../people/manage-dialog";
import { InvitationRow, PersonRow } from "../people/person-row";
import { ProfileForm } from "../profile/profile-form";
import type { People, Person } from "../types";

/** Everybody who can sign in; administrators invite more, and change who may do what. */
export function PeoplePage() {
  const words = useWords();
  const { api, me } = useDesk();
  const [people, setPeople] = useState<People | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [inviting, setInviting] = useState(false);
  const [shown, setShown] = useState<Person | null>(null);
  const [managed, setManaged] = useState<number | null>(null);
  const manages = me.role === "administrator";
  const person = people?.people.find((each) => each.id === managed);
  const load = () => api.people().then(setPeople, setProblem);
  useEffect(() => void load(), []);
  return (
    <main class="people" aria-busy={!people}>
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
      <Problem problem={problem} />
      <ul class="people-list">
        {people?.people.map((each) => (
          <PersonRow
            key={`p${each.id}`}
            person={each}
            onProfile={() => setShown(each)}
            onManage={manages ? () => setManaged(each.id) : undefined}
          />
        ))}
        {people?.invitations.map((invitation) => (
          <InvitationRow key={invitation.email} {...invitation} />
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
        <ManageDialog person={person} onChanged={load} onClose={() => setManaged(null)} />
      )}
      {inviting && <Invite onInvited={() => void load()} onClose={() => setInviting(false)} />}
    </main>
  );
}
