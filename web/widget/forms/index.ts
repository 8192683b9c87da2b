/** Answers in a certain form, and cards that say how something stands. */
export { Answer } from "./answer";
export { StatusView } from "./status";
