import { useWords } from "../context";
import { wordFor } from "../naming";
import { SubmitForm } from "../parts/submit-form";
import type { Webhook, WebhookChoice } from "./api";

interface WebhookFormProps {
  /** Null for a new one. */
  webhook: Webhook | null;
  types: string[];
  onSave: (choice: WebhookChoice) => Promise<void>;
}

/** Where a webhook goes and what it wants to know. */
export function WebhookForm({ webhook, types, onSave }: WebhookFormProps) {
  const words = useWords();
  const submit = (_values: Record<string, string>, form: FormData) =>
    onSave({
      url: String(form.get("url")).trim(),
      events: form.getAll("events").map(String),
      paused: form.has("paused"),
    });
  return (
    <SubmitForm label={words.text("desk_save")} onSubmit={submit}>
      <div class="form-field">
        <label for="webhook-url">{words.text("desk_webhook_url")}</label>
        <input
          id="webhook-url"
          name="url"
          class="input"
          type="url"
          dir="ltr"
          placeholder="https://"
          maxLength={2000}
          defaultValue={webhook?.url}
          required
          autofocus
        />
      </div>
      <fieldset class="form-group">
        <legend>{words.text("desk_webhook_events")}</legend>
        <div class="scopes">
          {types.map((type) => (
            <label key={type} class="tick">
              <input
                type="checkbox"
                name="events"
                value={type}
                defaultChecked={webhook?.events.includes(type) ?? true}
              />
              <span>
                {eventName(words, type)}
                <code dir="ltr">{type}</code>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="tick">
        <input type="checkbox" name="paused" defaultChecked={Boolean(webhook?.paused_at)} />
        <span>{words.text("desk_webhook_pause")}</span>
      </label>
    </SubmitForm>
  );
}

/** The words for a type of event such as `message.created`. */
export function eventName(words: ReturnType<typeof useWords>, type: string): string {
  return wordFor(words, "desk_event", type.replace(".", "_"));
}
