import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import type { Words } from "../../shared/words";
import type { DeskApi } from "../api";
import { useWords } from "../context";
import { EntryPage } from "../parts/entry";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { problemText } from "../problem-text";
import type { Me, WaysIn } from "../types";
import { useLoaded } from "../use-loaded";
import { Forgotten } from "./forgotten";

interface SignInProps {
  api: DeskApi;
  brand: string;
  onDone: (me: Me) => void;
}

/** An address and a password that are right, and wait for a code. */
interface Known {
  email: string;
  password: string;
}

/** Nobody is kept out because this could not be asked. */
const PASSWORD_ONLY: WaysIn = { password: true, company: false, reset: false };

export function SignIn({ api, brand, onDone }: SignInProps) {
  const words = useWords();
  const ways = useLoaded(() => api.waysIn().catch(() => PASSWORD_ONLY));
  const [known, setKnown] = useState<Known | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const refused = useRefused();
  const signIn = async ({ email = "", password = "" }: Record<string, string>) => {
    try {
      onDone(await api.signIn(email, password, ""));
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.code !== "second_factor_required") throw error;
      setKnown({ email, password });
    }
  };
  if (forgotten) return <Forgotten api={api} brand={brand} onBack={() => setForgotten(false)} />;
  if (known) return <AskCode {...{ api, brand, known, onDone }} onBack={() => setKnown(null)} />;
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_sign_in")}
      intro={words.text("desk_sign_in_intro")}
    >
      {refused && (
        <p class="problem" role="alert">
          {refusedText(refused, words)}
        </p>
      )}
      {ways?.company && (
        // Not a page of the desk: it leads to the company's own.
        <a class={`button ${ways.password ? "" : "is-main"}`} href="/desk/api/company/start">
          {words.text("desk_sign_in_company")}
        </a>
      )}
      {ways?.password && (
        <SubmitForm
          label={words.text("desk_sign_in")}
          onSubmit={signIn}
          explain={(error) => explain(error, "desk_sign_in_failed", words)}
        >
          <Credentials />
        </SubmitForm>
      )}
      {ways?.reset && (
        <button type="button" class="link" onClick={() => setForgotten(true)}>
          {words.text("desk_forgotten")}
        </button>
      )}
    </EntryPage>
  );
}

function Credentials() {
  const words = useWords();
  return (
    <>
      <Field name="email" label={words.text("desk_email")} type="email" autocomplete="username" />
      <Field
        name="password"
        label={words.text("desk_password")}
        type="password"
        autocomplete="current-password"
      />
    </>
  );
}

interface AskCodeProps extends SignInProps {
  known: Known;
  onBack: () => void;
}

/** The second step, for accounts that have one. */
function AskCode({ api, brand, known, onDone, onBack }: AskCodeProps) {
  const words = useWords();
  const submit = async ({ code = "" }: Record<string, string>) => {
    onDone(await api.signIn(known.email, known.password, code));
  };
  return (
    <EntryPage
      brand={brand}
      title={words.text("desk_sign_in")}
      intro={words.text("desk_sign_in_code_intro")}
    >
      <SubmitForm
        label={words.text("desk_sign_in")}
        onSubmit={submit}
        explain={(error) => explain(error, "desk_sign_in_code_failed", words)}
      >
        <Field
          name="code"
          label={words.text("desk_factor_code")}
          hint={words.text("desk_sign_in_code_hint")}
          autocomplete="one-time-code"
          focused
        />
      </SubmitForm>
      <button type="button" class="link" onClick={onBack}>
        {words.text("desk_forgotten_back")}
      </button>
    </EntryPage>
  );
}

function explain(error: RequestFailed, failed: string, words: Words): string {
  return error.status === 401 ? words.text(failed) : problemText(error, words);
}

/** Why the company's sign-in sent somebody back; the address is told once, so a reload is quiet. */
function useRefused(): string | null {
  const [refused] = useState(() => {
    const found = new URLSearchParams(location.search).get("refused");
    if (found) history.replaceState(null, "", location.pathname);
    return found;
  });
  return refused;
}

function refusedText(code: string, words: Words): string {
  const key = `desk_refused_${code}`;
  return words.text(words.has(key) ? key : "desk_refused_sign_in_failed");
}
