/** What this browser remembers of the chat. Where it does not allow that: nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`parley.${name}`);
  } catch {
    return null;
  }
}
