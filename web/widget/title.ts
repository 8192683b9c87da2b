let counted = "";

/** Puts the number of new messages before the page's title: who is in another tab sees it. */
export function countInTitle(unread: number): void {
  const own = document.title.startsWith(counted) ? document.title.slice(counted.length) : document.title;
  counted = unread > 0 ? `(${unread}) ` : "";
  if (document.title !== counted + own) document.title = counted + own;
}
