import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";

const BEST = 5;

/** One to five stars, and the number. */
export function Score({ score }: { score: number }) {
  const words = useWords();
  return (
    <span class="score">
      <span class="stars" aria-hidden="true">
        {Array.from({ length: BEST }, (_, index) => (
          <span key={index} class={index < score ? "is-full" : ""}>
            <Icon path={icons.star} />
          </span>
        ))}
      </span>
      {words.text("desk_score", { score })}
    </span>
  );
}
