import { useEffect, useRef } from "preact/hooks";
import type { Chat } from "../chat";
import { useLanguage } from "../language";
import { useStyles } from "../styled";
import text from "./before.css?inline";

/** Asks before anything begins: until the answer nothing is sent and nothing is kept. */
export function Consent({ chat }: { chat: Chat }) {
  const { config, words } = useLanguage();
  const styled = useStyles<HTMLDivElement>(text);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current!.focus(), []);
  const address = config.site?.privacy_url;
  return (
    <div class="consent" ref={styled} data-testid="consent">
      <p>{words.text("widget_consent")}</p>
      {address && (
        <p>
          <a href={address} target="_blank" rel="noopener">
            {words.text("widget_privacy")}
            <span class="hidden"> ({words.text("widget_new_tab")})</span>
          </a>
        </p>
      )}
      <button ref={yes} type="button" class="menu-button is-main" onClick={() => chat.agree()}>
        {words.text("widget_consent_yes")}
      </button>
      <button type="button" class="menu-button" onClick={() => chat.close()}>
        {words.text("widget_consent_no")}
      </button>
    </div>
  );
}
