import type { InputHint } from "../../shared/types";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { useStyles } from "../styled";
import { Field, useFields } from "./field";
import text from "./forms.css?inline";

interface AnswerProps {
  chat: Chat;
  hint: InputHint;
}

/**
 * A field for what the bot has asked for, with the right keyboard. The text field below stays:
 * whoever wants something else says so there.
 */
export function Answer({ chat, hint }: AnswerProps) {
  const words = useWords();
  const styled = useStyles<HTMLDivElement>(text);
  const label = hint.label ?? words.text(`widget_input_${hint.type}`);
  const fields = [{ ...hint, label, required: true }];
  const { form, problems, submit } = useFields(fields, ([answer]) => chat.write(answer!.value));
  return (
    <div ref={styled}>
      <form class="answer is-line" ref={form} noValidate onSubmit={submit} data-testid="answer">
        <Field field={fields[0]!} name="hint" problem={problems[0]} />
        <button type="submit" class="menu-button is-main">
          {words.text("widget_send")}
        </button>
      </form>
    </div>
  );
}
