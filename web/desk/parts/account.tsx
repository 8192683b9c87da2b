import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";
import { useDesk, useWords } from "../context";

/** Who is signed in. */
export function Account() {
  const { api, me } = useDesk();
  const words = useWords();
  const signOut = () => void api.signOut().then(api.onSignedOut, api.onSignedOut);
  return (
    <div class="account" role="group" aria-label={words.text("desk_account")}>
      <span class="avatar is-staff" aria-hidden="true">
        {initials(me.name)}
      </span>
      <span class="account-text">
        <strong>
          <bdi>{me.name}</bdi>
        </strong>
        <span>{words.text(`desk_role_${me.role}`)}</span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.text("desk_sign_out")}
        onClick={signOut}
      >
        <Icon path={icons.leave} />
      </button>
    </div>
  );
}
