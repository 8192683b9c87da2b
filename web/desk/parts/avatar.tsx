import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";

/** So many pairs of colours the style sheet has. */
const HUES = 6;

interface CustomerAvatarProps {
  name: string | null;
  /** The conversation's id, from which the colour comes. */
  id: string;
}

/** A customer's initials, or the sign of a person whose name nobody knows. */
export function CustomerAvatar({ name, id }: CustomerAvatarProps) {
  return (
    <span class={`avatar is-hue-${hueOf(name ?? id)}`} aria-hidden="true">
      {name ? initials(name) : <Icon path={icons.person} />}
    </span>
  );
}

/** Always the same for the same text. */
function hueOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % HUES;
}
