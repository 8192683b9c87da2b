import { useDesk, useWords } from "../context";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { useAccountApi } from "./api";

/** Changes one's own name, which customers and colleagues see. */
export function NameForm() {
  const words = useWords();
  const api = useAccountApi();
  const { me } = useDesk();
  const submit = async ({ name = "" }: Record<string, string>) => {
    await api.rename(name);
    location.reload(); // It stands everywhere
  };
  return (
    <section class="admin-card">
      <div class="admin-card-head">
        <h2>{words.text("desk_name")}</h2>
      </div>
      <SubmitForm label={words.text("desk_account_rename")} onSubmit={submit}>
        <Field
          name="name"
          label={words.text("desk_name")}
          hint={words.text("desk_name_hint")}
          autocomplete="name"
          defaultValue={me.name}
          maxLength={100}
        />
      </SubmitForm>
    </section>
  );
}
