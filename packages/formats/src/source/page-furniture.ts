/** A page's own words, the same on every page: its address, its number. */
const FURNITURE =
  /^(?:(?:https?:\/\/|www\.)\S+|page\s+\d+(?:\s+of\s+\d+)?|tudalen\s+\d+|\d{1,3}|[^\p{L}\p{N}]+)$/iu;

/** Whether a line belongs to the page and not to what is said on it. A figure alone may also be an answer. */
export const isPageFurniture = (text: string) => FURNITURE.test(text);
