import { useState } from "preact/hooks";
import { useDesk, useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { Field } from "../parts/field";
import { SubmitForm } from "../parts/submit-form";
import { useLoaded } from "../use-loaded";
import { type Prepared, type SecondFactor, useAccountApi } from "./api";

type Step = "set-up" | "codes" | "off" | null;

/** Codes of an authenticator: setting them up, turning them off, new recovery codes. */
export function SecondFactorCard() {
  const words = useWords();
  const api = useAccountApi();
  const loaded = useLoaded(() => api.secondFactor());
  const [changed, setChanged] = useState<SecondFactor | null>(null);
  const [step, setStep] = useState<Step>(null);
  const now = changed ?? loaded;
  const close = () => {
    setStep(null);
    void api.secondFactor().then(setChanged, () => {});
  };
  if (!now) return null;
  return (
    <section class="admin-card">
      <div class="admin-card-head">
        <h2>{words.text("desk_factor")}</h2>
        <span class={`chip ${now.on ? "" : "is-waiting"}`}>
          {words.text(now.on ? "desk_factor_on" : "desk_factor_off")}
        </span>
      </div>
      <p>{words.text(now.required ? "desk_factor_required" : "desk_factor_intro")}</p>
      {now.on && <p class="hint">{words.text("desk_factor_left", { count: now.recovery_codes })}</p>}
      <p class="form-foot">
        {now.on ? (
          <>
            <button type="button" class="button" onClick={() => setStep("codes")}>
              {words.text("desk_factor_new_codes")}
            </button>
            <button type="button" class="button" onClick={() => setStep("off")}>
              {words.text("desk_factor_turn_off")}
            </button>
          </>
        ) : (
          <button type="button" class="button is-main" onClick={() => setStep("set-up")}>
            {words.text("desk_factor_set_up")}
          </button>
        )}
      </p>
      {step === "set-up" && <SetUp onClose={close} />}
      {step === "codes" && <NewCodes onClose={close} />}
      {step === "off" && <TurnOff onClose={close} />}
    </section>
  );
}

interface StepProps {
  onClose: () => void;
}

function SetUp({ onClose }: StepProps) {
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
        <RecoveryCodes codes={codes} />
      ) : prepared ? (
        <SubmitForm
          label={words.text("desk_factor_confirm")}
          onSubmit={async ({ code = "" }) => setCodes(await api.confirm(code))}
        >
          <p>{words.text("desk_factor_scan")}</p>
          {/* Made by our own server from a fixed library, never from what people write. */}
          <div class="qr" dangerouslySetInnerHTML={{ __html: prepared.picture }} />
          <p class="hint">
            {words.text("desk_factor_secret")} <code dir="ltr">{prepared.secret}</code>
          </p>
          <Field name="code" label={words.text("desk_factor_code")} autocomplete="one-time-code" />
        </SubmitForm>
      ) : (
        <AskPassword onPassword={async (password) => setPrepared(await api.prepare(password))} />
      )}
    </Dialog>
  );
}

function NewCodes({ onClose }: StepProps) {
  const words = useWords();
  const api = useAccountApi();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Dialog title={words.text("desk_factor_new_codes")} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : (
        <AskPassword onPassword={async (password) => setCodes(await api.newCodes(password))} />
      )}
    </Dialog>
  );
}

function TurnOff({ onClose }: StepProps) {
  const words = useWords();
  const api = useAccountApi();
  const turnOff = async (password: string) => {
    await api.turnOff(password);
    onClose();
  };
  return (
    <Dialog title={words.text("desk_factor_turn_off")} onClose={onClose}>
      <AskPassword onPassword={turnOff} />
    </Dialog>
  );
}

function AskPassword({ onPassword }: { onPassword: (password: string) => Promise<void> }) {
  const words = useWords();
  return (
    <SubmitForm
      label={words.text("desk_continue")}
      onSubmit={({ password = "" }) => onPassword(password)}
    >
      <Field
        name="password"
        label={words.text("desk_account_password_now")}
        type="password"
        autocomplete="current-password"
      />
    </SubmitForm>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const words = useWords();
  return (
    <>
      <p>{words.text("desk_factor_codes_text")}</p>
      <ul class="recovery-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
