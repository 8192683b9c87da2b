/* Drawings on a square of 24, as lines. Each is an export so that unused ones stay out. */

export const chat =
  "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.5 3.3 6-.1 1-.5 2.2-1.4 3.2 1.8-.1 3.4-.8 4.5-1.7.8.2 1.7.3 2.6.3 5 0 9-3.5 9-7.8s-4-7.7-9-7.7Z";
export const close = "M6 6l12 12M18 6 6 18";
export const down = "M6 9.5l6 6 6-6";
export const back = "M14.5 5.5 8 12l6.5 6.5";
export const send = "M5 12h13M12.5 5.5 19 12l-6.5 6.5";
export const more = "M5.5 11.5v1M12 11.5v1M18.5 11.5v1M5 12h1M11.5 12h1M18 12h1";
export const book =
  "M4 5.5c2.7-1 5.4-1 8 .6 2.6-1.6 5.3-1.6 8-.6v13c-2.7-1-5.4-1-8 .6-2.6-1.6-5.3-1.6-8-.6v-13ZM12 6.1v13";
export const out = "M9 6h9v9M18 6 7 17";
export const person =
  "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5";
export const people =
  "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19c.6-3 3.2-4.7 6.5-4.7s5.9 1.7 6.5 4.7M16 4.9a3.5 3.5 0 0 1 0 6.2M18 14.7c1.9.7 3.1 2.2 3.5 4.3";
export const bot =
  "M12 4v3.5M6.5 7.5h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM9 12v1.5M15 12v1.5M2.5 12v3M21.5 12v3";
export const alert = "M12 8v5M12 16.5h.01M12 3.5l9.3 16.5H2.7L12 3.5Z";
export const check = "M5 12.5l4.5 4.5L19 7.5";
export const clock = "M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z";
export const inbox =
  "M3.5 13.5 6 5h12l2.5 8.5v5.5h-17v-5.5ZM3.5 13.5H9c0 1.7 1.3 3 3 3s3-1.3 3-3h5.5";
export const globe =
  "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c2.5 2.6 3.6 5.6 3.6 9s-1.1 6.4-3.6 9c-2.5-2.6-3.6-5.6-3.6-9S9.5 5.6 12 3Z";
export const note = "M5 4.5h14v10l-5 5H5v-15ZM14 19.5v-5h5M8.5 9h7M8.5 12.5h4";
export const leave = "M10 4.5H5v15h5M15 8l4 4-4 4M19 12H9.5";
export const link =
  "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 1 0 13 5.3l-.9.9M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 1 0 5.7 5.7l.9-.9";
export const plus = "M12 5v14M5 12h14";
export const keyboard = "M3 6.5h18v11H3v-11ZM7 10h.01M10.5 10h.01M14 10h.01M17.5 10h.01M8 14h8";
export const details = "M4 5h16v14H4V5ZM14.5 5v14";
export const gap =
  "M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .5-1.5 1.1-1.5 2.2M12 17h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z";
export const speech = "M4 5h16v11H10.5L6 19.5V16H4V5ZM8 9h8M8 12h5";
export const search = "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16.2 16.2 20.5 20.5";
export const picture = "M4 5h16v14H4V5ZM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5h.01";
export const bold = "M7.5 4.5h5a3.6 3.6 0 0 1 0 7.2h-5v-7.2ZM7.5 11.7h6a3.9 3.9 0 0 1 0 7.8h-6v-7.8Z";
export const italic = "M10.5 4.5h7M6.5 19.5h7M14 4.5l-4 15";
export const heading = "M6 5v14M18 5v14M6 12h12";
export const bullets = "M9.5 6h11M9.5 12h11M9.5 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01";
export const numbers =
  "M10 6h10.5M10 12h10.5M10 18h10.5M4 4.5l1.5-.7v4.4M3.8 15.4c.4-1 2.6-.9 2.6.4 0 1.2-2.6 1.6-2.6 3.4h2.7";
export const braces =
  "M9 4.5c-2.2 0-2.7.9-2.7 2.6v2.2c0 1.4-.6 2.3-1.8 2.7 1.2.4 1.8 1.3 1.8 2.7v2.2c0 1.7.5 2.6 2.7 2.6M15 4.5c2.2 0 2.7.9 2.7 2.6v2.2c0 1.4.6 2.3 1.8 2.7-1.2.4-1.8 1.3-1.8 2.7v2.2c0 1.7-.5 2.6-2.7 2.6";
export const thumbUp =
  "M4 10.5h3.5v9H4v-9ZM7.5 10.5 11 4c1.5 0 2.3 1 2.1 2.4l-.6 3.6h5.5c1.3 0 2.2 1.2 1.9 2.4l-1.3 5.4c-.2 1-1.1 1.7-2.1 1.7h-9";
export const thumbDown =
  "M20 13.5h-3.5v-9H20v9ZM16.5 13.5 13 20c-1.5 0-2.3-1-2.1-2.4l.6-3.6H6c-1.3 0-2.2-1.2-1.9-2.4l1.3-5.4c.2-1 1.1-1.7 2.1-1.7h9";
export const star =
  "M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8L12 3.8Z";
export const clip =
  "M19 11.5l-7.4 7.4a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4l-7.9 7.9a1.5 1.5 0 0 1-2.2-2.1l6.8-6.9";
export const file = "M6 3.5h8l4.5 4.5v12.5H6v-17ZM13.5 3.5V8.5h5";
export const menu = "M4 6.5h16M4 12h16M4 17.5h16";
export const snooze = "M4.5 13.5a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0ZM9.7 11h4.6l-4.6 5h4.6M3.5 6.5l3-2.5M20.5 6.5l-3-2.5";
export const transfer = "M4 8.5h14.5M14.5 4.5l4 4-4 4M20 15.5H5.5M9.5 11.5l-4 4 4 4";
export const flag = "M6 20.5v-16M6 5h11.5l-2.5 4 2.5 4H6";
export const tag = "M4 4.5h7.5l8.5 8.5-7 7-9-9v-6.5ZM8 8.5h.01";
export const at =
  "M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM15.5 8.5v5c0 3 5 2.5 5-1.5a8.5 8.5 0 1 0-4 7.2";
export const shield = "M12 3.5l7.5 2.8v5.2c0 4.5-3.1 7.7-7.5 9-4.4-1.3-7.5-4.5-7.5-9V6.3L12 3.5Z";
export const ban = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.7 5.7l12.6 12.6";
export const bolt = "M13 3 5.5 13.5H11L10 21l8-11h-5.5L13 3Z";
export const chart = "M4.5 20V10.5M12 20V4M19.5 20v-6.5";
export const bell = "M12 3.5a5.5 5.5 0 0 0-5.5 5.5c0 5.5-2 7-2 7h15s-2-1.5-2-7A5.5 5.5 0 0 0 12 3.5ZM10 19.5a2.2 2.2 0 0 0 4 0";
export const undo = "M8.5 5 4.5 9l4 4M5 9h9a5.5 5.5 0 0 1 0 11h-4";
export const checks = "M2.5 12.5 7 17l8-9M11.5 16l1 1L21.5 8";
export const mail = "M3.5 5.5h17v13h-17v-13ZM4 6.5l8 6.5 8-6.5";
export const slash = "M5 4.5h14v15H5v-15ZM13.8 8.5l-3.6 7";
export const spark = "M12 4l1.8 5.2L19 11l-5.2 1.8L12 18l-1.8-5.2L5 11l5.2-1.8L12 4ZM19 16.5v4M17 18.5h4";
export const ticket = "M3.5 7h17v3.5a1.5 1.5 0 0 0 0 3V17h-17v-3.5a1.5 1.5 0 0 0 0-3V7ZM14 7.5v9";
export const bag = "M5 8h14l1 12H4L5 8ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5";
export const history = "M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.5";
export const canned = "M12.5 3.5 5 13.5h5.5l-1 7 7.5-10h-5.5l1-7Z";
export const mute =
  "M6.5 9c0-1 .3-2 .8-2.8M9.5 4.1A5.5 5.5 0 0 1 17.5 9c0 2.7.5 4.5 1 5.6M16 16H4.5s2-1.5 2-7M10 19.5a2.2 2.2 0 0 0 4 0M4 3.5l16 17";
export const save = "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15";
