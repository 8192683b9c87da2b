import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { Look } from "./api";

/** WCAG's least contrast of text, level AA. */
const READABLE = 4.5;

/** How the button and the links look in light and dark, and whether everybody can read them. */
export function LookCard({ look }: { look: Look }) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale);
  const good = Math.min(look.contrast, ...look.schemes.map((each) => each.contrast)) >= READABLE;
  return (
    <section class="admin-card embedding" aria-labelledby="look">
      <h2 id="look">{words.text("desk_widget_look")}</h2>
      <div class="embedding-schemes">
        {look.schemes.map(({ scheme, link, ground, contrast }) => (
          <div key={scheme} class="embedding-scheme" style={{ background: ground }}>
            <span class="embedding-button" style={{ background: look.brand, color: look.ink }}>
              <Icon path={icons.chat} />
            </span>
            <span style={{ color: link }}>
              <strong>{words.text(`desk_widget_${scheme}`)}</strong>
              <br />
              {words.text("desk_widget_contrast_links", { ratio: number.format(contrast) })}
            </span>
          </div>
        ))}
      </div>
      <p>{words.text("desk_widget_contrast", { ratio: number.format(look.contrast) })}</p>
      {good && <p>{words.text("desk_widget_contrast_good")}</p>}
      <p>{words.text("desk_widget_look_text")}</p>
    </section>
  );
}
