import { useEffect, useState } from "preact/hooks";
import { type Place, placeOf } from "./place";

export const ARTICLE_TABS = ["write", "translate", "history"] as const;
export type ArticleTab = (typeof ARTICLE_TABS)[number];

export type Route =
  | { page: "inbox"; place: Place; id: string | null }
  | { page: "numbers" }
  | { page: "people" }
  | { page: "teams" }
  | { page: "canned" }
  | { page: "profile" }
  | { page: "account" }
  | { page: "programs" }
  | { page: "webhooks" }
  | { page: "widget" }
  | { page: "audit" }
  | { page: "articles"; search: string }
  | { page: "new-article"; search: string }
  | { page: "article"; article: string; locale: string; tab: ArticleTab; search: string }
  | { page: "gaps" }
  | { page: "wording"; search: string }
  | { page: "values" }
  | { page: "setup"; token: string }
  | { page: "reset"; token: string };

/** Pages whose address is their name. */
const PLAIN = [
  "numbers",
  "people",
  "teams",
  "canned",
  "profile",
  "account",
  "programs",
  "webhooks",
  "widget",
  "audit",
  "gaps",
  "values",
] as const;

/** What an address of the desk shows; unknown ones show the inbox. */
export function routeOf(path: string, hash: string, search = ""): Route {
  const [first = "", second, ...rest] = path.replace(/^\/desk\/?/, "").split("/").map(decode);
  if (first === "articles") return articleRoute(second, rest, search);
  const plain = PLAIN.find((each) => each === first);
  if (plain) return { page: plain };
  if (first === "wording") return { page: "wording", search };
  if (first === "setup" || first === "reset") return { page: first, token: hash.slice(1) };
  return { page: "inbox", ...placeOf([first, second ?? "", ...rest], search) };
}

function articleRoute(article: string | undefined, rest: string[], search: string): Route {
  const [locale, last] = rest;
  if (article === "new" && !locale) return { page: "new-article", search };
  if (!article || !locale) return { page: "articles", search };
  const tab = ARTICLE_TABS.find((each) => each === last) ?? "write";
  return { page: "article", article, locale, tab, search };
}

export function articlePath(article: string, locale: string, tab: ArticleTab = "write"): string {
  const place = `/desk/articles/${encodeURIComponent(article)}/${encodeURIComponent(locale)}`;
  return tab === "write" ? place : `${place}/${tab}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A lonely percent sign
  }
}

const CHANGED = "parley:route";

/** Goes to another address of the desk without loading the page. */
export function navigate(path: string): void {
  history.pushState(null, "", path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The same page under another address: nothing to go back to. */
export function replaceAddress(path: string): void {
  history.replaceState(null, "", path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The route that the address names now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const update = () => setRoute(currentRoute());
    for (const name of [CHANGED, "popstate", "hashchange"]) window.addEventListener(name, update);
    document.addEventListener("click", followLink);
    return () => {
      for (const name of [CHANGED, "popstate", "hashchange"])
        window.removeEventListener(name, update);
      document.removeEventListener("click", followLink);
    };
  }, []);
  return route;
}

function currentRoute(): Route {
  return routeOf(location.pathname, location.hash, location.search);
}

/** A click on a link of the desk; with a modifier it is the browser's. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  const path = link?.getAttribute("href");
  if (!path?.startsWith("/desk") || path.startsWith("/desk/api/")) return;
  if (link?.target || event.defaultPrevented) return;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  navigate(path);
}
