import { languageOf } from '../../base/language.js';

/** Whether an element is asked to speak Welsh, by where it is to stand; with no place, the page as a whole. */
export function speaksWelsh(places: readonly Element[]): boolean {
  const asked = places.length > 0 ? places : [document.documentElement];
  return asked.some((place) => /^cy\b/i.test(languageOf(place)));
}
