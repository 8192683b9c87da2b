import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { placePath } from "../place";
import { problemText } from "../problem-text";
import { navigate } from "../route";
import { useShortcuts } from "../shortcuts";

/** What was done just now and can be taken back, or what did not work in the end. */
export function UndoToast() {
  const { undo } = useDesk();
  const words = useWords();
  const { current, failed } = useStore(undo.store);
  const show = (id: string) => navigate(placePath({ view: "all", team: null, q: "" }, id));
  const takeBack = () => {
    const taken = undo.undo();
    if (taken) show(taken.conversation);
  };
  useShortcuts({ undo: takeBack });
  return (
    <div class="toast-place" role="status">
      {current && (
        <div class="toast" key={current.conversation}>
          <Icon path={icons.check} />
          <span>{current.text}</span>
          <button type="button" class="toast-button" title="Alt+Z" onClick={takeBack}>
            {words.text("desk_undo")}
          </button>
          <span class="toast-time" aria-hidden="true" />
        </div>
      )}
      {failed && (
        <div class="toast is-failed">
          <Icon path={icons.alert} />
          <span>
            {words.text("desk_action_failed", { reason: problemText(failed.problem, words) })}
          </span>
          <button
            type="button"
            class="toast-button"
            onClick={() => {
              undo.forgive();
              show(failed.conversation);
            }}
          >
            {words.text("desk_show")}
          </button>
        </div>
      )}
    </div>
  );
}
