import { useEffect, useState } from "preact/hooks";
import { useEditorApi } from "./api";
import type { Preview, Text } from "./types";

/** Milliseconds without a key before the server is asked. */
const PAUSE = 400;

export interface Previewing {
  /** The last one that was made; null until there is one. */
  shown: Preview | null;
  problems: number;
}

/** What customers will see, a moment after the writer pauses. */
export function usePreview(locale: string, text: Text, wanted: boolean): Previewing {
  const api = useEditorApi();
  const [shown, setShown] = useState<Preview | null>(null);
  const { answer, body } = text;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    // The last one stays when the server cannot be reached: it comes with the next letter.
    const ask = () =>
      void api.preview(locale, text).then(
        (preview) => current && setShown(preview),
        () => {},
      );
    const timer = setTimeout(ask, shown ? PAUSE : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, locale, answer, body, wanted]);
  const problems = shown ? shown.broken_links.length + shown.unknown_values.length : 0;
  return { shown, problems };
}
