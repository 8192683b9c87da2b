import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { RequestFailed } from "../../shared/http";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { languageName } from "../naming";
import { preferences } from "../preferences";
import { useShortcuts } from "../shortcuts";
import { bestOf, type Suggestion } from "../suggest";
import { lastOfCustomer, type ThreadState } from "../thread";
import type { Details } from "../types";

interface SuggestionsProps {
  state: ThreadState;
  details: Details;
  onInsert: (text: string) => void;
}

/** What may answer the customer's last message; Alt and its number puts it into the reply. */
export function Suggestions({ state, details, onInsert }: SuggestionsProps) {
  const words = useWords();
  const { suggest } = useStore(preferences);
  const asked = lastOfCustomer(state.events)?.id ?? null;
  const isOpen = details.status !== "resolved";
  const found = useSuggestions(details.id, suggest && isOpen ? asked : null);
  const insert = (index: number) => {
    const suggestion = found[index];
    if (suggestion) onInsert(suggestion.text);
  };
  useShortcuts({ insert1: () => insert(0), insert2: () => insert(1), insert3: () => insert(2) });
  if (found.length === 0) return null;
  return (
    <section class="suggestions" aria-label={words.text("desk_suggestions")}>
      <ol>
        {found.map((each, index) => (
          <li key={each.key}>
            <button
              type="button"
              class="suggestion"
              title={each.text}
              onClick={() => onInsert(each.text)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <Icon path={each.kind === "article" ? icons.book : icons.history} />
              <span class="hidden">{words.text(`desk_suggestion_${each.kind}`)}</span>
              <span class="suggestion-title" dir="auto" lang={each.locale}>
                {each.title}
              </span>
              {each.locale !== details.locale && (
                <span class="faint">{languageName(each.locale, words.locale)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Asked for when the customer writes; `asked` is the message, or null while none are wanted. */
function useSuggestions(conversation: string, asked: number | null): Suggestion[] {
  const { api } = useDesk();
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    setFound([]);
    if (asked === null) return;
    let isCurrent = true;
    api.suggestions(conversation).then(
      (suggestions) => isCurrent && setFound(bestOf(suggestions)),
      (error: unknown) => {
        // Help that does not come is no failure of the conversation.
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [conversation, asked]);
  return found;
}
