import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";

export interface MenuItem {
  key: string;
  label: string;
  icon?: string;
  /** Stands where a picture would. */
  sign?: ComponentChildren;
  /** Of several, the one that holds. */
  checked?: boolean;
  /** The shortcut that does the same. */
  keys?: string;
  onPick: () => void;
}

interface MenuProps {
  /** The name of the button, where its content is only a picture. */
  label?: string;
  title?: string;
  buttonClass: string;
  items: MenuItem[];
  /** Opens upwards, where there is no room below. */
  up?: boolean;
  children: ComponentChildren;
}

/** A button that opens a menu; arrows walk, letters jump, Escape closes. */
export function Menu({ label, title, buttonClass, items, up = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) choose(place.current!, 0);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape" || event.key === "Tab") {
      close();
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
      return;
    }
    if (walk(place.current!, event)) event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    <div class="menu-place" ref={place} onKeyDown={press} onFocusOut={leave}>
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={title ?? label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class={`menu ${up ? "is-up" : ""}`} role="menu" id={id} aria-label={label ?? title}>
          {items.map((item) => (
            <Item key={item.key} item={item} onClose={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  const { label, icon, sign, checked, keys, onPick } = item;
  const pick = () => {
    onClose();
    onPick();
  };
  return (
    <button
      type="button"
      class="menu-item"
      role={checked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={checked}
      tabIndex={-1}
      onClick={pick}
    >
      {icon && <Icon path={icon} />}
      {sign && <span class="menu-sign">{sign}</span>}
      <span class="menu-label">{label}</span>
      {checked && <Icon path={icons.check} />}
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  );
}

function itemsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}

function choose(place: HTMLElement, index: number): void {
  const items = itemsIn(place);
  items.at(index % items.length)?.focus();
}

/** Whether the key moved to another item. */
function walk(place: HTMLElement, event: KeyboardEvent): boolean {
  const items = itemsIn(place);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const step = steps[event.key] ?? jump(items, at, event);
  if (step === null) return false;
  choose(place, step);
  return true;
}

function jump(items: HTMLElement[], at: number, event: KeyboardEvent): number | null {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === " ") return null;
  const letter = event.key.toLocaleLowerCase();
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  const begins = (index: number) =>
    items[index]!.textContent!.trim().toLocaleLowerCase().startsWith(letter);
  return order.find(begins) ?? null;
}
