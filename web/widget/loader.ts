import { seat } from "./launcher/button";
import { kept } from "./launcher/kept";
import { type Embedded, fitting, type Invitation } from "./launcher/look";
import { type EarlyCall, type ParleyRuntime, RUNTIME, type Seat } from "./settings";

/** The chat's file and that of an invitation, filled in by the build. */
declare const CHAT_SCRIPT: string;
declare const INVITATION_SCRIPT: string;
/** What the server knows; it puts this script into a function that has it. */
declare const PARLEY: Embedded;

type Chat = { start(seat: Seat, early: EarlyCall[]): void };
type Invitations = typeof import("./invitation");

/** How long to wait before a script that did not arrive is asked for again. */
const PATIENCE = 5_000;

/**
 * What a page embeds: the button. The chat itself is fetched once somebody wants it: who presses
 * the button, who has a conversation already, or the page on its own.
 */
function load(script: HTMLScriptElement): void {
  const { sites, words, rtl } = PARLEY;
  const base = new URL(".", script.src).href;
  const site = script.dataset["site"] ?? "";
  const look = sites[site] ?? Object.values(sites)[0]!;
  const early: EarlyCall[] = [];
  let place: Seat | undefined;
  let wanted = false;
  let goTo: ((path: string | null) => void) | undefined;

  const call = (name: EarlyCall[0], args: unknown[]) => {
    early.push([name, args]);
    if (name === "open") fetchChat();
    if (name === "setPage") goTo?.(new URL(args[0] as string, location.href).pathname);
  };
  const fetchChat = () => {
    goTo?.(null);
    wanted = true;
    if (!place) return;
    const { button } = place;
    place.press = () => {};
    button.ariaBusy = "true";
    (import(/* @vite-ignore */ base + CHAT_SCRIPT) as Promise<Chat>).then(
      (chat) => chat.start(place!, early),
      () => setTimeout(fetchChat, PATIENCE),
    );
  };
  const show = () => {
    const { locale, position, openOnLoad } = window.parleySettings ?? {};
    const wishes = [locale, kept("locale"), document.documentElement.lang, navigator.language];
    const language = fitting(wishes, Object.keys(words));
    const name = words[language]![0];
    const at = position ?? look.corner ?? "end";
    const press = () => call("open", []);
    const found = { base, site, press, ...seat(look, at, language, rtl.includes(language), name) };
    found.button.addEventListener("click", () => found.press());
    place = found;
    if (wanted || openOnLoad || kept("token")) fetchChat();
    else if (look.invitations) void invite(found.frame, look.invitations);
  };
  const invite = async (frame: HTMLElement, invitations: Invitation[]) => {
    const [, refusal = ""] = words[frame.lang]!;
    const { host } = (await import(/* @vite-ignore */ base + INVITATION_SCRIPT)) as Invitations;
    goTo = host({ frame, invitations, refusal, open: () => call("open", []) });
    goTo(wanted ? null : location.pathname);
  };
  window.parley = Object.fromEntries(
    RUNTIME.map((name) => [name, (...args: unknown[]) => call(name, args)]),
  ) as unknown as ParleyRuntime;
  if (document.readyState === "complete") show();
  else window.addEventListener("load", show);
}

if (!window.parley) load(document.currentScript as HTMLScriptElement);
