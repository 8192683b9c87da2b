import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";

/** Tells those who write articles that this answer of the assistant was wrong. */
export function MarkWrong({ conversation, seq }: { conversation: string; seq: number }) {
  const { api } = useDesk();
  const words = useWords();
  const [says, setSays] = useState("");
  const mark = async () => {
    try {
      await api.markWrong(conversation, seq);
      setSays(words.text("desk_marked_wrong"));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setSays(error.status ? error.message : words.text("desk_unreachable"));
    }
  };
  return (
    <p class="mark-wrong" role="status">
      {says || (
        <button type="button" class="link" onClick={() => void mark()}>
          {words.text("desk_mark_wrong")}
        </button>
      )}
    </p>
  );
}
