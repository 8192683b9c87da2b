import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";

interface DialogProps {
  title: string;
  onClose: () => void;
  /** For what has two columns. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog; the browser keeps the focus in it and gives it back. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide ? "is-wide" : ""}`}
      aria-labelledby="dialog-title"
      onClose={onClose}
    >
      <header class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.text("desk_close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon path={icons.close} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
