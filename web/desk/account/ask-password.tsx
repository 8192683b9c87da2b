import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { refusedField } from "../problem-text";

/** Asks whether it is still the same person who sits here. */
export function AskPassword({ onPassword }: { onPassword: (password: string) => Promise<void> }) {
  const words = useWords();
  const explain = (error: RequestFailed) =>
    refusedField(error) === "password" ? words.text("desk_account_password_wrong") : null;
  return (
    <SubmitForm
      label={words.text("desk_continue")}
      onSubmit={(values) => onPassword(values["own-password"] ?? "")}
      explain={explain}
    >
      <Field
        name="own-password"
        label={words.text("desk_account_password_now")}
        type="password"
        autocomplete="current-password"
        focused
      />
    </SubmitForm>
  );
}
