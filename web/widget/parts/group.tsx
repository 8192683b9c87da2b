import { PlainText } from "../../shared/plaintext";
import { clock } from "../../shared/time";
import type { StatusCard } from "../../shared/types";
import type { Group, Line } from "../groups";
import { useLanguage, useWords } from "../language";
import { useScript, useService } from "../later";
import { ArticleCard } from "./article";
import { Avatar } from "./avatar";
import { Delivery } from "./delivery";
import { Vote } from "./vote";

interface GroupProps {
  group: Group;
  isLastOwn: boolean;
  read: number;
  onRetry: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
  onVote: (message: number, helpful: boolean) => Promise<void>;
}

/** What one author said in one go. */
export function GroupView({ group, onVote, ...delivery }: GroupProps) {
  const { config, words } = useLanguage();
  const own = group.author === "customer";
  const person = group.name ?? words.text("widget_agent");
  const name = own ? words.text("widget_you") : group.author === "bot" ? config.brand.name : person;
  return (
    <div class={`group by-${group.author}`} data-testid={`by-${group.author}`}>
      {!own && <Avatar name={group.author === "bot" ? null : person} />}
      <div class="lines">
        {!own && <Who name={name} bot={group.author === "bot"} />}
        {group.lines.map((line) => (
          <LineView key={line.key} line={line} name={name} onVote={onVote} />
        ))}
        <Delivery group={group} {...delivery} />
      </div>
    </div>
  );
}

function Who({ name, bot }: { name: string; bot: boolean }) {
  const words = useWords();
  return (
    <p class="who" aria-hidden="true">
      {name}
      {bot && <span class="tag">{words.text("widget_assistant")}</span>}
    </p>
  );
}

function Status({ card }: { card: StatusCard }) {
  const forms = useScript("forms", true);
  return forms && <forms.StatusView card={card} />;
}

interface LineProps extends Pick<GroupProps, "onVote"> {
  line: Line;
  name: string;
}

function LineView({ line, name, onVote }: LineProps) {
  const words = useWords();
  const service = useService();
  const { text, card, vote, dir, locale, pending, files } = line;
  return (
    <div class={`line ${pending ? `is-${pending.state}` : ""}`} data-testid="message">
      <span class="hidden">{words.text("widget_says", { name })} </span>
      {text && (
        <p class="bubble" dir={dir} lang={locale ?? undefined} title={clock(line.at, words.locale)}>
          <PlainText text={text} />
        </p>
      )}
      {line.withdrawn && <p class="bubble is-withdrawn">{words.text("widget_withdrawn")}</p>}
      {files.length > 0 && service && <service.parts.Files chat={service.chat} files={files} />}
      {card?.type === "article" && <ArticleCard card={card} />}
      {card?.type === "status" && <Status card={card} />}
      {vote && (
        <Vote helpful={vote.helpful} onVote={(helpful) => onVote(vote.message, helpful)} />
      )}
    </div>
  );
}
