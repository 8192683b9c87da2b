import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Card } from "../../shared/types";
import { useWords } from "../language";

/** An article of the help centre, in its own language and direction. */
export function ArticleCard({ card }: { card: Card }) {
  const words = useWords();
  return (
    <article class="card" aria-label={card.title} data-testid="article">
      {card.notice && <p class="notice">{card.notice}</p>}
      <div lang={card.locale} dir={card.dir}>
        <h3 class="card-title">
          <Icon path={icons.book} />
          {card.title}
        </h3>
        <Answer card={card} />
      </div>
      {card.url && (
        <a class="card-link" href={card.url} target="_blank" rel="noopener">
          {words.text("widget_read_article")}
          <Icon path={icons.out} />
          <span class="hidden">({words.text("widget_new_tab")})</span>
        </a>
      )}
    </article>
  );
}

function Answer({ card }: { card: Card }) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => openLinksOutside(answer.current!), [card.html]);
  if (!card.html) return <p class="card-text" ref={answer}>{card.text}</p>;
  // The server has sanitized it.
  return <div class="card-text" ref={answer} dangerouslySetInnerHTML={{ __html: card.html }} />;
}

/** A link in an article must not take the customer away from the chat. */
function openLinksOutside(answer: HTMLElement): void {
  for (const link of answer.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
}
