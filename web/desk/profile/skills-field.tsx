import { useRef } from "preact/hooks";
import { useWords } from "../context";
import { FormField } from "../parts/form-field";
import { TokenList } from "./token-list";

interface SkillsFieldProps {
  skills: string[];
  /** Those that colleagues have: the same skill should have one name. */
  known: string[];
  onChange: (skills: string[]) => void;
}

/** What somebody knows about: a handoff may ask for it. */
export function SkillsField({ skills, known, onChange }: SkillsFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const skill = field.current!.value.trim().toLowerCase();
    field.current!.value = "";
    if (skill && !skills.includes(skill)) onChange([...skills, skill]);
    field.current!.focus();
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <FormField
      id="skills"
      label={words.text("desk_profile_skills")}
      hint={words.text("desk_profile_skills_hint")}
    >
      <TokenList
        tokens={skills.map((value) => ({ value, text: value }))}
        onRemove={(value) => onChange(skills.filter((each) => each !== value))}
      />
      <span class="adding">
        <input
          id="skills"
          ref={field}
          class="input is-small"
          dir="auto"
          list="known-skills"
          maxLength={40}
          autocomplete="off"
          aria-describedby="skills-hint"
          onKeyDown={addOnEnter}
        />
        <button type="button" class="button" onClick={add}>
          {words.text("desk_add")}
        </button>
      </span>
      <datalist id="known-skills">
        {known
          .filter((each) => !skills.includes(each))
          .map((each) => (
            <option key={each} value={each} />
          ))}
      </datalist>
    </FormField>
  );
}
