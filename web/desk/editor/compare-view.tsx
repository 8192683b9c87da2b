import { useWords } from "../context";
import { directionOf } from "./text-fields";
import type { CompareRow, Comparison, Piece } from "./types";

interface CompareViewProps {
  comparison: Comparison;
  locale: string;
  /** What the two sides are. */
  titles: [string, string];
}

/** Two revisions side by side, by field; what differs is marked, and not by colour only. */
export function CompareView({ comparison, locale, titles }: CompareViewProps) {
  const words = useWords();
  if (comparison.fields.length === 0) {
    return <p class="faint">{words.text("desk_compare_same")}</p>;
  }
  return (
    <div class="compare">
      {comparison.fields.map(({ field, rows }) => (
        <table key={field} class="compare-table">
          <caption>{words.text(`desk_field_${field}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{titles[0]}</th>
              <th scope="col">{titles[1]}</th>
            </tr>
          </thead>
          <tbody lang={locale} dir={directionOf(locale)}>
            {rows.map((row, index) => (
              <Line key={index} row={row} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Line({ row }: { row: CompareRow }) {
  const words = useWords();
  if (row.kind === "skipped") {
    return (
      <tr class="is-skipped">
        <td colSpan={2}>{words.text("desk_compare_skipped", { count: row.count })}</td>
      </tr>
    );
  }
  return (
    <tr class={`is-${row.kind}`}>
      <td>{row.kind !== "added" && <Pieces pieces={row.old} as="del" />}</td>
      <td>{row.kind !== "removed" && <Pieces pieces={row.new} as="ins" />}</td>
    </tr>
  );
}

function Pieces({ pieces, as: Mark }: { pieces: Piece[]; as: "del" | "ins" }) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.changed ? <Mark key={index}>{piece.text}</Mark> : piece.text,
      )}
    </>
  );
}
