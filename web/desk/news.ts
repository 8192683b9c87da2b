import type { InboxRow } from "./types";

/** Something worth a sound. */
export interface Piece {
  kind: "waiting" | "message";
  conversation: string;
  name: string | null;
  text: string;
}

/** Remembers who waits and what of mine is unread, to tell what is new. */
export class NewsDesk {
  private readonly waiting = new Set<string>();
  private readonly unread = new Map<string, number>();

  constructor(private readonly me: number) {}

  /** What is new in these lines: whoever begins to wait, and who of mine has written. */
  take(rows: InboxRow[]): Piece[] {
    return rows.flatMap((row) => [...this.arrived(row), ...this.wrote(row)]);
  }

  private arrived(row: InboxRow): Piece[] {
    const waits = row.status === "open" && !row.assignee && !row.is_spam;
    const before = this.waiting.has(row.id);
    if (waits) this.waiting.add(row.id);
    else this.waiting.delete(row.id);
    return waits && !before ? [piece("waiting", row)] : [];
  }

  private wrote(row: InboxRow): Piece[] {
    const before = this.unread.get(row.id) ?? 0;
    this.unread.set(row.id, row.unread);
    const mine = row.status === "open" && row.assignee?.id === this.me;
    return mine && row.unread > before ? [piece("message", row)] : [];
  }
}

function piece(kind: Piece["kind"], row: InboxRow): Piece {
  const { id, contact, last_message } = row;
  return { kind, conversation: id, name: contact.name, text: last_message?.text ?? "" };
}
