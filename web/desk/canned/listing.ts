import type { Canned } from "./api";

export interface Wanted {
  /** Empty: every language. */
  locale: string;
  /** Words that stand in name or text. */
  search: string;
}

/** The replies that are looked for, by name; those of one name stand together. */
export function listed(replies: Canned[], { locale, search }: Wanted): Canned[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return replies
    .filter((each) => !locale || each.locale === locale)
    .filter(({ name, text }) => {
      const content = `/${name} ${text}`.toLocaleLowerCase();
      return words.every((word) => content.includes(word));
    })
    .toSorted((one, other) => order(one).localeCompare(order(other)));
}

function order({ name, locale }: Canned): string {
  return `${name} ${locale}`;
}

/** What is wrong with a reply, by its field: the key of a text. */
export function problemsOf({ name, text }: Omit<Canned, "id">): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!name.trim()) problems["name"] = "desk_canned_name_missing";
  else if (/[\s/]/.test(name.trim())) problems["name"] = "desk_canned_name_wrong";
  if (!text.trim()) problems["text"] = "desk_canned_text_missing";
  return problems;
}
