import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

/** Where events go; times are UNIX seconds. */
export interface Webhook {
  id: number;
  url: string;
  events: string[];
  paused_at: number | null;
  created_at: number;
  /** How many events wait, and how many were given up. */
  waiting: number;
  dead: number;
}

export interface Webhooks {
  webhooks: Webhook[];
  /** All types of events that there are. */
  types: string[];
}

export type DeliveryState = "waiting" | "delivered" | "dead";

/** One event on its way to one webhook; status and answer are those of the last attempt. */
export interface Delivery {
  id: number;
  event_id: string;
  type: string;
  state: DeliveryState;
  attempts: number;
  status: number | null;
  answer: string | null;
  created_at: number;
  attempted_at: number | null;
}

export interface Deliveries {
  deliveries: Delivery[];
  next: number | null;
}

/** What an administrator says about a webhook. */
export interface WebhookChoice {
  url: string;
  events: string[];
  paused: boolean;
}

export class WebhooksApi {
  constructor(private readonly desk: DeskApi) {}

  all(): Promise<Webhooks> {
    return this.desk.call("GET", "webhooks");
  }

  /** The secret, which is shown this once. */
  async make(choice: WebhookChoice): Promise<string> {
    const made = await this.desk.call<{ secret: string }>("POST", "webhooks", choice);
    return made.secret;
  }

  change(id: number, choice: WebhookChoice): Promise<void> {
    return this.desk.call("PUT", `webhooks/${id}`, choice);
  }

  remove(id: number): Promise<void> {
    return this.desk.call("DELETE", `webhooks/${id}`);
  }

  /** A new secret, which is shown this once. */
  async rotate(id: number): Promise<string> {
    const made = await this.desk.call<{ secret: string }>("POST", `webhooks/${id}/secret`);
    return made.secret;
  }

  test(id: number): Promise<void> {
    return this.desk.call("POST", `webhooks/${id}/test`);
  }

  log(id: number, state: DeliveryState | "", before: number | null): Promise<Deliveries> {
    const query = new URLSearchParams();
    if (state) query.set("state", state);
    if (before) query.set("before", String(before));
    return this.desk.call("GET", `webhooks/${id}/deliveries?${query}`);
  }

  resend(id: number, delivery: number): Promise<void> {
    return this.desk.call("POST", `webhooks/${id}/deliveries/${delivery}/resend`);
  }

  resendDead(id: number): Promise<void> {
    return this.desk.call("POST", `webhooks/${id}/resend-dead`);
  }
}

export function useWebhooksApi(): WebhooksApi {
  const { api } = useDesk();
  return useMemo(() => new WebhooksApi(api), [api]);
}
