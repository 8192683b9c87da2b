import { useEffect, useRef, useState } from "preact/hooks";
import * as icons from "../../shared/icons";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { OpenConversation } from "../conversation";
import type { Place } from "../place";
import { useShortcuts } from "../shortcuts";
import type { ThreadState } from "../thread";
import { useActions } from "../use-actions";
import { Compose, type ComposeMode } from "./compose";
import { ConversationDialog } from "./conversation-dialog";
import { Empty } from "./empty";
import { Problem } from "./problem";
import { Side } from "./side";
import { ThreadHead } from "./thread-head";
import { Transcript } from "./transcript";

interface ConversationProps {
  id: string;
  place: Place;
  /** Shows what comes next in the list. */
  onLeave: () => void;
}

/** One conversation: what was said, what to do, and beside it what the agent should know. */
export function ConversationView({ id, place, onLeave }: ConversationProps) {
  const { api, live } = useDesk();
  const [conversation] = useState(() => new OpenConversation(api, live, id));
  const state = useStore(conversation.store);
  useEffect(() => {
    void conversation.open();
    return () => conversation.close();
  }, [conversation]);
  if (state.details) {
    return <Loaded {...{ conversation, place, state, details: state.details, onLeave }} />;
  }
  return (
    <div class="thread-place" aria-busy={!state.problem}>
      {state.problem && <Missing />}
    </div>
  );
}

function Missing() {
  const words = useWords();
  return (
    <Empty
      icon={icons.alert}
      title={words.text("desk_not_found")}
      text={words.text("desk_not_found_text")}
    />
  );
}

interface LoadedProps {
  conversation: OpenConversation;
  place: Place;
  state: ThreadState;
  details: NonNullable<ThreadState["details"]>;
  onLeave: () => void;
}

function Loaded({ conversation, place, state, details, onLeave }: LoadedProps) {
  const { me } = useDesk();
  const [side, setSide] = useState(false);
  const mine = details.assignee?.id === me.id && details.status === "open";
  const taken = details.status === "open" && details.assignee !== null && !mine;
  // What somebody else answers is read along; a note disturbs nobody.
  const [mode, setMode] = useState<ComposeMode>(taken ? "note" : "reply");
  const field = useRef<HTMLTextAreaElement>(null);
  const actions = useActions(conversation, details, onLeave);
  const write = (next: ComposeMode) => {
    setMode(next);
    field.current?.focus();
  };
  const take = () => void actions.take().then(() => write("reply"));
  useShortcuts({
    reply: () => write("reply"),
    note: () => write("note"),
    take: () => mine || take(),
    resolve: actions.resolve,
    snooze: () => actions.ask("snooze"),
    transfer: () => actions.ask("transfer"),
    priority: () => actions.ask("priority"),
    tags: () => actions.ask("tags"),
    details: () => setSide(!side),
  });
  return (
    <>
      <section class="thread" aria-labelledby="thread-title">
        <ThreadHead
          {...{ details, place, mine, side, actions }}
          onTake={take}
          onSide={() => setSide(!side)}
        />
        <Problem problem={state.problem} />
        <Transcript state={state} conversation={conversation} />
        <Compose
          {...{ field, conversation, state, details, mode, setMode, mine }}
          onResolve={actions.resolve}
        />
      </section>
      <Side
        {...{ details, actions }}
        open={side}
        onClose={() => setSide(false)}
      />
      <ConversationDialog {...{ conversation, details, actions }} />
    </>
  );
}
