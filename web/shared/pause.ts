/** Whatever makes it likely that a connection works again. */
const HOPEFUL = ["online", "focus", "pageshow"];

/**
 * Waits for so many milliseconds, or less: until the network is back, the person returns to the
 * page, or the signal aborts.
 */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const over = new AbortController();
    const finish = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    const options = { signal: over.signal };
    for (const name of HOPEFUL) window.addEventListener(name, finish, options);
    document.addEventListener("visibilitychange", () => document.hidden || finish(), options);
    signal.addEventListener("abort", finish, options);
  });
}
