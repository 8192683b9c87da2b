import { useWords } from "../context";
import { PRIORITIES, type Priority } from "../types";

/** As many bars as it is urgent; the word beside it or as its name. */
export function PrioritySign({ priority, bare = false }: { priority: Priority; bare?: boolean }) {
  const words = useWords();
  const name = words.text(`desk_priority_${priority}`);
  const bars = PRIORITIES.indexOf(priority) + 1;
  return (
    <span class={`priority is-${priority}`} title={bare ? name : undefined}>
      <svg viewBox="0 0 16 16" class="priority-bars" aria-hidden="true">
        {PRIORITIES.map((each, index) => (
          <rect
            key={each}
            x={1 + index * 3.8}
            y={11 - index * 3}
            width="2.6"
            height={4 + index * 3}
            rx="1"
            class={index < bars ? "is-full" : ""}
          />
        ))}
      </svg>
      <span class={bare ? "hidden" : ""}>{name}</span>
    </span>
  );
}
