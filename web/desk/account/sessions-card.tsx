import { useEffect, useRef, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Problem } from "../parts/problem";
import { type SignedInPlace, useAccountApi } from "./api";
import { SessionList } from "./session-list";

/** Where one is signed in, and ending it there. */
export function SessionsCard() {
  const words = useWords();
  const api = useAccountApi();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sessions, setSessions] = useState<SignedInPlace[]>([]);
  const [says, setSays] = useState("");
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const load = () => api.sessions().then(setSessions, setProblem);
  useEffect(() => void load(), []);
  const end = async (id: string | null) => {
    setProblem(null);
    try {
      await api.end(id);
      setSays(words.text("desk_account_ended"));
    } catch (error) {
      setProblem(error as RequestFailed);
    }
    await load();
    heading.current?.focus(); // The button is gone with its line
  };
  return (
    <section class="admin-card">
      <div class="admin-card-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.text("desk_account_sessions")}
        </h2>
        {sessions.length > 1 && (
          <button type="button" class="button" onClick={() => void end(null)}>
            {words.text("desk_account_end_others")}
          </button>
        )}
      </div>
      <Problem problem={problem} />
      <p class="admin-says" role="status">
        {says}
      </p>
      <SessionList sessions={sessions} onEnd={(id) => void end(id)} />
    </section>
  );
}
