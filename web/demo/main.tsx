import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { brandColours } from "../shared/colour";
import { request } from "../shared/http";
import type { ChatConfig } from "../shared/types";
import { Words } from "../shared/words";
import { Page } from "./page";

/** The language that the address asks for, or the browser's. */
function wantedLocale(): string {
  return new URLSearchParams(location.search).get("locale") ?? navigator.language;
}

function Demo() {
  const [config, setConfig] = useState<ChatConfig | null>(null);
  const load = async (locale: string) => {
    const next = await request<ChatConfig>(
      `/api/v1/chat/config?locale=${encodeURIComponent(locale)}`,
    );
    dress(next);
    setConfig(next);
  };
  useEffect(() => void load(wantedLocale()), []);
  if (!config) return null;
  const words = new Words(config.locale, config.dir, config.wording, { brand: config.brand.name });
  const choose = (locale: string) => {
    history.replaceState(null, "", `?locale=${locale}`);
    window.parley?.setLocale(locale);
    void load(locale);
  };
  return <Page config={config} words={words} onLocale={choose} />;
}

function dress({ brand, locale, dir }: ChatConfig): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = dir;
  document.title = brand.name;
  for (const [name, value] of Object.entries(brandColours(brand.colour))) {
    root.style.setProperty(name, value);
  }
}

document.documentElement.lang = wantedLocale(); // The chat reads it when it starts
render(<Demo />, document.body);
