import { exact } from "../../shared/time";
import { useWords } from "../context";
import { placePath } from "../place";
import type { Details } from "../types";
import { Score } from "./score";

/** The same customer's other conversations. */
export function Earlier({ details }: { details: Details }) {
  const words = useWords();
  const { earlier } = details.contact;
  if (earlier.length === 0) return null;
  return (
    <section class="panel">
      <h3>{words.text("desk_earlier")}</h3>
      <ul class="earlier">
        {earlier.map(({ id, at, status, score }) => (
          <li key={id}>
            <a href={placePath({ view: "all", team: null, q: "" }, id)}>
              {exact(at, words.locale)}
            </a>
            <span class="faint">{words.text(`desk_status_${status}`)}</span>
            {score !== null && <Score score={score} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
