import { type EarlyCall, type ParleyRuntime, RUNTIME } from "./settings";

/** The chat's file, filled in by the build. */
declare const CHAT_SCRIPT: string;

interface Chat {
  start(base: string, early: EarlyCall[]): void;
}

/** What a page embeds: it fetches the chat when the page has nothing more urgent to do. */
function load(script: HTMLScriptElement): void {
  const base = new URL(".", script.src).href;
  const early: EarlyCall[] = [];
  const queue = (name: EarlyCall[0]) => [
    name,
    (...args: unknown[]) => void early.push([name, args]),
  ];
  window.parley = Object.fromEntries(RUNTIME.map(queue)) as unknown as ParleyRuntime;
  const fetchChat = async () => {
    const chat = (await import(/* @vite-ignore */ base + CHAT_SCRIPT)) as Chat;
    chat.start(base, early);
  };
  if (document.readyState === "complete") void fetchChat();
  else window.addEventListener("load", () => void fetchChat());
}

if (!window.parley) load(document.currentScript as HTMLScriptElement);
