import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Card } from "../../shared/types";
import { useWords } from "../context";

/** An article that the customer was shown. */
export function ShownArticle({ card }: { card: Card }) {
  const words = useWords();
  return (
    <article class="article" aria-label={card.title}>
      <p class="article-head">
        <Icon path={icons.book} />
        {words.text("desk_article")}
      </p>
      <div lang={card.locale} dir={card.dir}>
        <p class="article-title">
          {card.url ? (
            <a href={card.url} target="_blank" rel="noopener">
              {card.title}
            </a>
          ) : (
            card.title
          )}
        </p>
        {/* The server has sanitized it. */}
        {card.html && <div class="article-text" dangerouslySetInnerHTML={{ __html: card.html }} />}
        {!card.html && <p class="article-text">{card.text}</p>}
      </div>
    </article>
  );
}
