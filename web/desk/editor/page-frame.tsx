import { useMemo, useRef } from "preact/hooks";
import { useWords } from "../context";
import { directionOf } from "./text-fields";

interface PageFrameProps {
  locale: string;
  title: string;
  /** Both sanitized by the server. */
  answer: string;
  body: string;
}

/** An article's page with the styles of the help centre. Scripts do not run in it. */
export function PageFrame({ locale, title, answer, body }: PageFrameProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(
    () => pageOf({ locale, title, answer, body }),
    [locale, title, answer, body],
  );
  const fit = () => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root) frame.current!.style.height = `${root.scrollHeight}px`;
  };
  return (
    <iframe
      ref={frame}
      class="page-frame"
      title={words.text("desk_preview_page")}
      sandbox="allow-same-origin allow-popups"
      srcdoc={page}
      onLoad={fit}
    />
  );
}

function pageOf({ locale, title, answer, body }: PageFrameProps): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = locale;
  page.documentElement.dir = directionOf(locale);
  page.head.append(
    Object.assign(page.createElement("base"), { target: "_blank" }),
    Object.assign(page.createElement("link"), { rel: "stylesheet", href: "/help/style.css" }),
  );
  const heading = Object.assign(page.createElement("h1"), { textContent: title });
  const lead = Object.assign(page.createElement("div"), { className: "lead", innerHTML: answer });
  const article = Object.assign(page.createElement("article"), { innerHTML: body });
  article.prepend(heading, lead);
  const main = page.createElement("main");
  main.append(article);
  page.body.append(main);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
