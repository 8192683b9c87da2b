import { useEffect, useRef, useState } from "preact/hooks";
import * as icons from "../../shared/icons";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { OpenConversation } from "../conversation";
import { useShortcuts } from "../shortcuts";
import type { ThreadState } from "../thread";
import type { View } from "../types";
import { Compose, type ComposeMode } from "./compose";
import { Empty } from "./empty";
import { Problem } from "./problem";
import { Side } from "./side";
import { ThreadHead } from "./thread-head";
import { Transcript } from "./transcript";

interface ConversationProps {
  id: string;
  view: View;
}

/** One conversation: what was said, what to do, and beside it what the agent should know. */
export function ConversationView({ id, view }: ConversationProps) {
  const { api, live } = useDesk();
  const [conversation] = useState(() => new OpenConversation(api, live, id));
  const state = useStore(conversation.store);
  useEffect(() => {
    void conversation.open();
    return () => conversation.close();
  }, [conversation]);
  if (state.details) return <Loaded {...{ conversation, view, state, details: state.details }} />;
  return <main class="thread-place">{state.problem && <Missing />}</main>;
}

function Missing() {
  const words = useWords();
  return <Empty icon={icons.alert} title={words.text("desk_not_found")} text="" />;
}

interface LoadedProps {
  conversation: OpenConversation;
  view: View;
  state: ThreadState;
  details: NonNullable<ThreadState["details"]>;
}

function Loaded({ conversation, view, state, details }: LoadedProps) {
  const { me } = useDesk();
  const [side, setSide] = useState(false);
  const [mode, setMode] = useState<ComposeMode>("reply");
  const field = useRef<HTMLTextAreaElement>(null);
  const mine = details.assignee?.id === me.id && details.status === "open";
  const write = (next: ComposeMode) => {
    setMode(next);
    field.current?.focus();
  };
  const take = () => void conversation.takeOver().then(() => write("reply"));
  const resolve = () => void conversation.resolve();
  useShortcuts({
    reply: () => write("reply"),
    note: () => write("note"),
    take: () => mine || take(),
    resolve: () => details.status === "resolved" || resolve(),
  });
  return (
    <>
      <main class="thread">
        <ThreadHead
          {...{ details, view, mine, side, onTake: take, onResolve: resolve }}
          onReturn={() => void conversation.giveBack()}
          onSide={() => setSide(!side)}
        />
        <Problem problem={state.problem} />
        <Transcript state={state} conversation={conversation} />
        <Compose {...{ field, conversation, details, mode, setMode, mine }} />
      </main>
      <Side details={details} open={side} onClose={() => setSide(false)} />
    </>
  );
}
