import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact, toDate } from "../../shared/time";
import type { Moment } from "../../shared/types";
import { useWords } from "../context";
import type { Audience, Significance, State } from "./types";

interface Standing {
  state: State;
  published_revision: number | null;
}

/** What becomes of the newest revision; a draft of something published says so. */
export function StateChip({ of }: { of: Standing }) {
  const words = useWords();
  const live = of.published_revision !== null && (of.state === "draft" || of.state === "review");
  return (
    <span class={`chip is-${of.state}`}>
      {words.text(live ? `desk_state_${of.state}_live` : `desk_state_${of.state}`)}
    </span>
  );
}

interface Marked {
  audience: Audience;
  outdated: Significance | null;
  is_due?: boolean;
  review_by: string | null;
  publish_at: Moment | null;
}

/** What else should be known about it at a glance. */
export function Marks({ of }: { of: Marked }) {
  const words = useWords();
  return (
    <>
      {of.outdated && (
        <span class={`chip ${of.outdated === "minor" ? "" : "is-late"}`}>
          {words.text(`desk_outdated_${of.outdated}`)}
        </span>
      )}
      {of.is_due && of.review_by && (
        <span class="chip is-waiting" title={day(of.review_by, words.locale)}>
          {words.text("desk_review_due")}
        </span>
      )}
      {of.publish_at !== null && (
        <span class="chip is-open">
          <Icon path={icons.clock} />
          {exact(of.publish_at, words.locale)}
        </span>
      )}
      {of.audience === "staff" && <span class="chip">{words.text("desk_audience_staff")}</span>}
    </>
  );
}

/** "3 June 2026" for a day without a time, which is the same everywhere. */
function day(iso: string, locale: string): string {
  return toDate(`${iso}T00:00`).toLocaleDateString(locale, { dateStyle: "medium" });
}
