import { RequestFailed } from "../../shared/http";
import type { Words } from "../../shared/words";
import type { DeskApi } from "../api";
import { useWords } from "../context";
import { EntryPage } from "../parts/entry";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import type { Me } from "../types";

interface SignInProps {
  api: DeskApi;
  brand: string;
  onDone: (me: Me) => void;
}

export function SignIn({ api, brand, onDone }: SignInProps) {
  const words = useWords();
  const submit = async ({ email = "", password = "" }: Record<string, string>) => {
    onDone(await api.signIn(email, password));
  };
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_sign_in")}
      intro={words.text("desk_sign_in_intro")}
    >
      <SubmitForm
        label={words.text("desk_sign_in")}
        onSubmit={submit}
        explain={(error) => explain(error, words)}
      >
        <Field name="email" label={words.text("desk_email")} type="email" autocomplete="username" />
        <Field
          name="password"
          label={words.text("desk_password")}
          type="password"
          autocomplete="current-password"
        />
      </SubmitForm>
    </EntryPage>
  );
}

function explain(error: RequestFailed, words: Words): string {
  return error.status === 401 ? words.text("desk_sign_in_failed") : error.message;
}
