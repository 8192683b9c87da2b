import type { ComponentChildren } from "preact";
import { useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import type { Site } from "./api";

/** What docs/identity.md shows for four languages, in Python. */
const SIGNING = 'hmac.new(secret.encode(), user_id.encode(), "sha256").hexdigest()';

/** One website: the line to embed, who may use it, and how it tells who a customer is. */
export function SiteCard({ site }: { site: Site }) {
  const words = useWords();
  const { name, snippet, policy, origins, signs, variable } = site;
  return (
    <section class="admin-card embedding" aria-labelledby={`site-${name}`}>
      <h2 id={`site-${name}`}>{words.text("desk_widget_site", { site: name })}</h2>
      <Part title="desk_widget_snippet">
        <p>{words.text("desk_widget_snippet_text")}</p>
        <CopyLine text={snippet} label={words.text("desk_widget_snippet")} />
      </Part>
      <Part title="desk_widget_policy">
        <p>{words.text("desk_widget_policy_text")}</p>
        <CopyLine text={policy} label={words.text("desk_widget_policy")} />
      </Part>
      <Part title="desk_widget_origins">
        {origins.length === 0 && <p>{words.text("desk_widget_origins_any")}</p>}
        <ul class="embedding-origins">
          {origins.map((origin) => (
            <li key={origin} dir="ltr">
              {origin}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="desk_widget_identity">
        <p>{words.text(signs ? "desk_widget_identity_on" : "desk_widget_identity_off")}</p>
        <p>{words.text("desk_widget_secret", { variable })}</p>
        <CopyLine text={SIGNING} label={words.text("desk_widget_signing")} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <h3>{words.text(title)}</h3>
      {children}
    </>
  );
}
