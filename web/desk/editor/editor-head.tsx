import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { languageName } from "../naming";
import { ARTICLE_TABS, articlePath, type ArticleTab, navigate } from "../route";
import { Marks, StateChip } from "./state-chip";
import { TakeDown } from "./take-down";
import type { LocaleState } from "./types";
import type { Editing } from "./use-editing";

/** The languages that a new article can be written in. */
export interface Languages {
  locales: string[];
  onChoose: (locale: string) => void;
}

interface EditorHeadProps {
  editing: Editing;
  tab: ArticleTab;
  languages: Languages | undefined;
  onPublish: () => Promise<void>;
}

/** Title, state and language, the tabs, and the step that comes next. */
export function EditorHead({ editing, tab, languages, onPublish }: EditorHeadProps) {
  const words = useWords();
  const { article, writing, locale, original } = editing;
  return (
    <header class="editor-head">
      <a class="icon-button" href="/desk/articles" aria-label={words.text("desk_articles_back")}>
        <Icon path={icons.back} />
      </a>
      <div class="editor-title">
        <h1>
          <bdi lang={writing.title ? locale : undefined}>
            {writing.title || words.text(original ? "desk_translation_new" : "desk_article_new")}
          </bdi>
        </h1>
        <p class="chips">
          {article && <StateChip of={article} />}
          {article && <Marks of={article} />}
          {!article && <span class="chip">{words.text("desk_state_new")}</span>}
        </p>
      </div>
      {languages ? (
        <NewLocale languages={languages} locale={locale} />
      ) : (
        <LocaleSwitch editing={editing} tab={tab} />
      )}
      {article && <Tabs editing={editing} tab={tab} />}
      {article && !editing.conflict && (
        <div class="actions">
          {article.may.publish && article.published_revision !== null && (
            <TakeDown editing={editing} />
          )}
          <Next editing={editing} onPublish={onPublish} />
        </div>
      )}
    </header>
  );
}

function Tabs({ editing, tab }: { editing: Editing; tab: ArticleTab }) {
  const words = useWords();
  return (
    <nav class="tabs" aria-label={words.text("desk_article_tabs")}>
      {ARTICLE_TABS.map((each) => (
        <a
          key={each}
          class="tab"
          href={articlePath(editing.id, editing.locale, each)}
          aria-current={each === tab ? "page" : undefined}
        >
          {words.text(`desk_tab_${each}`)}
        </a>
      ))}
    </nav>
  );
}

function NewLocale({ languages, locale }: { languages: Languages; locale: string }) {
  const words = useWords();
  return (
    <select
      class="choice"
      aria-label={words.text("desk_article_locale")}
      value={locale}
      onChange={(event) => languages.onChoose(event.currentTarget.value)}
    >
      {languages.locales.map((each) => (
        <option key={each} value={each}>
          {languageName(each, words.locale)}
        </option>
      ))}
    </select>
  );
}

/** The same article in its other languages; each option says how it stands there. */
function LocaleSwitch({ editing, tab }: { editing: Editing; tab: ArticleTab }) {
  const words = useWords();
  const { article, locale, id } = editing;
  const known = article?.locales ?? [];
  const nameOf = (each: LocaleState) => {
    const name = languageName(each.locale, words.locale);
    const state = words.text(`desk_state_${each.outdated ? "outdated" : each.state}`);
    return words.text("desk_locale_state", { name, state });
  };
  return (
    <select
      class="choice"
      aria-label={words.text("desk_article_locale")}
      value={locale}
      onChange={(event) => navigate(articlePath(id, event.currentTarget.value, tab))}
    >
      {!article && <option value={locale}>{languageName(locale, words.locale)}</option>}
      {known.map((each) => (
        <option key={each.locale} value={each.locale}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}

/** Publishing, where there is something to publish and somebody who may; reviews have their own bar. */
function Next({ editing, onPublish }: { editing: Editing; onPublish: () => Promise<void> }) {
  const words = useWords();
  const { article, dirty, busy } = editing;
  const done = !dirty && (article?.state === "published" || article?.state === "review");
  if (!article?.may.write || done) return null;
  return (
    <button
      type="button"
      class="button is-main"
      disabled={busy}
      onClick={() => void onPublish()}
    >
      {words.text(article.may.publish ? "desk_publish_begin" : "desk_submit_begin")}
    </button>
  );
}
