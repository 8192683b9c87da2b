import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import { type Delivery, type DeliveryState, useWebhooksApi, type Webhook } from "./api";
import { eventName } from "./webhook-form";

const STATES = ["", "waiting", "delivered", "dead"] as const;

interface WebhookLogProps {
  webhook: Webhook;
  onChanged: () => void;
  onClose: () => void;
}

/** What was sent to a webhook, what waits and what was given up; any of it can be sent again. */
export function WebhookLog({ webhook, onChanged, onClose }: WebhookLogProps) {
  const words = useWords();
  const api = useWebhooksApi();
  const [state, setState] = useState<DeliveryState | "">("");
  const [rows, setRows] = useState<Delivery[] | null>(null);
  const [next, setNext] = useState<number | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const load = (before: number | null) =>
    api.log(webhook.id, state, before).then((found) => {
      setRows((old) => (before && old ? [...old, ...found.deliveries] : found.deliveries));
      setNext(found.next);
    }, setProblem);
  useEffect(() => void load(null), [state]);
  const act = async (work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    }
    onChanged();
    void load(null);
  };
  return (
    <Dialog title={words.text("desk_webhook_log")} onClose={onClose} wide>
      <div class="webhook-log-head">
        <label>
          {words.text("desk_webhook_shown")}{" "}
          <select
            class="input"
            value={state}
            onChange={(event) => setState(event.currentTarget.value as DeliveryState | "")}
          >
            {STATES.map((each) => (
              <option key={each} value={each}>
                {words.text(`desk_delivery_${each || "all"}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => void act(() => api.test(webhook.id))}>
          {words.text("desk_webhook_test")}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void act(() => api.resendDead(webhook.id))}
        >
          {words.text("desk_webhook_resend_dead")}
        </button>
      </div>
      <Problem problem={problem} />
      <p class="admin-empty" role="status">
        {rows?.length === 0 && words.text("desk_webhook_log_none")}
      </p>
      <ul class="people-list">
        {rows?.map((row) => (
          <DeliveryRow
            key={row.id}
            row={row}
            onResend={() => void act(() => api.resend(webhook.id, row.id))}
          />
        ))}
      </ul>
      {next && (
        <button type="button" class="button" onClick={() => void load(next)}>
          {words.text("desk_more")}
        </button>
      )}
    </Dialog>
  );
}

function DeliveryRow({ row, onResend }: { row: Delivery; onResend: () => void }) {
  const words = useWords();
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "medium" });
  const answer = [row.status, row.answer].filter(Boolean).join(" ");
  return (
    <li class="person">
      <span class="person-text">
        <strong id={`delivery-${row.id}`}>{eventName(words, row.type)}</strong>
        <span>
          {words.text(`desk_delivery_${row.state}`)} ·{" "}
          {words.text("desk_delivery_attempts", { count: row.attempts })} ·{" "}
          {time.format((row.attempted_at ?? row.created_at) * 1000)}
        </span>
        {answer && (
          <span class="delivery-answer" dir="ltr">
            {answer.slice(0, 200)}
          </span>
        )}
      </span>
      <button
        type="button"
        class="button"
        aria-describedby={`delivery-${row.id}`}
        onClick={onResend}
      >
        {words.text("desk_delivery_resend")}
      </button>
    </li>
  );
}
