import { clock, toDate } from "../../shared/time";
import type { Moment } from "../../shared/types";
import { useWords } from "../language";

/** When something was said. */
export function Time({ at }: { at: Moment }) {
  const { locale } = useWords();
  return <time dateTime={toDate(at).toISOString()}>{clock(at, locale)}</time>;
}
