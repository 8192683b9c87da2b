import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";

/** A customer's initials, or the sign of a person whose name nobody knows. */
export function CustomerAvatar({ name }: { name: string | null }) {
  return (
    <span class="avatar" aria-hidden="true">
      {name ? initials(name) : <Icon path={icons.person} />}
    </span>
  );
}
