import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago } from "../../shared/time";
import { useDesk, useWords } from "../context";
import { languageName, wordFor } from "../naming";
import { useNow } from "../now";
import { Problem } from "../parts/problem";
import { hasInbox } from "../roles";
import { placePath } from "../place";
import { articlePath, navigate } from "../route";
import { useEditorApi } from "./api";
import { ArticlePicker } from "./article-picker";
import { handOver } from "./handover";
import type { Choice, GapGroup, GapQuestion } from "./types";

/** How many questions are shown before somebody asks for more. */
const FIRST = 3;

interface GapCardProps {
  group: GapGroup;
  onSettled: () => void;
}

/** Questions that mean the same, and what to do about them. */
export function GapCard({ group, onSettled }: GapCardProps) {
  const words = useWords();
  const api = useEditorApi();
  const [all, setAll] = useState(false);
  const [picking, setPicking] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const { questions } = group;
  const shown = all ? questions : questions.slice(0, FIRST);
  const messages = questions.map((each) => each.message_id);
  const give = (article: string, path: string) => {
    handOver({ article, questions, messages });
    navigate(path);
  };
  const write = () => give("", `/desk/articles/new?locale=${mostCommon(group) ?? ""}`);
  const add = (to: Choice) => give(to.article, articlePath(to.article, to.locale));
  const dismiss = () => void api.settle(messages, null).then(onSettled, setProblem);
  return (
    <article class="gap" aria-label={questions[0]?.text}>
      <p class="gap-count">
        <strong>{group.count}</strong>
        <span>{words.text("desk_gap_times", { count: group.count })}</span>
      </p>
      <div class="gap-main">
        <ul class="gap-questions">
          {shown.map((question) => (
            <li key={question.message_id}>
              <Question question={question} />
            </li>
          ))}
        </ul>
        {questions.length > FIRST && (
          <button
            type="button"
            class="link is-start"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? words.text("desk_gap_fewer")
              : words.text("desk_gap_more", { count: questions.length - FIRST })}
          </button>
        )}
        <Problem problem={problem} />
        <p class="gap-actions">
          <button type="button" class="button is-main" onClick={write}>
            <Icon path={icons.plus} />
            {words.text("desk_gap_write")}
          </button>
          <button type="button" class="button" onClick={() => setPicking(true)}>
            {words.text("desk_gap_add")}
          </button>
          <button type="button" class="button is-quiet" onClick={dismiss}>
            {words.text("desk_gap_dismiss")}
          </button>
        </p>
      </div>
      {picking && (
        <ArticlePicker
          title={words.text("desk_gap_add")}
          locale={mostCommon(group)}
          onChoose={add}
          onClose={() => setPicking(false)}
        />
      )}
    </article>
  );
}

/** The language of most of the questions; undefined if none is known. */
function mostCommon({ questions }: GapGroup): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of questions) {
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

function Question({ question }: { question: GapQuestion }) {
  const words = useWords();
  const { me } = useDesk();
  const now = useNow();
  const { text, language, reason, at, conversation_id } = question;
  return (
    <>
      <q lang={language ?? undefined} dir="auto">
        {text}
      </q>
      <span class="gap-facts">
        {language && <span class="chip">{languageName(language, words.locale)}</span>}
        <span class={`chip ${reason === "wrong" ? "is-late" : ""}`}>
          {wordFor(words, "desk_gap_reason", reason)}
        </span>
        {hasInbox(me.role) ? (
          <a class="faint" href={placePath({ view: "all", team: null, q: "" }, conversation_id)}>
            {ago(at, words.locale, now)}
          </a>
        ) : (
          <span class="faint">{ago(at, words.locale, now)}</span>
        )}
      </span>
    </>
  );
}
