import { useEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../language";

interface EmailFormProps {
  /** The address that the server has. */
  email: string | null;
  onSave: (email: string) => Promise<unknown>;
}

/** An address for the answer, in case the customer is gone when it comes. */
export function EmailForm({ email, onSave }: EmailFormProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(email);
  useEffect(() => setSaved(email), [email]);
  if (open) {
    const save = async (address: string) => {
      await onSave(address);
      setSaved(address);
      setOpen(false);
    };
    return <Form email={saved ?? ""} onSave={save} />;
  }
  return (
    <p role="status" class="email">
      {saved && (
        <span>
          <Icon path={icons.check} /> {words.text("widget_email_saved", { email: saved })}{" "}
        </span>
      )}
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {words.text(saved ? "widget_email_change" : "widget_email")}
      </button>
    </p>
  );
}

interface FormProps {
  email: string;
  onSave: (email: string) => Promise<void>;
}

function Form({ email, onSave }: FormProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => field.current!.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const address = field.current!.value.trim();
    if (!address || !field.current!.checkValidity()) return refuse("widget_email_wrong");
    try {
      await onSave(address);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      refuse(error.status === 422 ? "widget_email_wrong" : "widget_not_done");
    }
  };
  const refuse = (key: string) => {
    setProblem(words.text(key));
    field.current?.focus();
  };
  return (
    <form class="email-form" noValidate onSubmit={(event) => void save(event)}>
      <label for="email">{words.text("widget_email_label")}</label>
      <div class="email-line">
        <input
          id="email"
          ref={field}
          class="input"
          type="email"
          dir="ltr"
          autocomplete="email"
          maxLength={254}
          defaultValue={email}
          aria-invalid={problem !== ""}
          aria-describedby="email-wrong"
        />
        <button type="submit" class="menu-button is-main">
          {words.text("widget_email_save")}
        </button>
      </div>
      <p class="wrong" id="email-wrong" role="alert">
        {problem}
      </p>
    </form>
  );
}
