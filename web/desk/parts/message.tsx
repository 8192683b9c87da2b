import { textBeside } from "../../shared/card";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { PlainText } from "../../shared/plaintext";
import { clock, exact, toDate } from "../../shared/time";
import type { MessageEvent, StoredEvent } from "../../shared/types";
import { useDesk, useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { humanise, intentText, languageName } from "../naming";
import { MailDelivery } from "./delivery";
import { MarkWrong } from "./mark-wrong";
import { SentFiles } from "./sent-files";
import { ShownArticle } from "./shown-article";
import { Withdraw } from "./withdraw";

/** Messages of one author that are further apart than this, in seconds, get a name again. */
const PAUSE = 300;

interface MessageProps {
  message: MessageEvent;
  before: StoredEvent | undefined;
  contact: string | null;
  conversation: OpenConversation;
}

/** One message, with what the assistant made of it. */
export function Message({ message, before, contact, conversation }: MessageProps) {
  const { me } = useDesk();
  const { card, author, note, dir, locale, withdrawn, files } = message;
  const text = textBeside(card, message.text);
  const classes = `message by-${author} ${note ? "is-note" : ""} ${withdrawn ? "is-withdrawn" : ""}`;
  const { may } = conversation.store.get().details!;
  const isOurs = author === "agent" && (message.author_name === me.name || may.withdraw_others);
  return (
    <div class={classes} data-testid="message" id={`event-${message.id}`} tabIndex={-1}>
      {!follows(before, message) && <Who message={message} contact={contact} />}
      {text && (
        <div class="bubble" dir={dir ?? "auto"} lang={locale ?? undefined}>
          <PlainText text={text} />
        </div>
      )}
      {files && files.length > 0 && <SentFiles files={files} />}
      {card?.type === "article" && <ShownArticle card={card} helpful={message.helpful ?? null} />}
      {message.buttons.length > 0 && <Buttons message={message} />}
      {withdrawn && <Withdrawn />}
      {author === "bot" && before && (
        <MarkWrong
          conversation={conversation.id}
          seq={message.id}
          isMarked={message.wrong ?? false}
        />
      )}
      {author === "customer" && <Understanding message={message} />}
      <MailDelivery delivery={message.delivery ?? null} />
      {isOurs && !note && !withdrawn && (
        <Withdraw conversation={conversation} seq={message.id} />
      )}
    </div>
  );
}

function follows(before: StoredEvent | undefined, message: MessageEvent): boolean {
  if (before?.kind !== "message" || before.author !== message.author) return false;
  if (before.author_name !== message.author_name || before.note !== message.note) return false;
  return toDate(message.at).getTime() - toDate(before.at).getTime() < PAUSE * 1000;
}

function Withdrawn() {
  const words = useWords();
  return (
    <p class="delivery">
      <Icon path={icons.undo} />
      {words.text("desk_withdrawn")}
    </p>
  );
}

function Who({ message, contact }: { message: MessageEvent; contact: string | null }) {
  const words = useWords();
  const { author, author_name, note, at } = message;
  const customer = contact || words.text("desk_customer");
  const name = {
    customer,
    bot: words.text("desk_assistant"),
    agent: author_name ?? words.text("desk_team"),
  };
  return (
    <p class="who">
      {author === "bot" && <Icon path={icons.bot} />}
      <strong dir="auto">{name[author]}</strong>
      {note && (
        <span class="chip is-note">
          <Icon path={icons.note} />
          {words.text("desk_note")}
        </span>
      )}
      <time dateTime={toDate(at).toISOString()} title={exact(at, words.locale)}>
        {clock(at, words.locale)}
      </time>
    </p>
  );
}

function Buttons({ message }: { message: MessageEvent }) {
  return (
    <p class="offered" dir={message.dir ?? "auto"}>
      {message.buttons.map(({ title }) => (
        <span key={title} class="offer">
          {title}
        </span>
      ))}
    </p>
  );
}

/** The language and the intent of a customer's message. */
function Understanding({ message }: { message: MessageEvent }) {
  const words = useWords();
  const { language, intent, entities } = message;
  return (
    <p class="understanding">
      {language && <span>{languageName(language, words.locale)}</span>}
      {intent && <span title={words.text("desk_understood")}>{intentText(intent, words)}</span>}
      {entities?.map(({ entity, value }) => (
        <span key={entity}>
          {humanise(entity)}: <bdi>{String(value)}</bdi>
        </span>
      ))}
    </p>
  );
}
