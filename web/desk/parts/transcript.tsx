import { useLayoutEffect, useRef } from "preact/hooks";
import { dayName, toDate } from "../../shared/time";
import type { Moment, StoredEvent } from "../../shared/types";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import type { ThreadState } from "../thread";
import { Message } from "./message";
import { PendingMessage } from "./pending-message";
import { StatusLine } from "./status-line";

/** Whoever has scrolled up by more than this is reading; new messages do not pull them down. */
const NEAR_END = 120;

interface TranscriptProps {
  state: ThreadState;
  conversation: OpenConversation;
}

/** Everything that was said and done. */
export function Transcript({ state, conversation }: TranscriptProps) {
  const words = useWords();
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = log.current!;
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
  };
  const pendingIds = new Set(state.events.map((event) => "client_id" in event && event.client_id));
  const pending = state.pending.filter((each) => !pendingIds.has(each.client_id));
  useLayoutEffect(() => {
    if (atEnd.current || pending.length > 0) log.current!.scrollTop = log.current!.scrollHeight;
  }, [state.events, pending.length, state.typing]);
  return (
    <div class="transcript" ref={log} tabIndex={0} onScroll={onScroll}>
      <div
        class="events"
        role="log"
        aria-label={words.text("desk_transcript")}
        aria-relevant="additions"
      >
        {state.events.map((event, index) => (
          <div key={event.id} class="event">
            {isNewDay(state.events[index - 1], event) && <Day at={event.at} />}
            {event.kind === "message" ? (
              <Message
                message={event}
                before={state.events[index - 1]}
                contact={state.details!.contact.name}
                conversation={conversation.id}
              />
            ) : (
              <StatusLine event={event} first={index === 0} />
            )}
          </div>
        ))}
      </div>
      {pending.map((each) => (
        <PendingMessage key={each.client_id} pending={each} conversation={conversation} />
      ))}
      <p class="writing" role="status">
        {state.typing && words.text(`desk_writing_${state.typing}`)}
      </p>
    </div>
  );
}

function isNewDay(before: StoredEvent | undefined, event: StoredEvent): boolean {
  return !before || toDate(before.at).toDateString() !== toDate(event.at).toDateString();
}

function Day({ at }: { at: Moment }) {
  const { locale } = useWords();
  return (
    <p class="day">
      <span>{dayName(at, locale)}</span>
    </p>
  );
}
