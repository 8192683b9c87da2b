import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { Confirm } from "../parts/confirm";
import { Problem } from "../parts/problem";
import { useWebhooksApi, type Webhook, type Webhooks } from "../webhooks/api";
import { SecretDialog, WebhookDialog } from "../webhooks/webhook-dialog";
import { eventName } from "../webhooks/webhook-form";
import { WebhookLog } from "../webhooks/webhook-log";

type Doing = "change" | "log" | "rotate" | "remove";

/** Systems of the company that are told what happens, and whether they take it. */
export function WebhooksPage() {
  const words = useWords();
  const api = useWebhooksApi();
  const [found, setFound] = useState<Webhooks | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [making, setMaking] = useState(false);
  const [doing, setDoing] = useState<[Doing, Webhook] | null>(null);
  const [secret, setSecret] = useState("");
  const load = () => void api.all().then(setFound, setProblem);
  useEffect(load, []);
  const stop = () => setDoing(null);
  const rotate = async ({ id }: Webhook) => setSecret(await api.rotate(id));
  const remove = async ({ id }: Webhook) => {
    await api.remove(id);
    load();
  };
  const [what, webhook] = doing ?? [];
  return (
    <main class="people" aria-busy={!found}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_webhooks")}</h1>
          <p>{words.text("desk_webhooks_intro")}</p>
        </div>
        <button type="button" class="button is-main" onClick={() => setMaking(true)}>
          <Icon path={icons.plus} />
          {words.text("desk_webhook_new")}
        </button>
      </header>
      <Problem problem={problem} />
      {found?.webhooks.length === 0 && <p class="admin-empty">{words.text("desk_webhooks_none")}</p>}
      {found && found.webhooks.length > 0 && (
        <ul class="people-list">
          {found.webhooks.map((each) => (
            <WebhookRow key={each.id} webhook={each} onDo={(doing) => setDoing([doing, each])} />
          ))}
        </ul>
      )}
      {found && (making || (what === "change" && webhook)) && (
        <WebhookDialog
          webhook={making ? null : webhook!}
          types={found.types}
          onSaved={load}
          onClose={() => {
            setMaking(false);
            stop();
          }}
        />
      )}
      {what === "log" && webhook && <WebhookLog {...{ webhook }} onChanged={load} onClose={stop} />}
      {what === "rotate" && webhook && !secret && (
        <Confirm
          title={words.text("desk_webhook_rotate")}
          text={words.text("desk_webhook_rotate_text")}
          action={words.text("desk_webhook_rotate")}
          onConfirm={() => rotate(webhook)}
          onClose={stop}
        />
      )}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret("")} />}
      {what === "remove" && webhook && (
        <Confirm
          title={words.text("desk_webhook_remove_of", { url: webhook.url })}
          text={words.text("desk_webhook_remove_text")}
          action={words.text("desk_webhook_remove")}
          onConfirm={() => remove(webhook)}
          onClose={stop}
        />
      )}
    </main>
  );
}

interface WebhookRowProps {
  webhook: Webhook;
  onDo: (doing: Doing) => void;
}

function WebhookRow({ webhook, onDo }: WebhookRowProps) {
  const words = useWords();
  const list = new Intl.ListFormat(words.locale, { type: "conjunction" });
  const { id, url, events, paused_at, waiting, dead } = webhook;
  const button = (doing: Doing, label: string) => (
    <button
      type="button"
      class="button"
      aria-describedby={`webhook-${id}`}
      onClick={() => onDo(doing)}
    >
      {words.text(label)}
    </button>
  );
  return (
    <li class="person webhook">
      <span class="person-text">
        <strong id={`webhook-${id}`} class="webhook-url" dir="ltr">
          {url}
        </strong>
        <span>{list.format(events.map((type) => eventName(words, type)))}</span>
        <span>
          {paused_at && `${words.text("desk_webhook_paused")} · `}
          {words.text("desk_webhook_waiting", { count: waiting })} ·{" "}
          {words.text("desk_webhook_dead", { count: dead })}
        </span>
      </span>
      <span class="webhook-buttons">
        {button("log", "desk_webhook_log")}
        {button("change", "desk_webhook_change")}
        {button("rotate", "desk_webhook_rotate")}
        {button("remove", "desk_webhook_remove")}
      </span>
    </li>
  );
}
