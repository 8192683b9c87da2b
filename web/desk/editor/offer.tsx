import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import type { Unsaved } from "./unsaved";
import type { Editing } from "./use-editing";
import { useFocus } from "./use-focus";

/** Offers a text back that was not saved when its tab was closed. */
export function Offer({ editing, offered }: { editing: Editing; offered: Unsaved }) {
  const words = useWords();
  const restore = useFocus<HTMLButtonElement>();
  return (
    <div class="notice-bar is-warm" role="alert">
      <Icon path={icons.note} />
      <p>{words.text("desk_unsaved_found", { time: exact(offered.at / 1000, words.locale) })}</p>
      <button
        ref={restore}
        type="button"
        class="button is-main"
        onClick={() => editing.send({ type: "restore" })}
      >
        {words.text("desk_unsaved_restore")}
      </button>
      <button type="button" class="button" onClick={() => editing.send({ type: "discard" })}>
        {words.text("desk_unsaved_discard")}
      </button>
    </div>
  );
}
