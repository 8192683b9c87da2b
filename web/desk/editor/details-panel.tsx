import type { Words } from "../../shared/words";
import { useWords } from "../context";
import { fieldId } from "./error-summary";
import { AUDIENCES, type Audience } from "./types";
import type { Editing } from "./use-editing";
import type { Places } from "./use-places";
import { slugOf } from "./writing";

/** What readers find an article by; it changes with the publishing. */
type MovingField = "topic" | "slug" | "audience";

interface DetailsPanelProps {
  editing: Editing;
  places: Places | null;
  readOnly: boolean;
}

/** What is said about an article beside its text; all but the address is for all languages. */
export function DetailsPanel({ editing, places, readOnly }: DetailsPanelProps) {
  const words = useWords();
  const { writing, change, article } = editing;
  const owner = article?.owner;
  const people = places?.people ?? (owner ? [owner] : []);
  return (
    <fieldset class="details-form" disabled={readOnly}>
      <legend class="hidden">{words.text("desk_panel_details")}</legend>
      <Line name="topic" until={untilPublished(editing, words, "topic")}>
        <input
          id={fieldId("topic")}
          class="input is-small"
          list="topics"
          maxLength={60}
          value={writing.topic}
          onInput={(event) => change({ topic: event.currentTarget.value })}
        />
        <datalist id="topics">
          {places?.topics.map((topic) => <option key={topic} value={topic} />)}
        </datalist>
      </Line>
      <SlugLine editing={editing} />
      <Line name="audience" until={untilPublished(editing, words, "audience")}>
        <select
          id={fieldId("audience")}
          class="input is-small"
          value={writing.audience}
          onChange={(event) => change({ audience: event.currentTarget.value as Audience })}
        >
          {AUDIENCES.map((each) => (
            <option key={each} value={each}>
              {words.text(`desk_audience_${each}_long`)}
            </option>
          ))}
        </select>
      </Line>
      <TagsLine editing={editing} />
      <Line name="owner">
        <select
          id={fieldId("owner")}
          class="input is-small"
          value={writing.owner ?? ""}
          onChange={(event) => change({ owner: Number(event.currentTarget.value) || null })}
        >
          <option value="">{words.text("desk_owner_nobody")}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </Line>
      <Line name="review_by">
        <input
          id={fieldId("review_by")}
          type="date"
          class="input is-small"
          value={writing.review_by ?? ""}
          onInput={(event) => change({ review_by: event.currentTarget.value || null })}
        />
      </Line>
    </fieldset>
  );
}

interface LineProps {
  name: "topic" | "slug" | "audience" | "tags" | "owner" | "review_by";
  /** What readers have until the change is published. */
  until?: string;
  children: preact.ComponentChildren;
}

function Line({ name, until, children }: LineProps) {
  const words = useWords();
  const hint = `desk_field_${name}_hint`;
  return (
    <div class="form-field">
      <label for={fieldId(name)}>{words.text(`desk_field_${name}`)}</label>
      {children}
      {words.has(hint) && <p class="hint">{words.text(hint)}</p>}
      <p class="hint" role="status">
        {until}
      </p>
    </div>
  );
}

/** What readers have, if it is something else. */
function untilPublished({ writing, article }: Editing, words: Words, name: MovingField) {
  const now = article?.live?.[name];
  if (!now || now === writing[name]) return undefined;
  const shown = name === "audience" ? words.text(`desk_audience_${now}_long`) : now;
  return words.text("desk_detail_until_published", { now: shown });
}

/** The end of the page's address; made from the title until somebody writes another one. */
function SlugLine({ editing }: { editing: Editing }) {
  const words = useWords();
  const { writing, change, locale, article } = editing;
  const proposed = slugOf(writing.title);
  return (
    <Line name="slug" until={untilPublished(editing, words, "slug")}>
      <input
        id={fieldId("slug")}
        class="input is-small"
        dir="ltr"
        maxLength={100}
        value={writing.slug}
        onInput={(event) => change({ slug: event.currentTarget.value })}
      />
      <p class="hint" dir="ltr">
        /help/{locale}/{writing.topic || "…"}/{writing.slug || "…"}
      </p>
      {proposed && proposed !== writing.slug && (
        <button type="button" class="link is-start" onClick={() => change({ slug: proposed })}>
          {words.text("desk_slug_from_title", { slug: proposed })}
        </button>
      )}
      {article?.live?.slug && article.live.slug !== writing.slug && (
        <p class="hint">{words.text("desk_slug_moves")}</p>
      )}
    </Line>
  );
}

/** Words with commas between them, which are what is stored. */
function TagsLine({ editing }: { editing: Editing }) {
  const { writing, change } = editing;
  return (
    <Line name="tags">
      <input
        id={fieldId("tags")}
        class="input is-small"
        defaultValue={writing.tags.join(", ")}
        onChange={(event) => change({ tags: readTags(event.currentTarget.value) })}
      />
    </Line>
  );
}

function readTags(text: string): string[] {
  const tags = text.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter(Boolean))];
}
