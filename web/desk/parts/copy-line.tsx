import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../context";

interface CopyLineProps {
  /** What is passed on, such as a link. */
  text: string;
  label: string;
  /** Whether it is what the next key goes to. */
  focused?: boolean;
}

/** A line to copy: by its button, or by hand. */
export function CopyLine({ text, label, focused = false }: CopyLineProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current!.select();
  }, [focused]);
  const copy = () => {
    field.current?.select();
    // Without HTTPS, browsers have no clipboard; the text is selected for copying by hand.
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <div class="copy">
      <input ref={field} class="input" readOnly value={text} aria-label={label} dir="ltr" />
      <button type="button" class="button is-main" onClick={copy}>
        {words.text(copied ? "desk_copied" : "desk_copy")}
      </button>
    </div>
  );
}
