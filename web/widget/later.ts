import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { pause } from "../shared/pause";
import type { Chat } from "./chat";

/** What only some chats need: queue, e-mail address, files, rating. A script of its own. */
export type Service = typeof import("./service");

/** How long to wait before a script that did not arrive is asked for again. */
const PATIENCE = 5_000;

interface Later {
  parts: Service;
  chat: Chat;
}

export const ServiceContext = createContext<Later | null>(null);

/** The later parts, or null as long as they are not there: the chat goes on without them. */
export function useService(): Later | null {
  return useContext(ServiceContext);
}

/** Fetches the later parts once they are needed. */
export function useLater(chat: Chat, needed: boolean): Later | null {
  const [service, setService] = useState<Later | null>(null);
  useEffect(() => {
    if (!needed) return;
    const over = new AbortController();
    void load(over.signal).then((parts) => parts && setService({ parts, chat }));
    return () => over.abort();
  }, [needed]);
  return service;
}

async function load(signal: AbortSignal): Promise<Service | null> {
  while (!signal.aborted) {
    try {
      return await import("./service");
    } catch {
      await pause(PATIENCE, signal);
    }
  }
  return null;
}
