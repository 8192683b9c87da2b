import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../context";

interface RecoveryCodesProps {
  codes: string[];
  onDone: () => void;
}

/** Codes that are shown this once: to copy, to keep as a file, or to write down. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current!.focus(), []);
  const text = `${codes.join("\n")}\n`;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <p>{words.text("desk_factor_codes_text")}</p>
      <ul ref={list} class="recovery-codes" dir="ltr" tabIndex={-1}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="form-foot">
        {/* Without HTTPS, browsers have no clipboard. */}
        {navigator.clipboard && (
          <button type="button" class="button" onClick={copy}>
            {words.text(copied ? "desk_copied" : "desk_copy")}
          </button>
        )}
        <a
          class="button"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="recovery-codes.txt"
        >
          {words.text("desk_factor_codes_download")}
        </a>
        <button type="button" class="button is-main" onClick={onDone}>
          {words.text("desk_factor_codes_kept")}
        </button>
      </p>
    </>
  );
}
