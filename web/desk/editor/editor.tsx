import { useState } from "preact/hooks";
import { Problem } from "../parts/problem";
import type { ArticleTab } from "../route";
import { Conflict } from "./conflict";
import { EditorHead, type Languages } from "./editor-head";
import { ErrorSummary } from "./error-summary";
import { HistoryTab } from "./history-tab";
import { Offer } from "./offer";
import { PublishDialog } from "./publish-dialog";
import { SaveBar } from "./save-bar";
import { Standing } from "./standing";
import { TranslateTab } from "./translate-tab";
import type { Article } from "./types";
import { type Beginning, useEditing } from "./use-editing";
import { usePlaces } from "./use-places";
import { useSaveKey } from "./use-save-key";
import { WriteTab } from "./write-tab";

interface EditorProps {
  beginning: Beginning;
  tab: ArticleTab;
  /** Only for a new article: its language can still be chosen. */
  languages?: Languages;
  onArticle: (article: Article, isNew: boolean) => void;
}

/** One text under work: its fields, what can be done with it, and what was there before. */
export function Editor({ beginning, tab, languages, onArticle }: EditorProps) {
  const editing = useEditing(beginning, onArticle);
  const places = usePlaces();
  const [publishing, setPublishing] = useState(false);
  const { article, conflict } = editing;
  const readOnly = article !== null && !article.may.write;
  const publish = async () => {
    if (editing.dirty && !(await editing.save())) return;
    setPublishing(true);
  };
  useSaveKey(() => !readOnly && editing.dirty && void editing.save());
  return (
    <main class="editor">
      <EditorHead editing={editing} tab={tab} languages={languages} onPublish={publish} />
      <div class="editor-notices">
        <Problem problem={editing.problem} />
        <ErrorSummary fields={editing.lacking} problem={editing.problem} />
        {editing.offered && <Offer editing={editing} offered={editing.offered} />}
        {article && <Standing editing={editing} article={article} onPublish={publish} />}
      </div>
      {conflict ? (
        <Conflict key={conflict.revision} editing={editing} theirs={conflict} />
      ) : (
        <div class="editor-work" inert={editing.offered !== null}>
          {tab === "history" && article ? (
            <HistoryTab editing={editing} article={article} />
          ) : tab === "translate" ? (
            <TranslateTab editing={editing} readOnly={readOnly} locales={places?.locales ?? []} />
          ) : (
            <WriteTab editing={editing} readOnly={readOnly} places={places} />
          )}
        </div>
      )}
      {!conflict && !readOnly && tab !== "history" && <SaveBar editing={editing} />}
      {publishing && article && (
        <PublishDialog editing={editing} article={article} onClose={() => setPublishing(false)} />
      )}
    </main>
  );
}
