import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";
import { problemText } from "../problem-text";

interface MarkWrongProps {
  conversation: string;
  seq: number;
  /** Whether a person of ours has done so before. */
  isMarked: boolean;
}

/** Tells those who write articles that this answer of the assistant was wrong. */
export function MarkWrong({ conversation, seq, isMarked }: MarkWrongProps) {
  const { api } = useDesk();
  const words = useWords();
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState("");
  const marked = isMarked || done;
  const mark = async () => {
    try {
      await api.markWrong(conversation, seq);
      setDone(true);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(problemText(error, words));
    }
  };
  return (
    <>
      <p class="mark-wrong" role="status">
        {marked ? words.text("desk_marked_wrong") : problem}
      </p>
      {!marked && (
        <button
          type="button"
          class="message-act"
          aria-label={words.text("desk_mark_wrong")}
          title={words.text("desk_mark_wrong")}
          onClick={() => void mark()}
        >
          <Icon path={icons.thumbDown} />
        </button>
      )}
    </>
  );
}
