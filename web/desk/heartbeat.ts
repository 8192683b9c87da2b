/** A clock of its own: browsers slow the timers of pages in the background, not those of workers. */
const STEP = 20_000;

setInterval(() => postMessage("beat"), STEP);
