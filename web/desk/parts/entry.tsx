import type { ComponentChildren } from "preact";

interface EntryPageProps {
  brand: string;
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** The frame of the pages before one is signed in. */
export function EntryPage({ brand, title, intro, children }: EntryPageProps) {
  return (
    <main class="entry">
      <div class="entry-card">
        <p class="brand">
          <span class="brand-mark" aria-hidden="true" />
          {brand}
        </p>
        <h1>{title}</h1>
        {intro && <p class="entry-intro">{intro}</p>}
        {children}
      </div>
    </main>
  );
}
