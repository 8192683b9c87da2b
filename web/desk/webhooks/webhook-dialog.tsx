import { useState } from "preact/hooks";
import { useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import { Dialog } from "../parts/dialog";
import { useWebhooksApi, type Webhook, type WebhookChoice } from "./api";
import { WebhookForm } from "./webhook-form";

interface WebhookDialogProps {
  /** Null for a new one. */
  webhook: Webhook | null;
  types: string[];
  onSaved: () => void;
  onClose: () => void;
}

/** Makes or changes a webhook; a new one's secret is shown once. */
export function WebhookDialog({ webhook, types, onSaved, onClose }: WebhookDialogProps) {
  const words = useWords();
  const api = useWebhooksApi();
  const [secret, setSecret] = useState("");
  const save = async (choice: WebhookChoice) => {
    if (webhook) await api.change(webhook.id, choice);
    else setSecret(await api.make(choice));
    onSaved();
    if (webhook) onClose();
  };
  const title = webhook ? "desk_webhook_change" : "desk_webhook_new";
  return (
    <Dialog
      title={words.text(secret ? "desk_webhook_secret_new" : title)}
      onClose={onClose}
      wide={!secret}
    >
      {secret ? <Secret secret={secret} /> : <WebhookForm {...{ webhook, types }} onSave={save} />}
    </Dialog>
  );
}

/** A changed secret, which is shown this once. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog title={words.text("desk_webhook_secret_new")} onClose={onClose}>
      <Secret secret={secret} />
    </Dialog>
  );
}

function Secret({ secret }: { secret: string }) {
  const words = useWords();
  return (
    <>
      <p>{words.text("desk_webhook_secret_text")}</p>
      <CopyLine text={secret} label={words.text("desk_webhook_secret")} focused />
    </>
  );
}
