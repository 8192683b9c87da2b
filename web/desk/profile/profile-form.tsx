import { useEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";
import { FormField, fieldProps } from "../parts/form-field";
import { Problem } from "../parts/problem";
import { type Profile, useProfileApi } from "./api";
import { DESK_LOCALES } from "./desk-locale";
import { LanguagesField } from "./languages-field";
import { SkillsField } from "./skills-field";

const MOST = 100;

interface ProfileFormProps {
  /** Whose; null: one's own. */
  person: number | null;
  onSaved: (profile: Profile) => void;
}

/** What somebody speaks, knows about, and takes on. */
export function ProfileForm({ person, onSaved }: ProfileFormProps) {
  const words = useWords();
  const capacity = useRef<HTMLInputElement>(null);
  const known = useKnownSkills();
  const { profile, setProfile, problem, busy, save } = useProfile(person, onSaved);
  const [wrong, setWrong] = useState(false);
  if (!profile) return <Problem problem={problem} />;
  const change = (part: Partial<Profile>) => setProfile({ ...profile, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const fits = Number.isInteger(profile.capacity) && capacity.current!.checkValidity();
    setWrong(!fits);
    if (fits) void save();
    else capacity.current!.focus();
  };
  const says = wrong ? words.text("desk_profile_capacity_wrong", { most: MOST }) : undefined;
  return (
    <form class="form admin-form" noValidate onSubmit={submit}>
      <Problem problem={problem} />
      <LanguagesField
        languages={profile.languages}
        onChange={(languages) => change({ languages })}
      />
      <SkillsField
        skills={profile.skills}
        known={known}
        onChange={(skills) => change({ skills })}
      />
      <FormField
        id="capacity"
        label={words.text("desk_profile_capacity")}
        hint={words.text("desk_profile_capacity_hint")}
        problem={says}
      >
        <input
          {...fieldProps("capacity", says, true)}
          ref={capacity}
          type="number"
          class="input is-small is-number"
          inputMode="numeric"
          required
          min={1}
          max={MOST}
          step={1}
          value={Number.isNaN(profile.capacity) ? "" : profile.capacity}
          onInput={(event) => change({ capacity: event.currentTarget.valueAsNumber })}
        />
      </FormField>
      <FormField
        id="desk-locale"
        label={words.text("desk_profile_locale")}
        hint={words.text("desk_profile_locale_hint")}
      >
        <select
          id="desk-locale"
          class="input is-small is-select"
          aria-describedby="desk-locale-hint"
          value={profile.locale ?? ""}
          onChange={(event) => change({ locale: event.currentTarget.value || null })}
        >
          <option value="">{words.text("desk_profile_locale_browser")}</option>
          {Object.entries(DESK_LOCALES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </FormField>
      <p class="form-foot">
        <button type="submit" class="button is-main" disabled={busy}>
          {words.text(busy ? "desk_working" : "desk_save")}
        </button>
      </p>
    </form>
  );
}

function useProfile(person: number | null, onSaved: ProfileFormProps["onSaved"]) {
  const api = useProfileApi();
  const [profile, setProfile] = useState<Profile | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    api.read(person).then(setProfile, setProblem);
  }, [api, person]);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await api.save(person, profile!);
      onSaved(profile!);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { profile, setProfile, problem, busy, save };
}

/** The skills that anybody here has. */
function useKnownSkills(): string[] {
  const { api } = useDesk();
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    api
      .colleagues()
      .then((found) => setKnown([...new Set(found.flatMap((each) => each.skills))].toSorted()), () => {});
  }, [api]);
  return known;
}
