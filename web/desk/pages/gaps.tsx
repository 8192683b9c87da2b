import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { useEditorApi } from "../editor/api";
import { GapCard } from "../editor/gap-card";
import type { Gaps } from "../editor/types";
import { Empty } from "../parts/empty";
import { Problem } from "../parts/problem";

/** What customers asked in vain, grouped by meaning over all languages. */
export function GapsPage() {
  const words = useWords();
  const api = useEditorApi();
  const [gaps, setGaps] = useState<Gaps | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const load = () => void api.gaps().then(setGaps, setProblem);
  useEffect(load, [api]);
  return (
    <main class="articles" aria-busy={!gaps}>
      <header class="articles-head">
        <div>
          <h1>{words.text("desk_gaps")}</h1>
          <p>{words.text("desk_gaps_intro")}</p>
        </div>
        <p class="faint" aria-live="polite">
          {gaps && words.text("desk_gaps_total", { count: gaps.total })}
        </p>
      </header>
      <Problem problem={problem} />
      {gaps?.groups.length === 0 && (
        <Empty
          icon={icons.check}
          title={words.text("desk_gaps_none")}
          text={words.text("desk_gaps_none_text")}
        />
      )}
      <ul class="gaps">
        {gaps?.groups.map((group) => (
          <li key={group.questions[0]?.message_id}>
            <GapCard group={group} onSettled={load} />
          </li>
        ))}
      </ul>
    </main>
  );
}
