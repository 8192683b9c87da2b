import { useState } from "preact/hooks";
import { useWords } from "../context";
import { Dialog } from "../parts/dialog";
import { useLoaded } from "../use-loaded";
import { type SecondFactor, useAccountApi } from "./api";
import { AskPassword } from "./ask-password";
import { RecoveryCodes } from "./recovery-codes";
import { SetUp } from "./set-up";

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
        <span class={`chip ${now.on ? "is-resolved" : "is-waiting"}`}>
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

function NewCodes({ onClose }: StepProps) {
  const words = useWords();
  const api = useAccountApi();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Dialog title={words.text("desk_factor_new_codes")} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
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
    <Dialog title={words.text("desk_factor_turn_off_title")} onClose={onClose}>
      <AskPassword onPassword={turnOff} />
    </Dialog>
  );
}
