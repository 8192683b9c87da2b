import { useEffect, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useDesk, useWords } from "../context";
import { spanText } from "../span";
import { AgentTable } from "../parts/agent-table";
import { Tile } from "../parts/tile";
import { InHand } from "../parts/in-hand";
import { useNow } from "../now";
import type { Numbers } from "../types";

/** At most so often, however much happens. */
const PAUSE = 1_000;

/** How things stand just now, for those who lead. */
export function NumbersPage() {
  const words = useWords();
  const numbers = useNumbers();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <main class="numbers" aria-busy={numbers === null}>
      <header class="numbers-head">
        <h1>{words.text("desk_numbers")}</h1>
        <p class="faint">{words.text("desk_numbers_intro")}</p>
      </header>
      {numbers && (
        <>
          <Tiles numbers={numbers} />
          <AgentTable agents={numbers.agents} chosen={chosen} onChoose={setChosen} />
        </>
      )}
      <InHand agent={chosen} />
    </main>
  );
}

function Tiles({ numbers }: { numbers: Numbers }) {
  const words = useWords();
  const { waiting, longest_wait_s, first_response_s, handling_s, ratings_today } = numbers;
  const span = (seconds: number | null) => spanText(seconds, words.locale);
  const slow = ({ p95 }: { p95: number | null }) =>
    p95 === null ? "" : words.text("desk_numbers_p95", { time: span(p95) });
  const mean = ratings_today.mean?.toLocaleString(words.locale, { maximumFractionDigits: 1 });
  return (
    <dl class="tiles">
      <Tile name="waiting" value={String(waiting)} urgent={waiting > 0} />
      <Tile name="longest_wait" value={span(longest_wait_s)} />
      <Tile name="first_response" value={span(first_response_s.p50)} note={slow(first_response_s)} />
      <Tile name="handling" value={span(handling_s.p50)} note={slow(handling_s)} />
      <Tile name="resolved_today" value={String(numbers.resolved_today)} />
      <Tile
        name="ratings_today"
        value={mean ?? "–"}
        note={words.text("desk_numbers_ratings", { count: ratings_today.count })}
      />
    </dl>
  );
}

/** Asked for again when the inbox changes, and as time goes by. */
function useNumbers(): Numbers | null {
  const { api, live } = useDesk();
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  const now = useNow();
  const load = () =>
    api.numbers(midnight()).then(setNumbers, (error: unknown) => {
      if (!(error instanceof RequestFailed)) throw error;
    });
  useEffect(() => void load(), [now]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void load();
      }, PAUSE);
    };
    const ends = [live.listen("inbox", soon), live.listen("ready", soon)];
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
    };
  }, [live]);
  return numbers;
}

/** When today began here, in seconds. */
function midnight(): number {
  return new Date().setHours(0, 0, 0, 0) / 1000;
}
