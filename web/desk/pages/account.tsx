import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { type SignedInPlace, useAccountApi } from "../account/api";
import { PasswordForm } from "../account/password-form";
import { SecondFactorCard } from "../account/second-factor";
import { SessionList } from "../account/session-list";
import { useDesk, useWords } from "../context";
import { Problem } from "../parts/problem";

/** One's own account: password, second factor, and where one is signed in. */
export function AccountPage() {
  const words = useWords();
  const { me } = useDesk();
  return (
    <main class="people">
      <header class="people-head">
        <div>
          <h1>{words.text("desk_account")}</h1>
          <p>
            <bdi>{me.name}</bdi> · <bdi>{me.email}</bdi>
          </p>
        </div>
      </header>
      <div class="admin-cards">
        <SecondFactorCard />
        <Sessions />
        <PasswordForm />
      </div>
    </main>
  );
}

function Sessions() {
  const words = useWords();
  const api = useAccountApi();
  const [sessions, setSessions] = useState<SignedInPlace[]>([]);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const load = () => api.sessions().then(setSessions, setProblem);
  useEffect(() => void load(), []);
  const end = (id: string | null) => void api.end(id).then(load, setProblem);
  return (
    <section class="admin-card">
      <div class="admin-card-head">
        <h2>{words.text("desk_account_sessions")}</h2>
        {sessions.length > 1 && (
          <button type="button" class="button" onClick={() => end(null)}>
            {words.text("desk_account_end_others")}
          </button>
        )}
      </div>
      <Problem problem={problem} />
      <SessionList sessions={sessions} onEnd={end} />
    </section>
  );
}
