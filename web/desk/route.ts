import { useEffect, useState } from "preact/hooks";
import { type View, VIEWS } from "./types";

export type Route =
  | { page: "inbox"; view: View; id: string | null }
  | { page: "people" }
  | { page: "setup"; token: string };

/** What an address of the desk shows; unknown ones show the inbox. */
export function routeOf(path: string, hash: string): Route {
  const [first = "", second] = path.replace(/^\/desk\/?/, "").split("/");
  if (first === "people") return { page: "people" };
  if (first === "setup") return { page: "setup", token: hash.slice(1) };
  const view = VIEWS.find((each) => each === first) ?? "unassigned";
  return { page: "inbox", view, id: second || null };
}

export function inboxPath(view: View, id?: string): string {
  return id ? `/desk/${view}/${id}` : `/desk/${view}`;
}

const CHANGED = "parley:route";

/** Goes to another address of the desk without loading the page. */
export function navigate(path: string): void {
  history.pushState(null, "", path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The route that the address names now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.pathname, location.hash));
  useEffect(() => {
    const update = () => setRoute(routeOf(location.pathname, location.hash));
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

/** A click on a link of the desk; with a modifier it is the browser's. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  const path = link?.getAttribute("href");
  if (!path?.startsWith("/desk") || link?.target || event.defaultPrevented) return;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  navigate(path);
}
