import { useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { refusedField } from "../problem-text";
import { useAccountApi } from "./api";

/** The texts for fields that are refused. */
const WRONG: Readonly<Record<string, string>> = {
  password: "desk_account_password_wrong",
  new: "desk_password_hint",
};

/** Changes one's own password. */
export function PasswordForm() {
  const words = useWords();
  const api = useAccountApi();
  const [times, setTimes] = useState(0);
  const submit = async ({ password = "", next = "" }: Record<string, string>) => {
    await api.changePassword(password, next);
    setTimes(times + 1);
  };
  const explain = (error: RequestFailed) => {
    const key = WRONG[refusedField(error) ?? ""];
    return key ? words.text(key) : null;
  };
  return (
    <section class="admin-card">
      <div class="admin-card-head">
        <h2>{words.text("desk_password")}</h2>
      </div>
      <p class="admin-says" role="status">
        {times > 0 && words.text("desk_account_password_changed")}
      </p>
      {/* A new form each time: what was typed is gone. */}
      <SubmitForm
        key={times}
        label={words.text("desk_account_password_change")}
        onSubmit={submit}
        explain={explain}
      >
        <Field
          name="password"
          label={words.text("desk_account_password_now")}
          type="password"
          autocomplete="current-password"
          focused={times > 0}
        />
        <Field
          name="next"
          label={words.text("desk_account_password_new")}
          hint={words.text("desk_password_hint")}
          type="password"
          autocomplete="new-password"
          minLength={12}
        />
      </SubmitForm>
    </section>
  );
}
