import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";
import { useAddress } from "../base";

interface AvatarProps {
  /** The person's name; null stands for the assistant. */
  name: string | null;
  /** The site's picture, which stands for the assistant. */
  logo?: string | null | undefined;
}

/** A person's initials, or the assistant's sign: nobody should take one for the other. */
export function Avatar({ name, logo }: AvatarProps) {
  const address = useAddress();
  // A site's content policy may refuse the picture.
  const [refused, setRefused] = useState(false);
  const picture = !name && logo && !refused ? address(logo) : null;
  const sign = picture ? (
    <img src={picture} alt="" onError={() => setRefused(true)} />
  ) : (
    <Icon path={icons.bot} />
  );
  return (
    <span class={`avatar ${name ? "of-person" : "of-bot"}`} aria-hidden="true">
      {name ? initials(name) : sign}
    </span>
  );
}
