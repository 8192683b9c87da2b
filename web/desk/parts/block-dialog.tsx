import { useWords } from "../context";
import { contactName } from "../naming";
import type { Details } from "../types";
import { Dialog } from "./dialog";

interface BlockDialogProps {
  details: Details;
  onBlock: (on: boolean) => void;
  onClose: () => void;
}

/** Asks once more before a customer cannot write any longer. */
export function BlockDialog({ details, onBlock, onClose }: BlockDialogProps) {
  const words = useWords();
  const name = contactName(details.contact.name, details.id, words);
  return (
    <Dialog title={words.text("desk_block_title", { name })} onClose={onClose}>
      <p class="dialog-intro">{words.text("desk_block_text")}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {words.text("desk_cancel")}
        </button>
        <button type="button" class="button is-danger" onClick={() => onBlock(true)}>
          {words.text("desk_block")}
        </button>
      </div>
    </Dialog>
  );
}
