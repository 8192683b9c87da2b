import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Pending } from "../../shared/outbox";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { SentFiles } from "./sent-files";

interface PendingProps {
  pending: Pending;
  conversation: OpenConversation;
}

/** A message of ours that is still on its way. */
export function PendingMessage({ pending, conversation }: PendingProps) {
  const words = useWords();
  const { client_id: id, state, text, note, files } = pending;
  return (
    <div class={`message by-agent ${note ? "is-note" : ""} is-${state}`}>
      {text && (
        <div class="bubble" dir="auto">
          {text}
        </div>
      )}
      {files && <SentFiles files={files} />}
      {state === "failed" ? (
        <p class="delivery is-failed" role="alert">
          <Icon path={icons.alert} />
          {words.text("desk_failed")}
          <button type="button" class="link" onClick={() => conversation.retry(id)}>
            {words.text("desk_retry")}
          </button>
          <button type="button" class="link" onClick={() => conversation.discard(id)}>
            {words.text("desk_discard")}
          </button>
        </p>
      ) : (
        <p class="delivery">
          <Icon path={icons.clock} />
          {words.text("desk_sending")}
        </p>
      )}
    </div>
  );
}
