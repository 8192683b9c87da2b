import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ChatConfig } from "../shared/types";
import { Words } from "../shared/words";

/** The language of the interface and everything said in it. */
export interface Language {
  config: ChatConfig;
  words: Words;
}

export function languageOf(config: ChatConfig): Language {
  const common = { brand: config.brand.name };
  return { config, words: new Words(config.locale, config.dir, config.wording, common) };
}

export const LanguageContext = createContext<Language>(null as unknown as Language);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return useLanguage().words;
}
