import { useWords } from "../context";

/** What the bot says, and the facts that stand in it. */
export function WordingTabs({ current }: { current: "wording" | "values" }) {
  const words = useWords();
  return (
    <nav class="tabs" aria-label={words.text("desk_wording")}>
      {(["wording", "values"] as const).map((each) => (
        <a
          key={each}
          class="tab"
          href={`/desk/${each}`}
          aria-current={each === current ? "page" : undefined}
        >
          {words.text(`desk_tab_${each}`)}
        </a>
      ))}
    </nav>
  );
}
