import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { dayName, toDate } from "../../shared/time";
import type { Moment, StoredEvent } from "../../shared/types";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import type { ThreadState } from "../thread";
import { Arrival } from "./delivery";
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
  const details = state.details!;
  // Where the unread ones began when the conversation was opened; it does not move while one reads.
  const [read] = useState(details.staff_read);
  const onScroll = (event: Event) => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
  };
  const pendingIds = new Set(state.events.map((event) => "client_id" in event && event.client_id));
  const pending = state.pending.filter((each) => !pendingIds.has(each.client_id));
  useLayoutEffect(() => {
    if (atEnd.current || pending.length > 0) log.current!.scrollTop = log.current!.scrollHeight;
  }, [state.events, pending.length, state.typing]);
  const fresh = firstUnread(state.events, read);
  const answered = lastAnswer(state.events);
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
            {event.id === fresh && <p class="fresh">{words.text("desk_new_messages")}</p>}
            {event.kind === "message" ? (
              <Message
                message={event}
                before={state.events[index - 1]}
                contact={details.contact.name}
                conversation={conversation}
              />
            ) : (
              <StatusLine event={event} first={index === 0} />
            )}
            {event.id === answered && <Arrival seq={event.id} details={details} />}
          </div>
        ))}
      </div>
      {pending.map((each) => (
        <PendingMessage key={each.client_id} pending={each} conversation={conversation} />
      ))}
      <p class="writing" role="status">
        {state.typing && (
          <>
            <span class="writing-dots" aria-hidden="true" />
            {words.text(`desk_writing_${state.typing}`)}
          </>
        )}
      </p>
    </div>
  );
}

/** The first message of the customer after what has been read; none if that is all there is. */
function firstUnread(events: StoredEvent[], read: number): number | null {
  const found = events.find(
    (event) => event.id > read && event.kind === "message" && event.author === "customer",
  );
  return read > 0 ? (found?.id ?? null) : null;
}

/** Our last answer, if the customer has not written since. */
function lastAnswer(events: StoredEvent[]): number | null {
  const last = events.findLast((event) => event.kind === "message" && !event.note);
  if (last?.kind !== "message" || last.author !== "agent" || last.withdrawn) return null;
  return last.id;
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
