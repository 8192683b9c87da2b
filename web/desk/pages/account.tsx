import { NameForm } from "../account/name-form";
import { PasswordForm } from "../account/password-form";
import { SecondFactorCard } from "../account/second-factor";
import { SessionsCard } from "../account/sessions-card";
import { useDesk, useWords } from "../context";

/** One's own account: name, password, second factor, and where one is signed in. */
export function AccountPage() {
  const words = useWords();
  const { me } = useDesk();
  return (
    <main class="people">
      <header class="people-head">
        <div>
          <h1>{words.text("desk_account")}</h1>
          <p>
            <bdi>{me.name}</bdi> · <bdi>{me.email}</bdi> · {words.text(`desk_role_${me.role}`)}
          </p>
        </div>
      </header>
      <div class="admin-cards">
        <SecondFactorCard />
        <SessionsCard />
        <NameForm />
        <PasswordForm />
      </div>
    </main>
  );
}
