/** The parts of the chat that are fetched once somebody needs them. */
export { Attach } from "./attach";
export { Files } from "./files";
export { Queue } from "./queue";
export { Rating } from "./rating";
