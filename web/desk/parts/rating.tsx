import { useWords } from "../context";
import type { Details } from "../types";
import { Score } from "./score";

/** What the customer thought of it. */
export function Rating({ details }: { details: Details }) {
  const words = useWords();
  if (!details.rating) return null;
  const { score, words: said } = details.rating;
  return (
    <section class="panel">
      <h3>{words.text("desk_rating")}</h3>
      <Score score={score} />
      {said && (
        <blockquote class="wish" dir="auto">
          {said}
        </blockquote>
      )}
    </section>
  );
}
