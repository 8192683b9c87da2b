import { useState } from "preact/hooks";
import type { DeskApi } from "../api";
import { useWords } from "../context";
import { EntryPage } from "../parts/entry";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";

interface ForgottenProps {
  api: DeskApi;
  brand: string;
  onBack: () => void;
}

/** Asks for a letter with a link to a new password. */
export function Forgotten({ api, brand, onBack }: ForgottenProps) {
  const words = useWords();
  const [sent, setSent] = useState(false);
  const submit = async ({ email = "" }: Record<string, string>) => {
    await api.forgotPassword(email, words.locale);
    setSent(true);
  };
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_forgotten")}
      intro={words.text(sent ? "desk_forgotten_sent" : "desk_forgotten_intro")}
    >
      {!sent && (
        <SubmitForm label={words.text("desk_forgotten_submit")} onSubmit={submit}>
          <Field
            name="email"
            label={words.text("desk_email")}
            type="email"
            autocomplete="username"
          />
        </SubmitForm>
      )}
      <button type="button" class="link" onClick={onBack}>
        {words.text("desk_forgotten_back")}
      </button>
    </EntryPage>
  );
}
