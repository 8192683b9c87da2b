import { useEffect, useState } from "preact/hooks";
import type { Chat } from "../chat";
import { useLanguage, useWords } from "../language";
import { forPage } from "../invitation/due";
import { useScript } from "../later";
import { useStyles } from "../styled";
import text from "./before.css?inline";
import { Search } from "./search";

interface WelcomeProps {
  chat: Chat;
  onChoose: (question: string) => void;
}

/** For those who have not written yet: a greeting, what the site asks first, and what others ask. */
export function Welcome({ chat, onChoose }: WelcomeProps) {
  const { config } = useLanguage();
  const styled = useStyles<HTMLDivElement>(text);
  const [asked, setAsked] = useState(false);
  const { greetings = [], pre_chat = [] } = config.site ?? {};
  const asks = pre_chat.length > 0 && !asked;
  const form = useScript("preChat", asks);
  const greeting = forPage(greetings, chat.path)[0];
  return (
    <div class="welcome" ref={styled} data-testid="welcome">
      {greeting && <p class="greeting">{greeting.text}</p>}
      {asks ? (
        form && <form.PreChat chat={chat} fields={pre_chat} onDone={() => setAsked(true)} />
      ) : (
        <>
          <Questions chat={chat} onChoose={onChoose} />
          <Search chat={chat} />
        </>
      )}
    </div>
  );
}

function Questions({ chat, onChoose }: WelcomeProps) {
  const words = useWords();
  const [questions, setQuestions] = useState<string[]>([]);
  useEffect(() => {
    const wish = { locale: words.locale, page: chat.path };
    chat.look<{ questions: string[] }>("suggestions", wish).then(
      (found) => setQuestions(found.questions),
      () => {},
    );
  }, [words.locale]);
  if (questions.length === 0) return null;
  return (
    <div role="group" aria-label={words.text("widget_questions")}>
      <p class="welcome-title" aria-hidden="true">
        {words.text("widget_questions")}
      </p>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" class="choice" dir="auto" onClick={() => onChoose(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
