import { useWords } from "../context";
import { CustomerCard } from "./customer-card";
import { PageFrame } from "./page-frame";
import type { Preview } from "./types";
import type { Editing } from "./use-editing";
import { fill } from "./writing";

interface PreviewPanelProps {
  editing: Editing;
  preview: Preview | null;
}

/** The article as customers see it: its card in the chat and its page in the help centre. */
export function PreviewPanel({ editing, preview }: PreviewPanelProps) {
  const words = useWords();
  const { article, locale, writing } = editing;
  if (!preview) return <p class="faint">{words.text("desk_preview_none")}</p>;
  const title = fill(writing.title, editing.values);
  return (
    <div class="preview">
      <h2>{words.text("desk_preview_chat")}</h2>
      <CustomerCard locale={locale} title={title} html={preview.answer_html} />
      <h2>
        {words.text("desk_preview_page")}
        {article?.published_revision != null && article.state !== "archived" && (
          <a href={article.path} target="_blank" rel="noopener">
            {words.text("desk_preview_live")}
          </a>
        )}
      </h2>
      <PageFrame
        locale={locale}
        title={title}
        answer={preview.answer_html}
        body={preview.body_html}
      />
    </div>
  );
}
