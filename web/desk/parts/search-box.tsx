import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { type Place, placePath } from "../place";
import { navigate, replaceAddress } from "../route";

const PAUSE = 250;

interface SearchBoxProps {
  place: Place;
  field: RefObject<HTMLInputElement | null>;
}

/** Searches when the writer pauses; the address follows, so a search can be kept. */
export function SearchBox({ place, field }: SearchBoxProps) {
  const words = useWords();
  const [text, setText] = useState(place.q);
  useEffect(() => setText(place.q), [place.view, place.team, place.q]);
  useEffect(() => {
    const q = text.trim();
    if (q === place.q) return;
    const timer = setTimeout(() => go({ ...place, q }), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const go = (next: Place) => {
    // Each letter of a search need not be gone back through.
    if (place.q && next.q) replaceAddress(placePath(next));
    else navigate(placePath(next));
  };
  const clear = (event: KeyboardEvent) => {
    if (event.key === "Escape" && text) setText("");
  };
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <Icon path={icons.search} />
      <input
        ref={field}
        type="search"
        value={text}
        dir="auto"
        aria-label={words.text("desk_search")}
        placeholder={words.text("desk_search_placeholder")}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={clear}
      />
    </form>
  );
}
