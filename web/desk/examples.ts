import type { Details, InboxRow } from "./types";

/** A conversation that somebody waits in, for tests, or what `values` makes of it. */
export function someDetails(values: Partial<Details> = {}): Details {
  return {
    id: "c1",
    status: "open",
    assignee: null,
    team: null,
    priority: "medium",
    tags: [],
    snoozed_until: null,
    is_spam: false,
    locale: "en",
    language: "en",
    page: null,
    contact: {
      name: null,
      email: null,
      verified: false,
      time_zone: null,
      user_agent: null,
      blocked: false,
      earlier: [],
    },
    created_at: 1,
    due: null,
    customer_got: 0,
    customer_read: 0,
    staff_read: 0,
    rating: null,
    orders: [],
    may: {},
    writing: [],
    handoff: null,
    handoffs: [],
    events: [],
    ...values,
  };
}

/** A line of the inbox that nobody has taken, or what `values` makes of it. */
export function aRow(id: string, values: Partial<InboxRow> = {}): InboxRow {
  return {
    id,
    status: "open",
    contact: { name: null },
    language: "en",
    locale: "en",
    reason: null,
    waiting_since: null,
    updated_at: 1,
    last_message: null,
    assignee: null,
    team: null,
    priority: "medium",
    tags: [],
    unread: 0,
    snoozed_until: null,
    due: null,
    is_ticket: false,
    is_spam: false,
    expected_at: null,
    excerpt: null,
    ...values,
  };
}
