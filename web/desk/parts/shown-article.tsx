import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Card } from "../../shared/types";
import { useWords } from "../context";

interface ShownArticleProps {
  card: Card;
  /** How the customer voted; null: not at all. */
  helpful: boolean | null;
}

/** An article that the customer was shown, and what they thought of it. */
export function ShownArticle({ card, helpful }: ShownArticleProps) {
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
      {helpful !== null && (
        <p class={`article-vote ${helpful ? "is-good" : "is-bad"}`}>
          <Icon path={helpful ? icons.thumbUp : icons.thumbDown} />
          {words.text(helpful ? "desk_vote_helpful" : "desk_vote_unhelpful")}
        </p>
      )}
    </article>
  );
}
