import { useWords } from "../context";

interface TileProps {
  name: string;
  value: string;
  note?: string;
  urgent?: boolean;
}

/** One number, large, with what it is. */
export function Tile({ name, value, note, urgent = false }: TileProps) {
  const words = useWords();
  return (
    <div class={`tile ${urgent ? "is-urgent" : ""}`}>
      <dt>{words.text(`desk_numbers_${name}`)}</dt>
      <dd>
        <span class="tile-value">{value}</span>
        {note && <span class="faint">{note}</span>}
      </dd>
    </div>
  );
}
