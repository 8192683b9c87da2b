import { useEffect, useState } from "preact/hooks";
import type { DeskApi } from "../api";
import { useWords } from "../context";
import { EntryPage } from "../parts/entry";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";

interface ResetProps {
  api: DeskApi;
  brand: string;
  token: string;
  onDone: () => void;
}

/** What the link to a new password opens. */
export function Reset({ api, brand, token, onDone }: ResetProps) {
  const words = useWords();
  const [email, setEmail] = useState("");
  const [problem, setProblem] = useState(token ? "" : "desk_setup_no_link");
  useEffect(() => {
    if (!token) return;
    api.resetOf(token).then(
      (found) => setEmail(found.email),
      () => setProblem("desk_reset_link_invalid"),
    );
  }, [api, token]);
  const submit = async ({ password = "" }: Record<string, string>) => {
    await api.choosePassword(token, password);
    onDone();
  };
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_reset")}
      intro={words.text(problem || "desk_reset_intro")}
    >
      {email && (
        <SubmitForm label={words.text("desk_reset_submit")} onSubmit={submit}>
          <Field
            name="email"
            label={words.text("desk_email")}
            type="email"
            autocomplete="username"
            defaultValue={email}
            readOnly
          />
          <Field
            name="password"
            label={words.text("desk_account_password_new")}
            hint={words.text("desk_password_hint")}
            type="password"
            autocomplete="new-password"
            minLength={12}
          />
        </SubmitForm>
      )}
      {problem && (
        <a class="link" href="/desk">
          {words.text("desk_sign_in")}
        </a>
      )}
    </EntryPage>
  );
}
