import type { ComponentChildren } from "preact";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { contactName, languageName } from "../naming";
import type { Details } from "../types";

/** Who the customer is, as far as we know. */
export function CustomerPanel({ details }: { details: Details }) {
  const words = useWords();
  const { contact, language, locale, page, created_at } = details;
  return (
    <section class="panel">
      <h3>{words.text("desk_customer")}</h3>
      <dl class="facts">
        <Fact term="desk_people_name">
          <bdi>{contactName(contact.name, details.id, words)}</bdi>
        </Fact>
        {contact.email && <Fact term="desk_email">{contact.email}</Fact>}
        {language && (
          <Fact term="desk_customer_language">{languageName(language, words.locale)}</Fact>
        )}
        <Fact term="desk_customer_locale">{languageName(locale, words.locale)}</Fact>
        {page && (
          <Fact term="desk_customer_page">
            <PageLink page={page} />
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

/** Only web addresses become links: the page's address comes from the customer's browser. */
function PageLink({ page }: { page: string }) {
  if (!/^https?:\/\//.test(page)) return <>{page}</>;
  return (
    <a href={page} target="_blank" rel="noopener noreferrer" dir="ltr">
      {page.replace(/^https?:\/\//, "")}
    </a>
  );
}
