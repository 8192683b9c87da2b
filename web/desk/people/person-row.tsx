import { initials } from "../../shared/initials";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { hasInbox } from "../roles";
import type { Invitation, Person } from "../types";

interface PersonRowProps {
  person: Person;
  /** Opens what they speak and know. */
  onProfile: () => void;
  /** Opens what administrators do with them. */
  onManage: (() => void) | undefined;
}

/** Somebody who can sign in, or could before. */
export function PersonRow({ person, onProfile, onManage }: PersonRowProps) {
  const words = useWords();
  const { name, email, role } = person;
  return (
    <li class="person">
      <span class="avatar is-staff" aria-hidden="true">
        {initials(name)}
      </span>
      <span class="person-text">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>
          <bdi>{email}</bdi>
        </span>
        <span>{lastSeen(person, words)}</span>
      </span>
      <Signs person={person} />
      <span class="chip">{words.text(`desk_role_${role}`)}</span>
      {hasInbox(role) && !person.disabled && (
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

function Signs({ person: { disabled, locked_until, second_factor } }: { person: Person }) {
  const words = useWords();
  return (
    <>
      {second_factor && <span class="chip is-resolved">{words.text("desk_factor")}</span>}
      {locked_until !== null && (
        <span class="chip is-waiting">{words.text("desk_manage_locked")}</span>
      )}
      {disabled && <span class="chip is-late">{words.text("desk_manage_disabled")}</span>}
    </>
  );
}

function lastSeen({ last_seen_at }: Person, words: ReturnType<typeof useWords>): string {
  if (last_seen_at === null) return words.text("desk_manage_never_seen");
  return words.text("desk_manage_seen", { time: exact(last_seen_at, words.locale) });
}

/** Somebody whose link has not been used yet. */
export function InvitationRow({ name, email, role }: Invitation) {
  const words = useWords();
  return (
    <li class="person">
      <span class="avatar" aria-hidden="true">
        {initials(name)}
      </span>
      <span class="person-text">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span>
          <bdi>{email}</bdi>
        </span>
      </span>
      <span class="chip is-waiting">{words.text("desk_invited")}</span>
      <span class="chip">{words.text(`desk_role_${role}`)}</span>
    </li>
  );
}
