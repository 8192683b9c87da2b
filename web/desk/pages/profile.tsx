import { useState } from "preact/hooks";
import { useDesk, useWords } from "../context";
import type { Profile } from "../profile/api";
import { keepDeskLocale } from "../profile/desk-locale";
import { ProfileForm } from "../profile/profile-form";

/** One's own profile. */
export function ProfilePage() {
  const words = useWords();
  const { me } = useDesk();
  const [says, setSays] = useState("");
  const saved = (profile: Profile) => {
    // All texts of the desk come in one language: it begins anew in another one.
    if (keepDeskLocale(profile.locale)) location.reload();
    else setSays(words.text("desk_profile_saved"));
  };
  return (
    <main class="people">
      <header class="people-head">
        <div>
          <h1>{words.text("desk_profile")}</h1>
          <p>
            <bdi>{me.name}</bdi> · <bdi>{me.email}</bdi>
          </p>
        </div>
      </header>
      <ProfileForm person={null} onSaved={saved} />
      <p class="admin-says" role="status">
        {says}
      </p>
    </main>
  );
}
