import { useEffect, useState } from "preact/hooks";
import { useWords } from "../context";
import { AskPanel } from "./ask-panel";
import { CheckPanel } from "./check-panel";
import { DetailsPanel } from "./details-panel";
import { PreviewPanel } from "./preview-panel";
import { TextFields } from "./text-fields";
import type { Editing } from "./use-editing";
import type { Places } from "./use-places";
import { usePreview } from "./use-preview";
import { DETAILS, type WritingField } from "./writing";

const PANELS = ["preview", "ask", "checks", "details"] as const;
type Panel = (typeof PANELS)[number];
const READING: readonly Panel[] = ["details"];

interface WriteTabProps {
  editing: Editing;
  readOnly: boolean;
  places: Places | null;
}

/** The fields, and beside them what customers will see and what the bot makes of it. */
export function WriteTab({ editing, readOnly, places }: WriteTabProps) {
  const words = useWords();
  // Trying things out is for those who can change them.
  const panels = readOnly ? READING : PANELS;
  const first = editing.article && !readOnly ? "preview" : "details";
  const [panel, setPanel] = useState<Panel>(first);
  const { lacking, problem } = editing;
  useEffect(() => {
    const isWrong = (name: WritingField) =>
      lacking.includes(name) || problem?.message.startsWith(name);
    if (DETAILS.some(isWrong)) setPanel("details");
  }, [lacking, problem]);
  const preview = usePreview(editing.locale, editing.writing, !readOnly);
  return (
    <div class="write">
      <TextFields editing={editing} readOnly={readOnly} />
      <aside class="beside" aria-label={words.text("desk_beside")}>
        <PanelTabs panels={panels} panel={panel} problems={preview.problems} onChoose={setPanel} />
        <div
          class="beside-panel"
          id={`panel-${panel}`}
          role="tabpanel"
          aria-labelledby={`tab-${panel}`}
        >
          {panel === "preview" && <PreviewPanel editing={editing} preview={preview.shown} />}
          {panel === "ask" && <AskPanel editing={editing} locales={places?.locales ?? []} />}
          {panel === "checks" && <CheckPanel editing={editing} preview={preview.shown} />}
          {panel === "details" && (
            <DetailsPanel editing={editing} places={places} readOnly={readOnly} />
          )}
        </div>
      </aside>
    </div>
  );
}

interface PanelTabsProps {
  panels: readonly Panel[];
  panel: Panel;
  /** How many things are wrong with links and values. */
  problems: number;
  onChoose: (panel: Panel) => void;
}

/** One stop for the Tab key; arrows go from one to the next. */
function PanelTabs({ panels, panel, problems, onChoose }: PanelTabsProps) {
  const words = useWords();
  const step = (event: KeyboardEvent) => {
    const forward = words.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const by = event.key === forward ? 1 : -1;
    const next = panels[(panels.indexOf(panel) + by + panels.length) % panels.length]!;
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" tabIndex={-1} onKeyDown={step}>
      {panels.map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === panel}
          aria-controls={each === panel ? `panel-${each}` : undefined}
          tabIndex={each === panel ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {words.text(`desk_panel_${each}`)}
          {each === "checks" && problems > 0 && <span class="count is-bad">{problems}</span>}
        </button>
      ))}
    </div>
  );
}
