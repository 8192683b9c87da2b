import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago, exact } from "../../shared/time";
import { useWords } from "../context";
import { wordFor } from "../naming";
import { useNow } from "../now";
import type { Details } from "../types";
import { PackageList } from "./package";

/** Why somebody is needed, and everything that came with the request. */
export function HandoffPanel({ handoff }: { handoff: NonNullable<Details["handoff"]> }) {
  const words = useWords();
  const now = useNow();
  const { reason, requested_at, accepted_at } = handoff;
  const { wish } = handoff.package;
  return (
    <section class="panel is-handoff">
      <h3>{words.text("desk_handoff")}</h3>
      <p class="reason sentence">{wordFor(words, "desk_reason", reason)}</p>
      {typeof wish === "string" && (
        <blockquote class="wish" dir="auto">
          {wish}
        </blockquote>
      )}
      <p class="since" title={exact(requested_at, words.locale)}>
        <Icon path={icons.clock} />
        {accepted_at === null
          ? words.text("desk_waiting", { time: ago(requested_at, words.locale, now) })
          : `${words.text("desk_handoff_accepted")}: ${exact(accepted_at, words.locale)}`}
      </p>
      <PackageList values={handoff.package} />
    </section>
  );
}
