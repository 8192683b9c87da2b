import { Icon } from "../shared/icon";
import * as icons from "../shared/icons";
import type { ChatConfig } from "../shared/types";
import type { Words } from "../shared/words";
import "../widget/settings";

interface PageProps {
  config: ChatConfig;
  words: Words;
  onLocale: (locale: string) => void;
}

/** Stands for any page of a shop. */
export function Page({ config, words, onLocale }: PageProps) {
  return (
    <>
      <header class="top">
        <span class="brand">
          <span class="mark" aria-hidden="true" />
          {config.brand.name}
        </span>
        <LocaleChoice {...{ config, words, onLocale }} />
      </header>
      <main>
        <Hero words={words} />
        <section class="features">
          <Feature words={words} topic="help" icon={icons.clock} />
          <Feature words={words} topic="people" icon={icons.people} />
          <Feature words={words} topic="languages" icon={icons.globe} />
        </section>
      </main>
      <footer class="foot">
        <a class="desk" href="/desk">
          <Icon path={icons.inbox} />
          <span>
            <strong>{words.text("demo_desk")}</strong>
            {words.text("demo_desk_text")}
          </span>
        </a>
      </footer>
    </>
  );
}

function LocaleChoice({ config, words, onLocale }: PageProps) {
  const choose = (event: Event) => onLocale((event.target as HTMLSelectElement).value);
  return (
    <label class="locale">
      <Icon path={icons.globe} />
      <span class="hidden">{words.text("demo_language")}</span>
      <select value={config.locale} onChange={choose}>
        {config.locales.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const TO_TRY = ["demo_try_order", "demo_try_return", "demo_try_person"];

function Hero({ words }: { words: Words }) {
  return (
    <section class="hero">
      <div>
        <h1>{words.text("demo_title")}</h1>
        <p class="intro">{words.text("demo_intro")}</p>
        <button type="button" class="main" onClick={() => window.parley?.open()}>
          <Icon path={icons.chat} />
          {words.text("demo_open_chat")}
        </button>
        <h2 class="try">{words.text("demo_try")}</h2>
        <ul class="tries">
          {TO_TRY.map((key) => (
            <li key={key}>
              <button type="button" onClick={() => window.parley?.open(words.text(key))}>
                {words.text(key)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="shelf" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}

function Feature({ words, topic, icon }: { words: Words; topic: string; icon: string }) {
  return (
    <article class="feature">
      <span class="sign">
        <Icon path={icon} />
      </span>
      <h3>{words.text(`demo_${topic}`)}</h3>
      <p>{words.text(`demo_${topic}_text`)}</p>
    </article>
  );
}
