import { useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { directionOf } from "../editor/text-fields";
import { useFocus } from "../editor/use-focus";
import { languageName } from "../naming";
import { Dialog } from "../parts/dialog";
import { FormField, fieldProps } from "../parts/form-field";
import { Problem } from "../parts/problem";
import { type Canned, useCannedApi } from "./api";
import { problemsOf } from "./listing";

interface CannedFormProps {
  /** Null for a new one. */
  reply: Canned | null;
  /** The languages of the company; the first is offered first. */
  locales: string[];
  onSaved: (reply: Canned) => void;
  onClose: () => void;
}

/** A canned reply, to be written. */
export function CannedForm({ reply, locales, onSaved, onClose }: CannedFormProps) {
  const words = useWords();
  const name = useFocus<HTMLInputElement>();
  const text = useRef<HTMLTextAreaElement>(null);
  const [values, setValues] = useState<Omit<Canned, "id">>(
    reply ?? { name: "", locale: locales[0] ?? "en", text: "" },
  );
  const { busy, problem, problems, save } = useSaving(reply, onSaved);
  const says = (field: string) => problems[field] && words.text(problems[field]);
  const submit = (event: Event) => {
    event.preventDefault();
    void save(values).then((wrong) => {
      if (wrong) (wrong["name"] ? name : text).current?.focus();
    });
  };
  const { locale } = values;
  return (
    <Dialog title={words.text(reply ? "desk_canned_edit" : "desk_canned_new")} onClose={onClose}>
      <form class="form" noValidate onSubmit={submit}>
        <Problem problem={problem} />
        <FormField
          id="canned-name"
          label={words.text("desk_canned_name")}
          hint={words.text("desk_canned_name_hint")}
          problem={says("name")}
        >
          <span class="slashed" dir="ltr">
            <span aria-hidden="true">/</span>
            <input
              {...fieldProps("canned-name", says("name"), true)}
              ref={name}
              class="input"
              dir="auto"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              maxLength={40}
              value={values.name}
              onInput={(event) => setValues({ ...values, name: event.currentTarget.value })}
            />
          </span>
        </FormField>
        <FormField id="canned-locale" label={words.text("desk_canned_locale")}>
          <select
            id="canned-locale"
            class="input is-small is-select"
            value={locale}
            onChange={(event) => setValues({ ...values, locale: event.currentTarget.value })}
          >
            {[...new Set([...locales, locale])].map((each) => (
              <option key={each} value={each}>
                {languageName(each, words.locale)}
              </option>
            ))}
          </select>
        </FormField>
        <FormField id="canned-text" label={words.text("desk_canned_text")} problem={says("text")}>
          <textarea
            {...fieldProps("canned-text", says("text"))}
            ref={text}
            class="input"
            rows={6}
            lang={locale}
            dir={directionOf(locale)}
            maxLength={10_000}
            value={values.text}
            onInput={(event) => setValues({ ...values, text: event.currentTarget.value })}
          />
        </FormField>
        <p class="form-foot">
          <button type="submit" class="button is-main" disabled={busy}>
            {words.text(busy ? "desk_working" : "desk_save")}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {words.text("desk_cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Checks and sends a reply; `save` resolves with what was wrong with it. */
function useSaving(reply: Canned | null, onSaved: CannedFormProps["onSaved"]) {
  const api = useCannedApi();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const refuse = (found: Record<string, string>) => {
    setProblems(found);
    return found;
  };
  const save = async (values: Omit<Canned, "id">) => {
    const found = problemsOf(values);
    setProblem(null);
    if (Object.keys(found).length > 0) return refuse(found);
    setProblems({});
    setBusy(true);
    try {
      onSaved(await api.save(reply?.id ?? null, { ...values, name: values.name.trim() }));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (error.status === 409) return refuse({ name: "desk_canned_name_taken" });
      setProblem(error);
    } finally {
      setBusy(false);
    }
    return null;
  };
  return { busy, problem, problems, save };
}
