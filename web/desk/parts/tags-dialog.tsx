import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { useLoaded } from "../use-loaded";
import { Dialog } from "./dialog";

interface TagsDialogProps {
  conversation: OpenConversation;
  tags: string[];
  onClose: () => void;
}

/** Words by which conversations are found again. */
export function TagsDialog({ conversation, tags: before, onClose }: TagsDialogProps) {
  const words = useWords();
  const [tags, setTags] = useState(before);
  const [text, setText] = useState("");
  const known = useKnownTags().filter((tag) => !tags.includes(tag));
  const add = (tag: string) => {
    const clean = tag.trim();
    if (clean && !tags.includes(clean)) setTags([...tags, clean]);
    setText("");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "," || (event.key === "Enter" && text.trim())) {
      event.preventDefault();
      add(text);
    }
    if (event.key === "Backspace" && !text) setTags(tags.slice(0, -1));
  };
  const save = (event: Event) => {
    event.preventDefault();
    const all = text.trim() && !tags.includes(text.trim()) ? [...tags, text.trim()] : tags;
    onClose();
    void conversation.setTags(all);
  };
  return (
    <Dialog title={words.text("desk_tags")} onClose={onClose}>
      <form class="form" onSubmit={save}>
        <ul class="tag-list" aria-label={words.text("desk_tags_now")}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="chip is-tag"
                aria-label={words.text("desk_tag_remove", { tag })}
                onClick={() => setTags(tags.filter((each) => each !== tag))}
              >
                <bdi>{tag}</bdi>
                <Icon path={icons.close} />
              </button>
            </li>
          ))}
        </ul>
        <div class="form-field">
          <label for="tag-new">{words.text("desk_tag_new")}</label>
          <input
            id="tag-new"
            class="input"
            dir="auto"
            maxLength={40}
            list="tags-known"
            value={text}
            autocomplete="off"
            aria-describedby="tag-hint"
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={press}
          />
          <datalist id="tags-known">
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <p class="hint" id="tag-hint">
            {words.text("desk_tag_hint")}
          </p>
        </div>
        <button type="submit" class="button is-main">
          {words.text("desk_save")}
        </button>
      </form>
    </Dialog>
  );
}

/** Those that some conversation has. */
function useKnownTags(): string[] {
  const { api } = useDesk();
  return useLoaded(() => api.knownTags()) ?? [];
}
