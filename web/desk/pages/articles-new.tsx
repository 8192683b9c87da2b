import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useEditorApi } from "../editor/api";
import { Editor } from "../editor/editor";
import { questionsFor, takeHandover } from "../editor/handover";
import type { Listing } from "../editor/types";
import { EMPTY } from "../editor/writing";
import { Problem } from "../parts/problem";
import { articlePath, replaceAddress } from "../route";

/** A new article, in the language that the address names or the company's first one. */
export function NewArticlePage({ search }: { search: string }) {
  const api = useEditorApi();
  const [listing, setListing] = useState<Listing | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [handover] = useState(() => takeHandover(""));
  useEffect(() => {
    api.list(new URLSearchParams()).then(setListing, setProblem);
  }, [api]);
  if (!listing) return <Problem problem={problem} />;
  const wanted = new URLSearchParams(search).get("locale");
  const locale = listing.locales.find((each) => each === wanted) ?? listing.locales[0]!;
  const asked = handover ? questionsFor(handover, locale) : [""];
  const speak = (chosen: string) => replaceAddress(`/desk/articles/new?locale=${chosen}`);
  return (
    <Editor
      beginning={{
        saved: null,
        locale,
        id: null,
        original: null,
        first: { ...EMPTY, questions: asked },
      }}
      tab="write"
      languages={{ locales: listing.locales, onChoose: speak }}
      onArticle={(article) => replaceAddress(articlePath(article.article, article.locale))}
    />
  );
}
