import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useAddress } from "../base";
import type { Chat } from "../chat";
import { useWords } from "../language";

/** Whoever still types is not asked for yet. */
const PAUSE = 300;

interface Found {
  article: string;
  title: string;
  excerpt: string;
  url: string;
}

/** Looks in the help centre while the customer types. */
export function Search({ chat }: { chat: Chat }) {
  const words = useWords();
  const [text, setText] = useState("");
  const found = useArticles(chat, text.trim(), words.locale);
  return (
    <div class="search" role="search">
      <label class="search-field">
        <Icon path={icons.search} />
        <span class="hidden">{words.text("widget_search")}</span>
        <input
          type="search"
          dir="auto"
          maxLength={200}
          placeholder={words.text("widget_search")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hidden" role="status">
        {found && words.text("widget_found", { count: found.length })}
      </p>
      {found && <Articles found={found} />}
    </div>
  );
}

function Articles({ found }: { found: Found[] }) {
  const words = useWords();
  const address = useAddress();
  if (found.length === 0)
    return (
      <p class="search-none" aria-hidden="true">
        {words.text("widget_found", { count: 0 })}
      </p>
    );
  return (
    <ul class="found">
      {found.map(({ article, title, excerpt, url }) => (
        <li key={article}>
          <a href={address(url) ?? ""} target="_blank" rel="noopener" dir="auto">
            <span class="found-title">{title}</span>
            <span class="hidden"> ({words.text("widget_new_tab")})</span>
            <span class="found-text">{excerpt}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What fits the text; null as long as there is nothing to look for. */
function useArticles(chat: Chat, text: string, locale: string): Found[] | null {
  const [found, setFound] = useState<Found[] | null>(null);
  useEffect(() => {
    setFound(null);
    if (text.length < 2) return;
    let gone = false;
    const ask = async () => {
      const { items } = await chat.look<{ items: Found[] }>("articles", { q: text, locale });
      if (!gone) setFound(items);
    };
    const timer = setTimeout(() => void ask().catch(() => {}), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, locale]);
  return found;
}
