import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";
import { placePath } from "../place";
import { problemText } from "../problem-text";
import { navigate } from "../route";
import { useShortcuts } from "../shortcuts";

/** Takes whoever should be answered next, by the rules, and shows the conversation. */
export function TakeNext() {
  const { api } = useDesk();
  const words = useWords();
  const [says, setSays] = useState("");
  const take = async () => {
    try {
      const id = await api.takeNext();
      setSays(id ? "" : words.text("desk_next_none"));
      if (id) navigate(placePath({ view: "mine", team: null, q: "" }, id));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setSays(problemText(error, words));
    }
  };
  useShortcuts({ queue: () => void take() });
  return (
    <div class="take-next">
      <button
        type="button"
        class="button is-main"
        title={`${words.text("desk_next")} (Alt+N)`}
        onClick={() => void take()}
      >
        <Icon path={icons.bolt} />
        {words.text("desk_next")}
      </button>
      <p class="hint" role="status">
        {says}
      </p>
    </div>
  );
}
