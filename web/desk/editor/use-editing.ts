import { useEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { type EditorApi, type Step, useEditorApi } from "./api";
import { takeSettled } from "./handover";
import type { Article, Original, Significance } from "./types";
import { placeOf } from "./unsaved";
import { useValues } from "./use-values";
import { type Work, useWriting } from "./use-writing";
import {
  changeOf,
  EMPTY,
  missing,
  payloadOf,
  type Writing,
  type WritingField,
  writingOf,
} from "./writing";

/** What an editor begins with. */
export interface Beginning {
  /** Null for a text that nobody has saved yet. */
  saved: Article | null;
  locale: string;
  /** Null for a new article, which is named after its address. */
  id: string | null;
  original: Original | null;
  /** What stands in the fields at first, if it is not what was saved. */
  first?: Writing;
}

export interface SaveNote {
  comment: string;
  significance: Significance;
  /** Whether the translation says now what the original says. */
  follows: boolean;
}

export interface Editing extends Work {
  /** The shared values in this language, by name. */
  values: Record<string, string>;
  article: Article | null;
  locale: string;
  id: string;
  original: Original | null;
  note: SaveNote;
  setNote: (part: Partial<SaveNote>) => void;
  busy: boolean;
  problem: RequestFailed | null;
  /** Fields without which it cannot be saved; empty until somebody tries. */
  lacking: WritingField[];
  /** What somebody else saved meanwhile. */
  conflict: Article | null;
  setConflict: (theirs: Article | null) => void;
  change: (part: Partial<Writing>) => void;
  /** The article as it is then; null if it could not be saved. */
  save: () => Promise<Article | null>;
  /** Does a step with the newest revision; the problem, if there was one. */
  step: (step: Step, more?: Record<string, unknown>, revision?: number) => Promise<Outcome>;
}

/** What went wrong; null if nothing did. */
export type Outcome = RequestFailed | null;

/** Where a new article waits, whatever its language and address will be. */
const NEW = placeOf("", "");

const NO_NOTE: SaveNote = { comment: "", significance: "normal", follows: false };

/** All that can be done with one text in one locale. `onArticle` is told what the server has. */
export function useEditing(
  { saved, locale, id: named, original, first }: Beginning,
  onArticle: (article: Article, isNew: boolean) => void,
): Editing {
  const api = useEditorApi();
  const [begun] = useState(() => begunWith({ saved, original, first }));
  const values = useValues(saved, locale);
  const work = useWriting(named ? placeOf(named, locale) : NEW, saved?.revision ?? 0, begun, first);
  const [note, setNote] = useState(NO_NOTE);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [lacking, setLacking] = useState<WritingField[]>([]);
  const [conflict, setConflict] = useState<Article | null>(null);
  const alive = useRef(true);
  useEffect(() => () => void (alive.current = false), []);
  const id = named ?? work.writing.slug;

  const perform = async (action: () => Promise<Article>): Promise<Article | RequestFailed> => {
    setBusy(true);
    setProblem(null);
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      return error;
    } finally {
      setBusy(false);
    }
  };
  const keep = (article: Article, sent: Writing) => {
    const { revision: base } = article;
    work.send({ type: "saved", begun: writingOf(article), base, sent });
    const settled = takeSettled(saved ? id : "", article.text.questions);
    if (settled.length > 0) void api.settle(settled, article.article).catch(() => {});
    setNote(NO_NOTE);
    onArticle(article, saved === null);
  };
  const save = async () => {
    const lacks = missing(work.writing);
    setLacking(lacks);
    if (lacks.length > 0) return null;
    const sent = work.writing;
    const result = await perform(() => send(api, work, { id, locale, original, note }));
    if (!(result instanceof RequestFailed)) {
      keep(result, sent);
      return result;
    }
    const theirs = await newerThan(api, work.base, id, locale, result);
    if (theirs) setConflict(theirs);
    else setProblem(result);
    return null;
  };
  const step = async (name: Step, more = {}, revision = saved?.revision ?? 0) => {
    const result = await perform(() => api.step({ article: id, locale }, name, revision, more));
    if (result instanceof RequestFailed) return result;
    keep(result, work.writing);
    return null;
  };
  return {
    ...work,
    values,
    article: saved,
    locale,
    id,
    original,
    note,
    busy,
    problem,
    lacking,
    conflict,
    setConflict,
    save,
    step,
    setNote: (part) => setNote((now) => ({ ...now, ...part })),
    change: (part) => work.send({ type: "change", part }),
  };
}

/** A translation begins with what its original's details say: that is no change yet. */
function begunWith({ saved, original, first }: Partial<Beginning>): Writing {
  if (saved) return writingOf(saved);
  return original ? (first ?? EMPTY) : EMPTY;
}

interface Sent {
  id: string;
  locale: string;
  original: Original | null;
  note: SaveNote;
}

function send(api: EditorApi, work: Work, { id, locale, original, note }: Sent): Promise<Article> {
  const follows = original && (note.follows || work.base === 0);
  const made_from = follows ? (original.published_revision ?? original.revision) : null;
  const payload = payloadOf(work.writing, id, locale, { comment: note.comment, made_from });
  if (work.base === 0) return api.create(payload);
  return api.save(changeOf(payload, work.base, note.significance));
}

/** What somebody else has saved, if that is why a save was refused. */
async function newerThan(
  api: EditorApi,
  base: number,
  id: string,
  locale: string,
  problem: RequestFailed,
): Promise<Article | null> {
  if (problem.status !== 409 || base === 0) return null;
  const now = await api.article(id, locale).catch(() => null);
  return now && now.revision !== base ? now : null;
}
