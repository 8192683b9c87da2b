import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { type Canned, useCannedApi } from "../canned/api";
import { CannedForm } from "../canned/canned-form";
import { listed } from "../canned/listing";
import { useWords } from "../context";
import { directionOf } from "../editor/text-fields";
import { usePlaces } from "../editor/use-places";
import { languageName } from "../naming";
import { Confirm } from "../parts/confirm";
import { Problem } from "../parts/problem";

/** Undefined while none is edited; null for a new one. */
type Edited = Canned | null | undefined;

/** Texts that agents put into their replies by name. */
export function CannedPage() {
  const words = useWords();
  const locales = usePlaces()?.locales ?? [];
  const { replies, problem, put, remove } = useReplies();
  const [wanted, setWanted] = useState({ locale: "", search: "" });
  const [edited, setEdited] = useState<Edited>(undefined);
  const [removed, setRemoved] = useState<Canned | null>(null);
  const shown = listed(replies ?? [], wanted);
  const saved = (reply: Canned) => {
    put(reply);
    setEdited(undefined);
  };
  return (
    <main class="people" aria-busy={!replies}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_canned")}</h1>
          <p>{words.text("desk_canned_intro")}</p>
        </div>
        <button type="button" class="button is-main" onClick={() => setEdited(null)}>
          <Icon path={icons.plus} />
          {words.text("desk_canned_new")}
        </button>
      </header>
      <Problem problem={problem} />
      <div class="filters" role="search">
        <input
          type="search"
          class="input is-small"
          aria-label={words.text("desk_canned_search")}
          placeholder={words.text("desk_canned_search")}
          value={wanted.search}
          onInput={(event) => setWanted({ ...wanted, search: event.currentTarget.value })}
        />
        <select
          class="input is-small is-select"
          aria-label={words.text("desk_canned_locale")}
          value={wanted.locale}
          onChange={(event) => setWanted({ ...wanted, locale: event.currentTarget.value })}
        >
          <option value="">{words.text("desk_canned_every_locale")}</option>
          {[...new Set([...locales, ...(replies ?? []).map((each) => each.locale)])].map((each) => (
            <option key={each} value={each}>
              {languageName(each, words.locale)}
            </option>
          ))}
        </select>
        <span class="faint" role="status">
          {replies && words.text("desk_canned_count", { count: shown.length })}
        </span>
      </div>
      {replies?.length === 0 && <p class="admin-empty">{words.text("desk_canned_none")}</p>}
      {shown.length > 0 && (
        <ul class="people-list">
          {shown.map((reply) => (
            <ReplyRow
              key={reply.id}
              reply={reply}
              onEdit={() => setEdited(reply)}
              onRemove={() => setRemoved(reply)}
            />
          ))}
        </ul>
      )}
      {edited !== undefined && (
        <CannedForm
          reply={edited}
          locales={wanted.locale ? [wanted.locale, ...locales] : locales}
          onSaved={saved}
          onClose={() => setEdited(undefined)}
        />
      )}
      {removed && (
        <Confirm
          title={words.text("desk_canned_remove", { name: removed.name })}
          text={words.text("desk_canned_remove_text")}
          action={words.text("desk_remove")}
          onConfirm={() => remove(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </main>
  );
}

function useReplies() {
  const api = useCannedApi();
  const [replies, setReplies] = useState<Canned[] | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    api.all().then(setReplies, setProblem);
  }, [api]);
  const without = (id: number) => (replies ?? []).filter((each) => each.id !== id);
  const put = (reply: Canned) => setReplies([...without(reply.id), reply]);
  const remove = async ({ id }: Canned) => {
    await api.remove(id);
    setReplies(without(id));
  };
  return { replies, problem, put, remove };
}

interface ReplyRowProps {
  reply: Canned;
  onEdit: () => void;
  onRemove: () => void;
}

function ReplyRow({ reply, onEdit, onRemove }: ReplyRowProps) {
  const words = useWords();
  const { id, name, locale, text } = reply;
  return (
    <li class="person canned">
      <span class="canned-text">
        <strong id={`canned-${id}`}>
          <bdi>/{name}</bdi>
          <span class="chip">{languageName(locale, words.locale)}</span>
        </strong>
        <span lang={locale} dir={directionOf(locale)}>
          {text}
        </span>
      </span>
      <button type="button" class="button" aria-describedby={`canned-${id}`} onClick={onEdit}>
        {words.text("desk_edit")}
      </button>
      <button type="button" class="button" aria-describedby={`canned-${id}`} onClick={onRemove}>
        {words.text("desk_remove")}
      </button>
    </li>
  );
}
