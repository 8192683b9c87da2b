import { useEffect, useState } from "preact/hooks";
import type { DeskApi } from "../api";
import { useWords } from "../context";
import { EntryPage } from "../parts/entry";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import type { Me, Welcome } from "../types";

interface SetupProps {
  api: DeskApi;
  brand: string;
  token: string;
  onDone: (me: Me) => void;
}

/** What a one-time link opens: choose a name and a password. */
export function Setup({ api, brand, token, onDone }: SetupProps) {
  const words = useWords();
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  const [problem, setProblem] = useState(token ? "" : "desk_setup_no_link");
  useEffect(() => {
    if (token) api.welcome(token).then(setWelcome, () => setProblem("desk_setup_link_invalid"));
  }, [api, token]);
  const submit = async ({ name = "", email = "", password = "" }: Record<string, string>) => {
    onDone(await api.setUp({ token, name, email: welcome?.email ?? email, password }));
  };
  const intro = problem || (welcome?.email ? "desk_setup_invited" : "desk_setup_first");
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_setup")}
      intro={welcome || problem ? words.text(intro) : ""}
    >
      {welcome && (
        <SubmitForm label={words.text("desk_setup_submit")} onSubmit={submit}>
          <SetupFields welcome={welcome} />
        </SubmitForm>
      )}
    </EntryPage>
  );
}

function SetupFields({ welcome }: { welcome: Welcome }) {
  const words = useWords();
  return (
    <>
      <Field
        name="email"
        label={words.text("desk_email")}
        type="email"
        autocomplete="username"
        defaultValue={welcome.email ?? ""}
        readOnly={Boolean(welcome.email)}
      />
      <Field
        name="name"
        label={words.text("desk_name")}
        hint={words.text("desk_name_hint")}
        autocomplete="name"
        defaultValue={welcome.name ?? ""}
      />
      <Field
        name="password"
        label={words.text("desk_password")}
        hint={words.text("desk_password_hint")}
        type="password"
        autocomplete="new-password"
        minLength={12}
      />
    </>
  );
}
