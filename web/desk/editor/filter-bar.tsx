import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { humanise, languageName } from "../naming";
import { type Filters, FLAGS, isNarrowed, readFilters } from "./filters";
import { AUDIENCES, type Listing, STATES } from "./types";

interface FilterBarProps {
  filters: Filters;
  listing: Listing | null;
  onChange: (filters: Filters) => void;
}

/** Search and filters above the list of articles. */
export function FilterBar({ filters, listing, onChange }: FilterBarProps) {
  const words = useWords();
  const change = (part: Partial<Filters>) => onChange({ ...filters, page: 1, ...part });
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchBox text={filters.q} onChange={(q) => change({ q })} />
      <Choice
        label={words.text("desk_filter_state")}
        value={filters.state}
        options={STATES.map((state) => [state, words.text(`desk_state_${state}`)])}
        onChange={(state) => change({ state: state as Filters["state"] })}
      />
      <Choice
        label={words.text("desk_filter_locale")}
        value={filters.locale}
        options={(listing?.locales ?? []).map((each) => [each, languageName(each, words.locale)])}
        onChange={(locale) => change({ locale })}
      />
      <Choice
        label={words.text("desk_filter_topic")}
        value={filters.topic}
        options={(listing?.topics ?? []).map((each) => [each, humanise(each)])}
        onChange={(topic) => change({ topic })}
      />
      <Choice
        label={words.text("desk_filter_audience")}
        value={filters.audience}
        options={AUDIENCES.map((each) => [each, words.text(`desk_audience_${each}`)])}
        onChange={(audience) => change({ audience })}
      />
      {FLAGS.map((flag) => (
        <button
          key={flag}
          type="button"
          class="toggle"
          aria-pressed={filters[flag]}
          onClick={() => change({ [flag]: !filters[flag] })}
        >
          {words.text(`desk_filter_${flag}`)}
        </button>
      ))}
      {isNarrowed(filters) && (
        <button type="button" class="link" onClick={() => onChange(readFilters(""))}>
          {words.text("desk_filter_clear")}
        </button>
      )}
    </form>
  );
}

const PAUSE = 250;

/** Searches when the writer pauses; the address follows, and not every letter. */
function SearchBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const words = useWords();
  const [written, setWritten] = useState(text);
  useEffect(() => setWritten(text), [text]);
  useEffect(() => {
    if (written === text) return;
    const timer = setTimeout(() => onChange(written), PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  return (
    <span class="search-box">
      <Icon path={icons.search} />
      <input
        type="search"
        aria-label={words.text("desk_filter_search")}
        placeholder={words.text("desk_filter_search")}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
    </span>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: string[][];
  onChange: (value: string) => void;
}

/** One of several, or all: the first line says what is chosen from. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  const words = useWords();
  return (
    <select
      class={`choice ${value ? "is-chosen" : ""}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{words.text("desk_filter_any", { name: label })}</option>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
