import { useState } from "preact/hooks";
import { useDesk, useWords } from "../context";
import { type Role, ROLES } from "../types";
import { CopyLine } from "./copy-line";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { SubmitForm } from "./submit-form";

interface InviteProps {
  onInvited: () => void;
  onClose: () => void;
}

/** Makes a one-time link for somebody new. */
export function Invite({ onInvited, onClose }: InviteProps) {
  const { api } = useDesk();
  const words = useWords();
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const submit = async ({ name = "", email = "", role }: Record<string, string>) => {
    const { link } = await api.invite({ name, email, role: role as Role });
    setMade({ name, link });
    onInvited();
  };
  const title = made
    ? words.text("desk_invite_ready", { name: made.name })
    : words.text("desk_invite");
  return (
    <Dialog title={title} onClose={onClose}>
      {made ? (
        <MadeLink {...made} />
      ) : (
        <SubmitForm label={words.text("desk_invite_submit")} onSubmit={submit}>
          <Field name="name" label={words.text("desk_people_name")} autocomplete="off" />
          <Field name="email" label={words.text("desk_email")} type="email" autocomplete="off" />
          <RoleChoice />
        </SubmitForm>
      )}
    </Dialog>
  );
}

function RoleChoice() {
  const words = useWords();
  return (
    <fieldset class="roles">
      <legend>{words.text("desk_people_role")}</legend>
      {ROLES.map((role) => (
        <label key={role} class="role">
          <input type="radio" name="role" value={role} defaultChecked={role === "agent"} />
          <span>
            <strong>{words.text(`desk_role_${role}`)}</strong>
            {words.text(`desk_role_${role}_text`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function MadeLink({ name, link }: { name: string; link: string }) {
  const words = useWords();
  return (
    <>
      <p>{words.text("desk_invite_text", { name })}</p>
      <CopyLine text={link} label={words.text("desk_invite_link")} />
    </>
  );
}
