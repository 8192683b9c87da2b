import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../context";
import type { CompletionList } from "../use-completions";

/** What fits what is being typed; the focus stays in the text. */
export function Completions({ completions }: { completions: CompletionList }) {
  const words = useWords();
  const { kind, options, active, choose } = completions;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div class="completions">
      <p class="completions-head">{words.text(`desk_complete_${kind}`)}</p>
      <p class="hidden" role="status">
        {words.text("desk_complete_count", { count: options.length })}
      </p>
      {options.length === 0 && <p class="completions-none">{words.text("desk_complete_none")}</p>}
      <div
        ref={list}
        id="completions"
        role="listbox"
        aria-label={words.text(`desk_complete_${kind}`)}
      >
        {options.map((option, index) => (
          // Keys choose while the focus stays in the text.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.key}
            id={`completion-${index}`}
            role="option"
            class="completion"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span class="completion-title" dir="auto">
              {option.title}
            </span>
            {option.about && <span class="faint">{option.about}</span>}
            <span class="completion-text" dir="auto">
              {option.text}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
