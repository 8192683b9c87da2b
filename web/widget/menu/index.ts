/** What is behind the three dots, fetched when they are pressed. */
export { Menu } from "./menu";
