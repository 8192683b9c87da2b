import base from "./styles/base.css?inline";
import composer from "./styles/composer.css?inline";
import messages from "./styles/messages.css?inline";
import panel from "./styles/panel.css?inline";

/** The chat's styles as constructed sheets: they need no permission in a content policy. */
export function styleSheets(): CSSStyleSheet[] {
  return [base, panel, messages, composer].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
