import { useState } from "preact/hooks";
import * as icons from "../../shared/icons";
import { initials } from "../../shared/initials";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { worksInbox } from "../roles";
import { navigate } from "../route";
import { PRESENCES } from "../types";
import { Menu, type MenuItem } from "./menu";
import { PreferencesDialog } from "./preferences-dialog";
import { PresenceSign } from "./presence-sign";

/** Who is signed in, and whether they take part. */
export function Account() {
  const { api, me, attendance } = useDesk();
  const words = useWords();
  const presence = useStore(attendance.store);
  const [preferring, setPreferring] = useState(false);
  const signOut = () => void api.signOut().then(api.onSignedOut, api.onSignedOut);
  const attends = worksInbox(me);
  const presences: MenuItem[] = PRESENCES.map((each) => ({
    key: each,
    label: words.text(`desk_presence_${each}_long`),
    sign: <span class={`presence-dot is-${each}`} />,
    checked: each === presence,
    onPick: () => void attendance.choose(each),
  }));
  const preferencesItem = {
    key: "preferences",
    label: words.text("desk_preferences"),
    icon: icons.bell,
    onPick: () => setPreferring(true),
  };
  const profileItem = {
    key: "profile",
    label: words.text("desk_profile"),
    icon: icons.person,
    onPick: () => navigate("/desk/profile"),
  };
  const accountItem = {
    key: "account",
    label: words.text("desk_account_open"),
    icon: icons.shield,
    onPick: () => navigate("/desk/account"),
  };
  const leave = {
    key: "leave",
    label: words.text("desk_sign_out"),
    icon: icons.leave,
    onPick: signOut,
  };
  return (
    <div class="account" role="group" aria-label={words.text("desk_account")}>
      <Menu
        title={words.text("desk_account")}
        buttonClass="account-button"
        up
        items={
          attends
            ? [...presences, profileItem, preferencesItem, accountItem, leave]
            : [accountItem, leave]
        }
      >
        <span class="avatar is-staff" aria-hidden="true">
          {initials(me.name)}
          {presence && <span class={`presence-dot is-${presence}`} />}
        </span>
        <span class="account-text">
          <strong>
            <bdi>{me.name}</bdi>
          </strong>
          {attends && presence ? (
            <PresenceSign presence={presence} />
          ) : (
            <span>{words.text(`desk_role_${me.role}`)}</span>
          )}
        </span>
      </Menu>
      {preferring && <PreferencesDialog onClose={() => setPreferring(false)} />}
    </div>
  );
}
