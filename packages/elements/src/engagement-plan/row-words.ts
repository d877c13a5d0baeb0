import { rowRef, sayTargetDate } from '@engagement-plan/core';
import type { Action, StatusRow } from '@engagement-plan/core';
import type { PlanView } from './plan-view.js';
import { sameWords } from './same-words.js';

/**
 * What a row says: the parts of its cells, each as `number of the cell|element|classes|language`, where none is
 * named in the plan’s; a date as it is `read` beside its words, and who `leads` in some way, are more than one
 * element. And the words in each gap, from the row's first cell on.
 */
export interface RowSaid {
  readonly parts: readonly string[];
  readonly texts: readonly string[];
}

/** The words for a row, and what they stand in. */
export function rowWords(
  { deliverable: row, action }: StatusRow,
  under: Action | undefined,
  { words, names, lang }: PlanView,
): RowSaid {
  const { outputs, title, implied, leads } = row;
  const ref = rowRef(row);
  const parts: string[] = [];
  const said = [ref];
  const say = (part: string, text: string) => {
    parts.push(part);
    said.push(text);
  };
  const texts = outputs.map(({ text }) => text);
  // The action's own line, an output, or all of them one after the other: the title is said already.
  const isSaid =
    [...texts, texts.join(' ')].some((text) => sameWords(text, title)) ||
    (!implied && sameWords(action.title, title));
  const [only] = texts;
  if (under) say('1|div|quiet small own', words.under(under.title));
  // What will be done: the row's outputs, and its title where that says something more.
  if (!isSaid) say('1|div|own title', title);
  if (outputs.length <= 1 && (only || isSaid)) say('1|div|own', only ?? title);
  said.push(` ${words.about(ref)}`);
  // A date as written, and beside it the window it means where that is not the same words.
  const written = row.due?.words.trim();
  const read = sayTargetDate(row.due, lang);
  if (!written) say(`2|div|own|${lang}`, read);
  else {
    say('2|div|own', written);
    if (!sameWords(written, read)) say('2|read', read);
  }
  if (leads.length === 0) say('3|div|quiet', words.noLead);
  for (const { party, relation } of leads) {
    const how = words.relation(relation);
    say(how ? `3|leads|${how}` : '3|div|own', names.get(party) ?? party);
  }
  return { parts, texts: said };
}
