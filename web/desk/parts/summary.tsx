import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { languageName, wordFor } from "../naming";
import type { Details, Summary, SummaryLine } from "../types";
import { useLoaded } from "../use-loaded";

interface SummaryProps {
  details: Details;
  /** The panel makes room for the transcript on narrow screens. */
  onShow: () => void;
}

const PARTS = ["wanted", "tried", "open"] as const;

/** The handoff in a few lines; each leads to what bears it out. */
export function SummaryPanel({ details, onShow }: SummaryProps) {
  const last = details.handoffs.at(-1)?.id ?? details.handoff?.id;
  if (last === undefined) return null;
  return <Loaded key={last} id={details.id} onShow={onShow} />;
}

function Loaded({ id, onShow }: { id: string; onShow: () => void }) {
  const { api } = useDesk();
  const words = useWords();
  const summary = useLoaded(() => api.summary(id, words.locale));
  if (!summary) return null;
  const show = (seq: number | undefined) => {
    onShow();
    showEvent(seq);
  };
  return (
    <section class="panel summary">
      <h3>{words.text("desk_summary")}</h3>
      {PARTS.map((part) => (
        <Lines key={part} title={`desk_summary_${part}`} lines={summary[part]} onShow={show} />
      ))}
      <Quotes quotes={summary.quotes} onShow={show} />
      <Known facts={summary.facts} />
    </section>
  );
}

interface LinesProps {
  title: string;
  lines: SummaryLine[];
  onShow: (seq: number | undefined) => void;
}

function Lines({ title, lines, onShow }: LinesProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <div class="summary-part">
      <h4>{words.text(title)}</h4>
      <ul>
        {lines.map(({ text, seqs }, index) => (
          <li key={index}>
            <button
              type="button"
              class="summary-line"
              title={words.text("desk_summary_show")}
              onClick={() => onShow(seqs[0])}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface QuotesProps {
  quotes: Summary["quotes"];
  onShow: (seq: number | undefined) => void;
}

/** The customer's own words, as they were written. */
function Quotes({ quotes, onShow }: QuotesProps) {
  const words = useWords();
  return (
    <>
      {quotes.map(({ text, language, seq }, index) => (
        <blockquote key={seq} class="wish" dir="auto" lang={language ?? undefined}>
          {text}
          <button type="button" class="link" onClick={() => onShow(seq)}>
            <Icon path={icons.speech} />
            <span class="hidden">{words.text("desk_summary_show")}</span>
            {language && language !== words.locale && index === 0 && (
              <span class="faint">{languageName(language, words.locale)}</span>
            )}
          </button>
        </blockquote>
      ))}
    </>
  );
}

function Known({ facts }: { facts: Summary["facts"] }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="facts is-beside">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{wordFor(words, "desk_package", name)}</dt>
          <dd>
            <bdi>{String(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Brings an event of the transcript into view, and marks it for a moment. */
function showEvent(seq: number | undefined): void {
  const event = seq === undefined ? null : document.getElementById(`event-${seq}`);
  if (!event) return;
  event.scrollIntoView({ block: "center" });
  event.focus({ preventScroll: true });
}
