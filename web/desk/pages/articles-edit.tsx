import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { type EditorApi, useEditorApi } from "../editor/api";
import { Editor } from "../editor/editor";
import { questionsFor, takeHandover } from "../editor/handover";
import type { Article, Original } from "../editor/types";
import { EMPTY, type Writing, writingOf } from "../editor/writing";
import { Empty } from "../parts/empty";
import { Problem } from "../parts/problem";
import type { ArticleTab } from "../route";

interface ArticlePageProps {
  article: string;
  locale: string;
  tab: ArticleTab;
}

/** An article in one locale, or the place where its translation is begun. */
export function ArticlePage({ article: id, locale, tab }: ArticlePageProps) {
  const words = useWords();
  const api = useEditorApi();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    open(api, id, locale).then(setOpened, (error: RequestFailed) => setProblem(error));
  }, [api, id, locale]);
  if (problem?.status === 404) {
    const text = words.text("desk_article_not_found_text");
    return <Empty icon={icons.book} title={words.text("desk_article_not_found")} text={text} />;
  }
  if (!opened) return <Problem problem={problem} />;
  const { saved, original, first } = opened;
  return (
    <Editor
      beginning={{ saved, locale, id, original, ...(first && { first }) }}
      tab={saved ? tab : "translate"}
      onArticle={(article) => setOpened({ saved: article, original: article.original })}
    />
  );
}

interface Opened {
  saved: Article | null;
  original: Original | null;
  first?: Writing;
}

/** Throws `RequestFailed` when the article exists in no language that we know of. */
async function open(api: EditorApi, id: string, locale: string): Promise<Opened> {
  try {
    const saved = await api.article(id, locale);
    return { saved, original: saved.original, ...withQuestions(saved) };
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.status !== 404) throw error;
    return beginTranslation(await findOriginal(api, id));
  }
}

/** What customers asked and nobody answered, added to the article's own questions. */
function withQuestions(saved: Article): Pick<Opened, "first"> {
  const handover = takeHandover(saved.article);
  if (!handover) return {};
  const writing = writingOf(saved);
  const more = questionsFor(handover, saved.locale);
  return { first: { ...writing, questions: [...writing.questions, ...more] } };
}

/** The text from which the others are translated: in the default language, if there is one. */
async function findOriginal(api: EditorApi, id: string): Promise<Article> {
  const { locales } = await api.list(new URLSearchParams({ q: id }));
  for (const locale of locales) {
    const found = await api.article(id, locale).catch(() => null);
    if (found?.original) return api.article(id, found.original.locale);
    if (found) return found;
  }
  throw new RequestFailed(404, "not_found", "");
}

function beginTranslation(source: Article): Opened {
  const { locale, revision, published_revision, text } = source;
  const { topic, slug, audience, tags, owner, review_by } = writingOf(source);
  return {
    saved: null,
    original: { locale, revision, published_revision, text, changes: null },
    first: { ...EMPTY, topic, slug, audience, tags, owner, review_by },
  };
}
