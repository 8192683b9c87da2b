import { useWords } from "../context";
import { wordFor } from "../naming";
import { detailsText, type Entry } from "./api";

const HEADS = ["time", "actor", "action", "object", "details", "address"] as const;

/** A line for each thing that was done. */
export function EntryTable({ entries }: { entries: Entry[] }) {
  const words = useWords();
  return (
    <div class="audit-frame" tabIndex={0} role="region" aria-label={words.text("desk_audit")}>
      <table class="audit">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {words.text(`desk_audit_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ entry }: { entry: Entry }) {
  const words = useWords();
  const { at, actor, action, object, details, address } = entry;
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "medium" });
  return (
    <tr>
      <td>{time.format(at * 1000)}</td>
      <td>
        <bdi>{actor || words.text("desk_audit_nobody")}</bdi>
      </td>
      <td>{wordFor(words, "desk_audited", action)}</td>
      <td>
        <bdi>{object}</bdi>
      </td>
      <td>
        <bdi>{detailsText(details)}</bdi>
      </td>
      <td>
        <bdi>{address}</bdi>
      </td>
    </tr>
  );
}
