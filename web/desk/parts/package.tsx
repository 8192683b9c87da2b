import type { ComponentChildren } from "preact";
import { exact } from "../../shared/time";
import type { Words } from "../../shared/words";
import { useWords } from "../context";
import { intentText, languageName, wordFor } from "../naming";

type Values = Record<string, unknown>;

/** Keys that other parts of the page show, or that only machines read. */
const ELSEWHERE = new Set(
  "version conversation last_event reason wish page language locale waiting_since".split(" "),
);

/** What came with a handoff, whatever its keys: known ones get their wording. */
export function PackageList({ values }: { values: Values }) {
  const shown = Object.entries({ ...values, contact: beyondName(values["contact"]) });
  return <Facts entries={shown.filter(([key]) => !ELSEWHERE.has(key))} />;
}

/** The customer's name and address have a panel of their own. */
function beyondName(contact: unknown): unknown {
  if (!isRecord(contact)) return contact;
  const { id: _id, name: _name, email: _email, ...rest } = contact;
  return rest;
}

function Facts({ entries }: { entries: [string, unknown][] }) {
  const words = useWords();
  const filled = entries.filter(([, value]) => !isEmpty(value));
  if (filled.length === 0) return null;
  return (
    <dl class="facts">
      {filled.map(([key, value]) => (
        <div key={key}>
          <dt>{wordFor(words, "desk_package", key)}</dt>
          <dd>
            <Value name={key} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function Value({ name, value }: { name: string; value: unknown }) {
  const words = useWords();
  if (Array.isArray(value)) return <Several name={name} values={value} />;
  if (isRecord(value)) return <Facts entries={Object.entries(value)} />;
  return <bdi>{plain(name, value, words)}</bdi>;
}

function Several({ name, values }: { name: string; values: unknown[] }) {
  return (
    <ul class="several">
      {values.map((value, index) => (
        <li key={index}>
          {isRecord(value) ? <Entry entry={value} /> : <Value name={name} value={value} />}
        </li>
      ))}
    </ul>
  );
}

/** One of several things, in a line or two. Things with a title and an address become links. */
function Entry({ entry }: { entry: Values }) {
  const words = useWords();
  const { title, url, text, name, confidence } = entry;
  if (typeof title === "string") return <Titled title={title} url={url} locale={entry["locale"]} />;
  if (typeof name === "string" && typeof confidence === "number") {
    return (
      <>
        <span>{intentText({ name, confidence }, words)}</span>
        {typeof text === "string" && <Quote>{text}</Quote>}
      </>
    );
  }
  return <Facts entries={Object.entries(entry)} />;
}

function Quote({ children }: { children: ComponentChildren }) {
  return (
    <q class="faint" dir="auto">
      {children}
    </q>
  );
}

function Titled({ title, url, locale }: { title: string; url: unknown; locale: unknown }) {
  const words = useWords();
  const safe = typeof url === "string" && /^(https?:\/)?\//.test(url);
  return (
    <>
      {safe ? (
        <a href={url} target="_blank" rel="noopener" dir="auto">
          {title}
        </a>
      ) : (
        <span dir="auto">{title}</span>
      )}
      {typeof locale === "string" && (
        <span class="faint">{languageName(locale, words.locale)}</span>
      )}
    </>
  );
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Moments are seconds since 1970 under keys such as requested_at or waiting_since. */
function plain(name: string, value: unknown, words: Words): string {
  if (typeof value === "boolean") return words.text(value ? "desk_yes" : "desk_no");
  if (typeof value !== "number") return String(value);
  if (/_(at|since)$/.test(name)) return exact(value, words.locale);
  return value.toLocaleString(words.locale);
}
