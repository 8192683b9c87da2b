import { useWords } from "../context";
import { languageName } from "../naming";
import { FormField } from "../parts/form-field";
import { TokenList } from "./token-list";

/** Beside those that the company's customers write in. */
const COMMON = (
  "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk " +
  "sl sq sr sv sw ta th tl tr uk ur vi zh"
).split(" ");

interface LanguagesFieldProps {
  languages: string[];
  onChange: (languages: string[]) => void;
}

/** The languages that somebody speaks; without any they get conversations in all of them. */
export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const words = useWords();
  const nameOf = (code: string) => languageName(code, words.locale);
  const others = COMMON.filter((code) => !languages.includes(code)).toSorted((one, other) =>
    nameOf(one).localeCompare(nameOf(other), words.locale),
  );
  const add = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    if (select.value) onChange([...languages, select.value]);
    select.value = "";
  };
  return (
    <FormField
      id="languages"
      label={words.text("desk_profile_languages")}
      hint={words.text("desk_profile_languages_hint")}
    >
      <TokenList
        tokens={languages.map((value) => ({ value, text: nameOf(value) }))}
        onRemove={(value) => onChange(languages.filter((each) => each !== value))}
      />
      <select
        id="languages"
        class="input is-small is-select"
        aria-describedby="languages-hint"
        value=""
        onChange={add}
      >
        <option value="">{words.text("desk_profile_language_add")}</option>
        {others.map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </FormField>
  );
}
