import type { ComponentChildren } from "preact";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { browserName } from "../browser-name";
import { useWords } from "../context";
import { contactName, languageName } from "../naming";
import { useNow } from "../now";
import type { Details } from "../types";

/** Who the customer is, as far as we know. */
export function CustomerPanel({ details }: { details: Details }) {
  const words = useWords();
  const { contact, language, locale, page, created_at } = details;
  return (
    <section class="panel">
      <h3>{words.text("desk_customer")}</h3>
      <dl class="facts is-beside">
        <Fact term="desk_people_name">
          <bdi>{contactName(contact.name, details.id, words)}</bdi>
          <Verified is={contact.verified} />
        </Fact>
        {contact.email && (
          <Fact term="desk_email">
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </Fact>
        )}
        {language && (
          <Fact term="desk_customer_language">{languageName(language, words.locale)}</Fact>
        )}
        {locale !== language && (
          <Fact term="desk_customer_locale">{languageName(locale, words.locale)}</Fact>
        )}
        {contact.time_zone && (
          <Fact term="desk_customer_time">
            <LocalTime zone={contact.time_zone} />
          </Fact>
        )}
        {page && (
          <Fact term="desk_customer_page">
            <PageLink page={page} />
          </Fact>
        )}
        {contact.user_agent && (
          <Fact term="desk_customer_browser">
            <bdi title={contact.user_agent}>{browserName(contact.user_agent)}</bdi>
          </Fact>
        )}
        <Fact term="desk_customer_since">{exact(created_at, words.locale)}</Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div>
      <dt>{words.text(term)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether the company's own page vouches for the name. */
function Verified({ is }: { is: boolean }) {
  const words = useWords();
  return (
    <span class={`verified ${is ? "is-good" : ""}`}>
      <Icon path={is ? icons.shield : icons.gap} />
      {words.text(is ? "desk_verified" : "desk_unverified")}
    </span>
  );
}

/** What the clock says where the customer is. */
function LocalTime({ zone }: { zone: string }) {
  const words = useWords();
  const now = useNow();
  return (
    <>
      {localTime(zone, words.locale, now)} <span class="faint">{zone.replaceAll("_", " ")}</span>
    </>
  );
}

function localTime(zone: string, locale: string, now: number): string {
  try {
    const options = { weekday: "short", hour: "numeric", minute: "2-digit" } as const;
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(now);
  } catch {
    return ""; // A zone that this browser does not know
  }
}

/** Only web addresses become links: the page's address comes from the customer's browser. */
function PageLink({ page }: { page: string }) {
  if (!/^https?:\/\//.test(page)) return <>{page}</>;
  return (
    <a href={page} target="_blank" rel="noopener noreferrer" dir="ltr">
      {page.replace(/^https?:\/\//, "")}
    </a>
  );
}
