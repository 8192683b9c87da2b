import { useEffect, useState } from "preact/hooks";
import { useEditorApi } from "./api";
import type { Article, Value } from "./types";

/** The shared values in a language: the article's own list, or the company's for a new one. */
export function useValues(article: Article | null, locale: string): Record<string, string> {
  const api = useEditorApi();
  const [all, setAll] = useState<Value[]>([]);
  const known = article !== null;
  useEffect(() => {
    if (known) return;
    api.values().then(
      ({ values }) => setAll(values),
      () => {},
    );
  }, [api, known]);
  return article?.values ?? valuesIn(locale, all);
}

/** A language's own value stands before the one for all. */
export function valuesIn(locale: string, values: Value[]): Record<string, string> {
  const language = locale.split("-")[0]!;
  const found: Record<string, string> = {};
  for (const place of ["", language, locale]) {
    for (const each of values) if (each.locale === place) found[each.name] = each.value;
  }
  return found;
}
