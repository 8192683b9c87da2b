import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Dialog } from "./dialog";
import { Problem } from "./problem";

interface ConfirmProps {
  title: string;
  text: string;
  /** What the button says that does it. */
  action: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something that cannot be undone. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const words = useWords();
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const confirm = async () => {
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <Problem problem={problem} />
      <p class="form-foot">
        <button type="button" class="button is-danger" onClick={() => void confirm()}>
          {action}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.text("desk_cancel")}
        </button>
      </p>
    </Dialog>
  );
}
