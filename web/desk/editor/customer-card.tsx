import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { brandColours } from "../../shared/colour";
import type { Card, ChatConfig } from "../../shared/types";
import { ChatApi } from "../../widget/api";
import { BaseContext } from "../../widget/base";
import { LanguageContext, languageOf } from "../../widget/language";
import { ArticleCard } from "../../widget/parts/article";
import { styleSheets } from "../../widget/styles";
import { directionOf } from "./text-fields";

interface CustomerCardProps {
  locale: string;
  title: string;
  html: string;
}

/** An article's card as the chat draws it: the same code, styles and wording. */
export function CustomerCard({ locale, title, html }: CustomerCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const config = useChatConfig(locale);
  useEffect(() => {
    if (!config || !host.current) return;
    const root = host.current.shadowRoot ?? open(host.current, config);
    const card: Card = {
      type: "article",
      article: "",
      title,
      text: "",
      html,
      url: "#",
      locale,
      dir: directionOf(locale),
      notice: null,
    };
    render(<InChat config={config} card={card} />, root);
  }, [config, locale, title, html]);
  return <div ref={host} class="customer-card" inert />;
}

function InChat({ config, card }: { config: ChatConfig; card: Card }) {
  return (
    <BaseContext.Provider value={location.href}>
      <LanguageContext.Provider value={languageOf(config)}>
        <div class="root" lang={config.locale} dir={config.dir}>
          <ArticleCard card={card} />
        </div>
      </LanguageContext.Provider>
    </BaseContext.Provider>
  );
}

/** The chat floats in a corner; here it stands in the text. */
const IN_PLACE = ".root { position: static }";

function open(host: HTMLElement, config: ChatConfig): ShadowRoot {
  for (const [name, value] of Object.entries(brandColours(config.brand.colour))) {
    host.style.setProperty(name, value);
  }
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(IN_PLACE);
  root.adoptedStyleSheets = [...styleSheets(), sheet];
  return root;
}

/** What the chat says around a card, in the customers' language. */
function useChatConfig(locale: string): ChatConfig | null {
  const [config, setConfig] = useState<ChatConfig | null>(null);
  useEffect(() => {
    new ChatApi(location.origin, "").config(locale).then(setConfig, () => {});
  }, [locale]);
  return config;
}
