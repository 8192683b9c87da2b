import type { OpenConversation } from "../conversation";
import type { Details } from "../types";
import type { Actions } from "../use-actions";
import { BlockDialog } from "./block-dialog";
import { PriorityDialog } from "./priority-dialog";
import { SnoozeDialog } from "./snooze-dialog";
import { TagsDialog } from "./tags-dialog";
import { TransferDialog } from "./transfer-dialog";

interface ConversationDialogProps {
  conversation: OpenConversation;
  details: Details;
  actions: Actions;
}

/** Whatever is being asked about the conversation just now. */
export function ConversationDialog({ conversation, details, actions }: ConversationDialogProps) {
  const close = () => actions.ask(null);
  switch (actions.dialog) {
    case "transfer":
      return <TransferDialog details={details} onChoose={actions.transfer} onClose={close} />;
    case "snooze":
      return <SnoozeDialog onChoose={actions.snooze} onClose={close} />;
    case "tags":
      return <TagsDialog conversation={conversation} tags={details.tags} onClose={close} />;
    case "priority":
      return (
        <PriorityDialog conversation={conversation} now={details.priority} onClose={close} />
      );
    case "block":
      return <BlockDialog details={details} onBlock={actions.block} onClose={close} />;
    case null:
      return null;
  }
}
