import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { problemText } from "../problem-text";

interface ProblemProps {
  problem: RequestFailed | null;
  /** Words for what is known here better than by its code. */
  explain?: (problem: RequestFailed) => string | null;
}

/** Says what did not work. */
export function Problem({ problem, explain }: ProblemProps) {
  const words = useWords();
  return (
    <div role="alert">
      {problem && (
        <p class="problem-bar">
          <Icon path={icons.alert} />
          {words.text("desk_action_failed", {
            reason: explain?.(problem) ?? problemText(problem, words),
          })}
        </p>
      )}
    </div>
  );
}
