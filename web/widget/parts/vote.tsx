import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../language";

interface VoteProps {
  helpful: boolean | null;
  onVote: (helpful: boolean) => Promise<void>;
}

/** Did this answer help? Another press takes the place of the first. */
export function Vote({ helpful, onVote }: VoteProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(helpful);
  const vote = (value: boolean) => {
    setChosen(value);
    onVote(value).catch(() => setChosen(chosen));
  };
  return (
    <div class="vote" role="group" aria-label={words.text("widget_vote")} data-testid="vote">
      <span aria-hidden="true">{words.text("widget_vote")}</span>
      <Choice icon={icons.thumbUp} on={chosen === true} onClick={() => vote(true)}>
        {words.text("widget_vote_yes")}
      </Choice>
      <Choice icon={icons.thumbDown} on={chosen === false} onClick={() => vote(false)}>
        {words.text("widget_vote_no")}
      </Choice>
      <span role="status">{chosen !== null && words.text("widget_vote_thanks")}</span>
    </div>
  );
}

interface ChoiceProps {
  icon: string;
  on: boolean;
  onClick: () => void;
  children: string;
}

function Choice({ icon, on, onClick, children }: ChoiceProps) {
  return (
    <button type="button" class="vote-choice" aria-pressed={on} onClick={onClick}>
      <Icon path={icon} />
      {children}
    </button>
  );
}
