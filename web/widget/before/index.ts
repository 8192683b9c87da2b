/** What comes before the first message, fetched by those who have not written one. */
export { Consent } from "./consent";
export { Welcome } from "./welcome";
