import { useWords } from "../language";

interface ChoicesProps {
  titles: string[];
  onChoose: (title: string) => void;
}

/** Answers that need no typing. */
export function Choices({ titles, onChoose }: ChoicesProps) {
  const words = useWords();
  if (titles.length === 0) return null;
  return (
    <div
      class="choices"
      role="group"
      aria-label={words.text("widget_choices")}
      data-testid="choices"
    >
      {titles.map((title) => (
        <button key={title} type="button" class="choice" dir="auto" onClick={() => onChoose(title)}>
          {title}
        </button>
      ))}
    </div>
  );
}
