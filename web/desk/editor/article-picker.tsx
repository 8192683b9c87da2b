import { useEffect, useState } from "preact/hooks";
import { useWords } from "../context";
import { humanise, languageName } from "../naming";
import { Dialog } from "../parts/dialog";
import { useEditorApi } from "./api";
import type { Choice, Row } from "./types";
import { useFocus } from "./use-focus";

interface ArticlePickerProps {
  title: string;
  /** Articles in this language first, if there are any. */
  locale: string | undefined;
  onChoose: (article: Choice) => void;
  onClose: () => void;
}

const PAUSE = 200;

/** Finds one of the articles by words of its title. */
export function ArticlePicker({ title, locale, onChoose, onClose }: ArticlePickerProps) {
  const words = useWords();
  const api = useEditorApi();
  const field = useFocus<HTMLInputElement>();
  const [q, setQ] = useState("");
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    let wanted = true;
    const find = async () => {
      const found = await api.list(new URLSearchParams({ q })).catch(() => null);
      if (found && wanted) setRows(found.articles);
    };
    const timer = setTimeout(() => void find(), q ? PAUSE : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [api, q]);
  const choose = (row: Row) => {
    const own = row.locales.find((each) => each.locale === locale);
    onChoose({ article: row.article, title: row.title, locale: own?.locale ?? row.locale });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <input
        type="search"
        class="input is-small"
        aria-label={words.text("desk_filter_search")}
        placeholder={words.text("desk_filter_search")}
        ref={field}
        value={q}
        onInput={(event) => setQ(event.currentTarget.value)}
      />
      <ul class="picks">
        {rows.map((row) => (
          <li key={row.article}>
            <button type="button" class="pick" onClick={() => choose(row)}>
              <strong lang={row.locale} dir="auto">
                {row.title}
              </strong>
              <span class="faint">
                {humanise(row.topic)} · {languageName(row.locale, words.locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p class="faint">{words.text("desk_articles_none_here")}</p>}
    </Dialog>
  );
}
