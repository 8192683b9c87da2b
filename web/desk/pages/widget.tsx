import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { type Embedding, useEmbedding } from "../embedding/api";
import { LookCard } from "../embedding/look-card";
import { SiteCard } from "../embedding/site-card";
import { Problem } from "../parts/problem";

/** How the chat gets onto the company's websites, and how it looks there. */
export function WidgetPage() {
  const words = useWords();
  const ask = useEmbedding();
  const [found, setFound] = useState<Embedding | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => void ask().then(setFound, setProblem), []);
  return (
    <main class="people" aria-busy={!found}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_widget")}</h1>
          <p>{words.text("desk_widget_intro")}</p>
        </div>
      </header>
      <Problem problem={problem} />
      {found?.sites.map((site) => (
        <SiteCard key={site.name} site={site} />
      ))}
      {found && <LookCard look={found.look} />}
    </main>
  );
}
