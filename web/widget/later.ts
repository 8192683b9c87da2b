import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Chat } from "./chat";

/** What only some chats need, by what they need it for: scripts of their own. */
const SCRIPTS = {
  /** People: queue, e-mail address, files, rating. */
  service: () => import("./service"),
  /** Before the first message: consent, a form, questions, articles. */
  before: () => import("./before"),
  /** What a site asks first. */
  preChat: () => import("./before/pre-chat"),
  /** What is behind the three dots. */
  menu: () => import("./menu"),
  /** Answers in a certain form, and cards of a certain kind. */
  forms: () => import("./forms"),
};

type Scripts = typeof SCRIPTS;
type Parts<Name extends keyof Scripts> = Awaited<ReturnType<Scripts[Name]>>;

/** How long to wait before a script that did not arrive is asked for again. */
const PATIENCE = 5_000;

interface Later {
  parts: Parts<"service">;
  chat: Chat;
}

export const ServiceContext = createContext<Later | null>(null);

/** The parts for people, or null as long as they are not there: the chat goes on without them. */
export function useService(): Later | null {
  return useContext(ServiceContext);
}

/** Fetches a script once it is needed; null as long as it is not there. */
export function useScript<Name extends keyof Scripts>(
  name: Name,
  needed: boolean,
): Parts<Name> | null {
  const [parts, setParts] = useState<Parts<Name> | null>(null);
  useEffect(() => {
    if (!needed) return undefined;
    let over = false;
    const load = () => {
      if (over) return;
      const found = SCRIPTS[name]() as Promise<Parts<Name>>;
      found.then(
        (parts) => over || setParts(parts),
        () => setTimeout(load, PATIENCE),
      );
    };
    load();
    return () => {
      over = true;
    };
  }, [needed]);
  return parts;
}
