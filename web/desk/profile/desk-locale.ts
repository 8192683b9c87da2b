import { RequestFailed } from "../../shared/http";
import { shelf } from "../../shared/storage";
import type { DeskApi } from "../api";
import { ProfileApi } from "./api";

const KEY = "parley.desk.locale";

/** The languages that the desk speaks; each is written in itself. */
export const DESK_LOCALES: Readonly<Record<string, string>> = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  ar: "العربية",
};

/** The language of the desk in this browser, also before anybody has signed in. */
export function deskLocale(): string {
  return shelf("localStorage").getItem(KEY) ?? navigator.language;
}

/** Keeps what somebody chose, null for the browser's; says whether that is another language. */
export function keepDeskLocale(chosen: string | null): boolean {
  const before = deskLocale();
  if (chosen) shelf("localStorage").setItem(KEY, chosen);
  else shelf("localStorage").removeItem(KEY);
  return deskLocale() !== before;
}

/** Somebody who signs in elsewhere finds the desk in the language that they chose once. */
export async function followProfile(api: DeskApi): Promise<void> {
  try {
    const { locale } = await new ProfileApi(api).read(null);
    if (keepDeskLocale(locale)) location.reload();
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
  }
}
