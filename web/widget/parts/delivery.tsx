import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Group, Line } from "../groups";
import { useWords } from "../language";
import { Time } from "./time";

interface DeliveryProps {
  group: Group;
  isLastOwn: boolean;
  /** The last event that the other side has looked at. */
  read: number;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
}

/** Under a group: when it was written, and for our own messages what became of them. */
export function Delivery({ group, isLastOwn, read, onRetry, onDiscard }: DeliveryProps) {
  const words = useWords();
  const failed = group.lines.filter((line) => line.pending?.state === "failed");
  const last = group.lines.at(-1)!;
  const state = group.author === "customer" && isLastOwn ? stateKey(last, read) : null;
  return (
    <>
      {failed.map((line) => (
        <Failed key={line.key} {...{ text: line.text, id: line.key, onRetry, onDiscard }} />
      ))}
      {failed.length === 0 && (
        <p class="meta">
          <Time at={last.at} />
          {state && <span>{words.text(state)}</span>}
        </p>
      )}
    </>
  );
}

function stateKey({ id, pending }: Line, read: number): string {
  if (id && id <= read) return "widget_read";
  if (!pending) return "widget_delivered";
  if (pending.state === "sent") return "widget_sent";
  return navigator.onLine ? "widget_sending" : "widget_queued";
}

interface FailedProps {
  id: string;
  text: string;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
}

function Failed({ id, text, onRetry, onDiscard }: FailedProps) {
  const words = useWords();
  return (
    <p class="meta is-failed" role="alert" title={text}>
      <Icon path={icons.alert} />
      <span>{words.text("widget_failed")}</span>
      <button type="button" class="link" onClick={() => onRetry(id)}>
        {words.text("widget_retry")}
      </button>
      <button type="button" class="link" onClick={() => onDiscard(id)}>
        {words.text("widget_discard")}
      </button>
    </p>
  );
}
