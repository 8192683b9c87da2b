import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { useEditorApi } from "../editor/api";
import { Table } from "../editor/article-table";
import { FilterBar } from "../editor/filter-bar";
import { type Filters, isNarrowed, readFilters, toQuery } from "../editor/filters";
import type { Listing } from "../editor/types";
import { Empty } from "../parts/empty";
import { Problem } from "../parts/problem";
import { replaceAddress } from "../route";

/** All articles, one line each, narrowed by what the address says. */
export function ArticlesPage({ search }: { search: string }) {
  const words = useWords();
  const filters = readFilters(search);
  const [listing, problem] = useListing(toQuery(filters).toString());
  const show = (next: Filters) => replaceAddress(addressOf(next));
  return (
    <main class="articles" aria-busy={!listing}>
      <header class="articles-head">
        <div>
          <h1>{words.text("desk_articles")}</h1>
          <p aria-live="polite">
            {listing && words.text("desk_article_count", { count: listing.total })}
          </p>
        </div>
        {listing?.may.write && (
          <a class="button is-main" href="/desk/articles/new">
            <Icon path={icons.plus} />
            {words.text("desk_article_new")}
          </a>
        )}
      </header>
      <FilterBar filters={filters} listing={listing} onChange={show} />
      <Problem problem={problem} />
      {listing && listing.articles.length > 0 && <Table listing={listing} />}
      {listing?.articles.length === 0 && <Nothing narrowed={isNarrowed(filters)} />}
      {listing && listing.pages > 1 && <Pages filters={filters} pages={listing.pages} />}
    </main>
  );
}

function addressOf(filters: Filters): string {
  const query = toQuery(filters).toString();
  return query ? `/desk/articles?${query}` : "/desk/articles";
}

/** What was loaded last stays until the next is there. */
function useListing(query: string): [Listing | null, RequestFailed | null] {
  const api = useEditorApi();
  const [listing, setListing] = useState<Listing | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (found: Listing | null, failed: RequestFailed | null) => {
      if (!wanted) return;
      if (found) setListing(found);
      setProblem(failed);
    };
    api.list(new URLSearchParams(query)).then(
      (found) => take(found, null),
      (error: RequestFailed) => take(null, error),
    );
    return () => {
      wanted = false;
    };
  }, [api, query]);
  return [listing, problem];
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const words = useWords();
  const key = narrowed ? "desk_articles_none_here" : "desk_articles_none";
  return <Empty icon={icons.book} title={words.text(key)} text={words.text(`${key}_text`)} />;
}

function Pages({ filters, pages }: { filters: Filters; pages: number }) {
  const words = useWords();
  const { page } = filters;
  const to = (number: number) => addressOf({ ...filters, page: number });
  return (
    <nav class="pages" aria-label={words.text("desk_pages")}>
      {page > 1 && (
        <a class="button" href={to(page - 1)} rel="prev">
          {words.text("desk_page_previous")}
        </a>
      )}
      <span>{words.text("desk_page_of", { page, pages })}</span>
      {page < pages && (
        <a class="button" href={to(page + 1)} rel="next">
          {words.text("desk_page_next")}
        </a>
      )}
    </nav>
  );
}
