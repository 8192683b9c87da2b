import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { PRIORITIES, type Priority } from "../types";
import { Dialog } from "./dialog";
import { PrioritySign } from "./priority";

interface PriorityDialogProps {
  conversation: OpenConversation;
  now: Priority;
  onClose: () => void;
}

/** How urgent a conversation is; the most urgent first. */
export function PriorityDialog({ conversation, now, onClose }: PriorityDialogProps) {
  const words = useWords();
  const choose = (priority: Priority) => {
    onClose();
    void conversation.setPriority(priority);
  };
  return (
    <Dialog title={words.text("desk_priority")} onClose={onClose}>
      <ul class="choices">
        {PRIORITIES.toReversed().map((priority) => (
          <li key={priority}>
            <button
              type="button"
              class="choice"
              aria-pressed={priority === now}
              onClick={() => choose(priority)}
            >
              <PrioritySign priority={priority} />
              {priority === now && <Icon path={icons.check} />}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
