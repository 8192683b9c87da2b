import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";

/** Says what did not work, in the server's words. */
export function Problem({ problem }: { problem: RequestFailed | null }) {
  const words = useWords();
  return (
    <div role="alert">
      {problem && (
        <p class="problem-bar">
          <Icon path={icons.alert} />
          {words.text("desk_action_failed", {
            reason: problem.status === 0 ? words.text("desk_unreachable") : problem.message,
          })}
        </p>
      )}
    </div>
  );
}
