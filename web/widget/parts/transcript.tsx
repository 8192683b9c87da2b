import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { dayName, toDate } from "../../shared/time";
import { type Group, groupMessages } from "../groups";
import { useWords } from "../language";
import type { ChatState } from "../state";
import { GroupView } from "./group";
import { Writing } from "./writing";

/** Whoever has scrolled up by more than this is reading; new messages do not pull them down. */
const NEAR_END = 80;

interface TranscriptProps {
  state: ChatState;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
  onVote: (message: number, helpful: boolean) => Promise<void>;
}

/** Everything that was said. Screen readers read each new message once. */
export function Transcript({ state, ...handlers }: TranscriptProps) {
  const words = useWords();
  const log = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const groups = groupMessages(state.messages, state.pending);
  const showEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight });
  useLayoutEffect(() => {
    if (atEnd || state.pending.length > 0) showEnd();
  }, [state.messages, state.pending.length, state.typing, state.caughtUp]);
  useLayoutEffect(() => whenResized(log.current!, () => atEnd && showEnd()), [atEnd]);
  const onScroll = () => setAtEnd(isNearEnd(log.current!));
  const lastOwn = groups.findLast((group) => group.author === "customer");
  return (
    <div class="middle">
      <div class="log" ref={log} tabIndex={0} onScroll={onScroll}>
        <div
          role="log"
          aria-label={words.text("widget_log")}
          aria-live={state.caughtUp ? "polite" : "off"}
          aria-busy={!state.caughtUp}
          aria-relevant="additions"
        >
          {groups.map((group) => (
            <div key={group.key} class="entry">
              {group.newDay && <Day group={group} />}
              <GroupView group={group} isLastOwn={group === lastOwn} read={state.read} {...handlers} />
            </div>
          ))}
        </div>
        {!state.caughtUp && groups.length === 0 && <Loading />}
        <Writing author={state.typing} agent={state.status.agent} />
      </div>
      {!atEnd && (
        <button type="button" class="jump" onClick={showEnd}>
          <Icon path={icons.down} />
          {words.text("widget_jump")}
        </button>
      )}
    </div>
  );
}

/** A banner or a longer draft takes room from the log. */
function whenResized(element: HTMLElement, listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  observer.observe(element);
  return () => observer.disconnect();
}

function isNearEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight < NEAR_END;
}

function Day({ group }: { group: Group }) {
  const { locale } = useWords();
  const { at } = group.lines[0]!;
  return (
    <p class="day">
      <time dateTime={toDate(at).toISOString()}>{dayName(at, locale)}</time>
    </p>
  );
}

function Loading() {
  const words = useWords();
  return (
    <div class="loading">
      <span class="hidden">{words.text("widget_loading")}</span>
      <i class="bone" />
      <i class="bone" />
    </div>
  );
}
