import type { PreChatField } from "../../shared/types";
import type { Chat } from "../chat";
import { Field, type Answered, useFields } from "../forms/field";
import formsText from "../forms/forms.css?inline";
import { useWords } from "../language";
import { useStyles } from "../styled";

interface PreChatProps {
  chat: Chat;
  fields: PreChatField[];
  onDone: () => void;
}

/** What the site wants to know first. Nobody has to: whoever writes below is answered as well. */
export function PreChat({ chat, fields, onDone }: PreChatProps) {
  const words = useWords();
  const send = (answers: Answered[]) => {
    onDone();
    const lines = answers.filter(({ value }) => value);
    if (lines.length > 0)
      chat.write(lines.map(({ label, value }) => `${label}: ${value}`).join("\n"));
    const email = lines.find(({ type }) => type === "email");
    // The message has it as well.
    if (email) chat.ask("email", { method: "POST", body: { email: email.value } }).catch(() => {});
  };
  const { form, problems, submit } = useFields(fields, send);
  const styled = useStyles<HTMLDivElement>(formsText);
  return (
    <div ref={styled}>
    <form class="answer" ref={form} noValidate onSubmit={submit} data-testid="pre-chat">
      {fields.map((field, index) => (
        <Field key={field.label} field={field} name={`${index}`} problem={problems[index]} />
      ))}
      <button type="submit" class="menu-button is-main">
        {words.text("widget_pre_chat_send")}
      </button>
    </form>
    </div>
  );
}
