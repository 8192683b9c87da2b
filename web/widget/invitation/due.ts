import type { Invitation } from "../launcher/look";

/** Those that belong to a page; without a `page` they belong to all. */
export function forPage<Kind extends { page?: string }>(all: Kind[], path: string): Kind[] {
  return all.filter(({ page = "*" }) => {
    const parts = page.split("*").map((part) => part.replace(/[^\w/-]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(path);
  });
}

/** Calls back with the first invitation that has come true. Returns the function that ends it. */
export function whenDue(
  invitations: Invitation[],
  invite: (invitation: Invitation) => void,
): () => void {
  const begun = Date.now();
  const timer = setInterval(() => {
    const found = invitations.find(
      ({ after = 0, scroll = 0 }) => Date.now() - begun >= after * 1000 && scrolled() >= scroll,
    );
    if (!found) return;
    clearInterval(timer);
    invite(found);
  }, 500);
  return () => clearInterval(timer);
}

/** Per cent of the page that have been on the screen. */
function scrolled(): number {
  const { scrollTop, scrollHeight } = document.scrollingElement!;
  return ((scrollTop + innerHeight) / scrollHeight) * 100;
}
