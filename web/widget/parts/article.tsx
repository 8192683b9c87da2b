import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Card } from "../../shared/types";
import { useAddress } from "../base";
import { useWords } from "../language";

/** An article of the help centre, in its own language and direction. */
export function ArticleCard({ card }: { card: Card }) {
  const words = useWords();
  const url = useAddress()(card.url ?? "");
  return (
    <article class="card" aria-label={card.title} data-testid="article">
      {card.notice && <p class="notice">{card.notice}</p>}
      <p class="card-source">
        <Icon path={icons.book} />
        {words.text("widget_article")}
      </p>
      <div lang={card.locale} dir={card.dir}>
        <h3 class="card-title">{card.title}</h3>
        <Answer card={card} />
      </div>
      {card.url && url && (
        <a class="card-link" href={url} target="_blank" rel="noopener">
          {words.text("widget_read_article")}
          <Icon path={icons.out} />
          <span class="hidden">({words.text("widget_new_tab")})</span>
        </a>
      )}
    </article>
  );
}

function Answer({ card }: { card: Card }) {
  const address = useAddress();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => openLinksOutside(answer.current!, address), [card.html]);
  if (!card.html)
    return (
      <p class="card-text" ref={answer}>
        {card.text}
      </p>
    );
  // The server has sanitized it.
  return <div class="card-text" ref={answer} dangerouslySetInnerHTML={{ __html: card.html }} />;
}

/**
 * A link in an article must not take the customer away from the chat; and links and pictures are
 * Parley's, not those of the site that the chat is on.
 */
function openLinksOutside(answer: HTMLElement, address: ReturnType<typeof useAddress>): void {
  for (const picture of answer.querySelectorAll("img"))
    picture.src = address(picture.getAttribute("src") ?? "") ?? "";
  for (const link of answer.querySelectorAll("a")) {
    link.href = address(link.getAttribute("href") ?? "") ?? "";
    link.target = "_blank";
    link.rel = "noopener";
  }
}
