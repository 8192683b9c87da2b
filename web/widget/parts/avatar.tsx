import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";

/** A person's initials, or the assistant's sign: nobody should take one for the other. */
export function Avatar({ name }: { name: string | null }) {
  return (
    <span class={`avatar ${name ? "of-person" : "of-bot"}`} aria-hidden="true">
      {name ? initials(name) : <Icon path={icons.bot} />}
    </span>
  );
}
