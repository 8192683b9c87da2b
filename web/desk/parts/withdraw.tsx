import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { Dialog } from "./dialog";

/** Takes an answer back, visibly for everybody. */
export function Withdraw({ conversation, seq }: { conversation: OpenConversation; seq: number }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const withdraw = () => {
    setAsking(false);
    void conversation.withdraw(seq);
  };
  return (
    <>
      <button
        type="button"
        class="message-act"
        aria-label={words.text("desk_withdraw")}
        title={words.text("desk_withdraw")}
        onClick={() => setAsking(true)}
      >
        <Icon path={icons.undo} />
      </button>
      {asking && (
        <Dialog title={words.text("desk_withdraw_title")} onClose={() => setAsking(false)}>
          <p class="dialog-intro">{words.text("desk_withdraw_text")}</p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.text("desk_cancel")}
            </button>
            <button type="button" class="button is-danger" onClick={withdraw}>
              {words.text("desk_withdraw")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
