import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { useEditorApi } from "../editor/api";
import { directionOf } from "../editor/text-fields";
import type { Value, Values } from "../editor/types";
import { usePlaces } from "../editor/use-places";
import { useSaveKey } from "../editor/use-save-key";
import { ValuesConflict } from "../editor/values-conflict";
import { WordingTabs } from "../editor/wording-tabs";
import { languageName } from "../naming";
import { Problem } from "../parts/problem";

/** Facts that stand in many articles and texts; a change is seen everywhere at once. */
export function ValuesPage() {
  const words = useWords();
  const api = useEditorApi();
  const places = usePlaces();
  const [saved, setSaved] = useState<Values | null>(null);
  const [values, setValues] = useState<Value[]>([]);
  const [says, setSays] = useState("");
  const [busy, setBusy] = useState(false); // Articles that show a value are read anew
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [theirs, setTheirs] = useState<Values | null>(null);
  const take = (found: Values, now = found.values) => {
    setSaved(found);
    setValues(now);
  };
  useEffect(() => {
    api.values().then((found) => take(found), setProblem);
  }, [api]);
  const dirty = saved !== null && JSON.stringify(saved.values) !== JSON.stringify(values);
  const kept = values.filter((each) => each.name.trim() || each.value.trim());
  const save = async () => {
    setProblem(null);
    setBusy(true);
    try {
      take(await api.setValues(saved!.version, kept));
      setSays(words.text("desk_values_saved"));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const now = savedByOthers(error);
      if (now) setTheirs(now);
      else setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  useSaveKey(() => dirty && !busy && !theirs && void save());
  const put = (index: number, part: Partial<Value>) => {
    setSays("");
    setValues(values.with(index, { ...values[index]!, ...part }));
  };
  const rename = (index: number, name: string) => {
    let end = index + 1;
    while (end < values.length && goesOn(values, end)) end += 1;
    setSays("");
    setValues(values.map((each, n) => (n >= index && n < end ? { ...each, name } : each)));
  };
  if (saved && theirs) {
    const goOn = (merged: Value[]) => {
      take(theirs, merged);
      setTheirs(null);
    };
    return (
      <main class="articles">
        <ValuesConflict
          key={theirs.version}
          begun={saved.values}
          mine={kept}
          theirs={theirs.values}
          onGoOn={goOn}
        />
      </main>
    );
  }
  return (
    <main class="articles" aria-busy={!saved}>
      <header class="articles-head">
        <div>
          <h1>{words.text("desk_values")}</h1>
          <p>{words.text("desk_values_intro")}</p>
        </div>
        <WordingTabs current="values" />
      </header>
      <Problem problem={problem} />
      <ul class="values">
        {values.map((value, index) => (
          <li key={index} class={`value ${goesOn(values, index) ? "is-more" : ""}`}>
            <ValueLine
              value={value}
              locales={places?.locales ?? []}
              onName={goesOn(values, index) ? null : (name) => rename(index, name)}
              onChange={(part) => put(index, part)}
              onRemove={() => setValues(values.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      <p class="values-foot">
        <button
          type="button"
          class="button"
          onClick={() => setValues([...values, { name: "", locale: "", value: "" }])}
        >
          <Icon path={icons.plus} />
          {words.text("desk_value_add")}
        </button>
        <span class="faint" role="status">
          {dirty ? words.text("desk_unsaved") : says}
        </span>
        <button
          type="button"
          class="button is-main"
          disabled={!dirty || busy}
          onClick={() => void save()}
        >
          {words.text(busy ? "desk_working" : "desk_save")}
        </button>
      </p>
    </main>
  );
}

/** The values that there are, if somebody else has saved them meanwhile. */
function savedByOthers({ status, answer }: RequestFailed): Values | null {
  const found = answer as Partial<Values> | null;
  return status === 409 && found?.version ? (found as Values) : null;
}

/** Whether a line is about the same name as the one above it. */
function goesOn(values: Value[], index: number): boolean {
  const { name } = values[index]!;
  return name !== "" && values[index - 1]?.name === name;
}

interface ValueLineProps {
  value: Value;
  locales: string[];
  /** Null where the name stands above already. */
  onName: ((name: string) => void) | null;
  onChange: (part: Partial<Value>) => void;
  onRemove: () => void;
}

function ValueLine({ value, locales, onName, onChange, onRemove }: ValueLineProps) {
  const words = useWords();
  const known = value.locale && !locales.includes(value.locale) ? [value.locale] : [];
  return (
    <>
      {onName ? (
        <input
          class="input is-small is-code"
          aria-label={words.text("desk_value_name")}
          placeholder={words.text("desk_value_name")}
          pattern="[a-z][a-z0-9_]*"
          maxLength={60}
          value={value.name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      ) : (
        <span class="hidden">{value.name}</span>
      )}
      <select
        class="choice"
        aria-label={words.text("desk_value_locale")}
        value={value.locale}
        onChange={(event) => onChange({ locale: event.currentTarget.value })}
      >
        <option value="">{words.text("desk_value_everywhere")}</option>
        {[...locales, ...known].map((each) => (
          <option key={each} value={each}>
            {languageName(each, words.locale)}
          </option>
        ))}
      </select>
      <input
        class="input is-small"
        aria-label={words.text("desk_value_value", { name: value.name })}
        placeholder={words.text("desk_value_value", { name: value.name })}
        lang={value.locale || undefined}
        dir={value.locale ? directionOf(value.locale) : "auto"}
        maxLength={500}
        value={value.value}
        onInput={(event) => onChange({ value: event.currentTarget.value })}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={words.text("desk_value_remove", { name: value.name })}
        onClick={onRemove}
      >
        <Icon path={icons.close} />
      </button>
    </>
  );
}
