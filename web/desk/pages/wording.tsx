import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { useEditorApi } from "../editor/api";
import { BotTextForm } from "../editor/bot-text-form";
import type { BotText } from "../editor/types";
import { usePlaces } from "../editor/use-places";
import { WordingTabs } from "../editor/wording-tabs";
import { languageName } from "../naming";
import { Problem } from "../parts/problem";
import { replaceAddress } from "../route";

/** What the bot says, in one language at a time; live as soon as it is saved. */
export function WordingPage({ search }: { search: string }) {
  const words = useWords();
  const locales = usePlaces()?.locales ?? [];
  const wanted = new URLSearchParams(search).get("locale");
  const locale = locales.find((each) => each === wanted) ?? locales[0];
  const [texts, problem, put] = useTexts(locale);
  const [q, setQ] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const shown = texts?.filter((text) => (!onlyChanged || text.changed) && contains(text, q));
  return (
    <main class="articles" aria-busy={!texts}>
      <header class="articles-head">
        <div>
          <h1>{words.text("desk_wording")}</h1>
          <p>{words.text("desk_wording_intro")}</p>
        </div>
        <WordingTabs current="wording" />
      </header>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          class="input is-small"
          aria-label={words.text("desk_wording_search")}
          placeholder={words.text("desk_wording_search")}
          value={q}
          onInput={(event) => setQ(event.currentTarget.value)}
        />
        <select
          class="choice"
          aria-label={words.text("desk_article_locale")}
          value={locale ?? ""}
          onChange={(event) => replaceAddress(`/desk/wording?locale=${event.currentTarget.value}`)}
        >
          {locales.map((each) => (
            <option key={each} value={each}>
              {languageName(each, words.locale)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="toggle"
          aria-pressed={onlyChanged}
          onClick={() => setOnlyChanged(!onlyChanged)}
        >
          {words.text("desk_wording_changed")}
        </button>
        <span class="faint" role="status">
          {shown && words.text("desk_wording_count", { count: shown.length })}
        </span>
      </form>
      <Problem problem={problem} />
      <ul class="bot-texts">
        {locale &&
          shown?.map((text) => (
            <li key={`${locale}/${text.key}`}>
              <BotTextForm text={text} locale={locale} onSaved={put} />
            </li>
          ))}
      </ul>
    </main>
  );
}

function contains({ key, text, standard }: BotText, words: string): boolean {
  const wanted = words.toLowerCase();
  return [key, text, standard].some((each) => each.toLowerCase().includes(wanted));
}

type Put = (text: BotText) => void;

/** The texts of a language, and a function that replaces one of them. */
function useTexts(locale: string | undefined): [BotText[] | null, RequestFailed | null, Put] {
  const api = useEditorApi();
  const [texts, setTexts] = useState<BotText[] | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    let wanted = true;
    setTexts(null);
    if (!locale) return;
    api.texts(locale).then((found) => wanted && setTexts(found.texts), setProblem);
    return () => {
      wanted = false;
    };
  }, [api, locale]);
  const put = (text: BotText) =>
    setTexts((all) => all?.map((each) => (each.key === text.key ? text : each)) ?? null);
  return [texts, problem, put];
}
