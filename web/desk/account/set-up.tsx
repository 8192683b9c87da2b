import { useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { refusedField } from "../problem-text";
import { type Prepared, useAccountApi } from "./api";
import { AskPassword } from "./ask-password";
import { RecoveryCodes } from "./recovery-codes";

/** Sets a second factor up: password, then an authenticator's first code, then recovery codes. */
export function SetUp({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const api = useAccountApi();
  const { me } = useDesk();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  // Whoever could do nothing without one begins anew with everything.
  const done = () => (me.second_factor_missing && codes ? location.reload() : onClose());
  return (
    <Dialog title={words.text("desk_factor_set_up")} onClose={done}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={done} />
      ) : prepared ? (
        <ConfirmCode prepared={prepared} onCode={async (code) => setCodes(await api.confirm(code))} />
      ) : (
        <AskPassword onPassword={async (password) => setPrepared(await api.prepare(password))} />
      )}
    </Dialog>
  );
}

interface ConfirmCodeProps {
  prepared: Prepared;
  onCode: (code: string) => Promise<void>;
}

function ConfirmCode({ prepared, onCode }: ConfirmCodeProps) {
  const words = useWords();
  const explain = (error: RequestFailed) =>
    refusedField(error) === "code" ? words.text("desk_factor_code_wrong") : null;
  return (
    <SubmitForm
      label={words.text("desk_factor_confirm")}
      onSubmit={({ code = "" }) => onCode(code)}
      explain={explain}
    >
      <p>{words.text("desk_factor_scan")}</p>
      <QrCode picture={prepared.picture} />
      <p class="hint">
        {words.text("desk_factor_secret")} <code dir="ltr">{spaced(prepared.secret)}</code>
      </p>
      <Field
        name="code"
        label={words.text("desk_factor_code")}
        autocomplete="one-time-code"
        focused
      />
    </SubmitForm>
  );
}

function QrCode({ picture }: { picture: string }) {
  const words = useWords();
  return (
    <div
      class="qr"
      role="img"
      aria-label={words.text("desk_factor_picture")}
      // Made by our own server from a fixed library, never from what people write.
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}

/** In groups of four, as people type it; authenticators take it with spaces. */
function spaced(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, "$& ");
}
