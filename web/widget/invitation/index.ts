import { kept } from "../launcher/kept";
import { fitting, type Invitation } from "../launcher/look";
import { bubble } from "./bubble";
import { forPage, whenDue } from "./due";

const REFUSED = "refused";

/** What the loader hands over, where the site invites people on its own. */
export interface Occasion {
  frame: HTMLElement;
  invitations: Invitation[];
  /** The words that refuse. */
  refusal: string;
  open: () => void;
}

/**
 * Waits for the moment to invite: once in this page's life, and never again after a refusal, which
 * is all that is kept. Returns what is called with the path of each page, and with null once the
 * customer has come on their own.
 */
export function host({ frame, invitations, refusal, open }: Occasion) {
  let stop: (() => void) | undefined;
  let shown: HTMLElement | null = null;
  const invite = ({ text }: Invitation) => {
    const words = text[fitting([frame.lang], Object.keys(text))]!;
    shown = bubble(frame, words, refusal, open, refuse);
  };
  const refuse = () => {
    try {
      localStorage.setItem(`parley.${REFUSED}`, "1");
    } catch {
      // Then this page's memory has it.
    }
    shown!.remove();
    frame.querySelector<HTMLElement>(".launcher")!.focus();
  };
  return (path: string | null) => {
    stop?.();
    if (path === null) shown?.remove();
    else if (!shown && !kept(REFUSED)) stop = whenDue(forPage(invitations, path), invite);
  };
}
