import { render } from "preact";
import { parseFluent } from "../shared/fluent";
import { Words } from "../shared/words";
import { DeskApi } from "./api";
import { App } from "./app";
import { deskLocale } from "./profile/desk-locale";
import "./styles/base.css";
import "./styles/forms.css";
import "./styles/shell.css";
import "./styles/list.css";
import "./styles/thread.css";
import "./styles/compose.css";
import "./styles/side.css";
import "./styles/menu.css";
import "./styles/numbers.css";
import "./styles/editor.css";
import "./styles/editor-list.css";
import "./styles/editor-beside.css";
import "./styles/editor-compare.css";
import "./styles/editor-wording.css";
import "./styles/admin.css";
import "./styles/people.css";
import "./styles/webhooks.css";
import "./styles/widget.css";
import "./styles/phone.css";

async function start(): Promise<void> {
  const api = new DeskApi();
  const { brand, locale, dir, wording } = await api.wording(deskLocale());
  const words = new Words(locale, dir, parseFluent(wording), { brand: brand.name });
  document.documentElement.lang = locale;
  document.documentElement.dir = dir;
  document.title = words.text("desk_title");
  render(<App api={api} words={words} brand={brand.name} />, document.body);
}

void start();
