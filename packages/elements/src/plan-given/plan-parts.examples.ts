/**
 * Plans for the examples. Their sentences are made up; the large one has the shape of a real council's: three
 * objectives, eleven actions, twenty-seven rows, dates written in every way officers write them.
 */

export const ENVELOPE = { $schema: 'urn:engagement-plan:plan:1', kind: 'plan', version: '1', lang: 'en-GB' };

/** A target date as a reader of documents would give it: the words, and the window they mean. */
export const window = (words: string, kind: string, from?: string, to?: string) => ({
  words,
  kind,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The whole month, `2011-09`. */
export const month = (words: string, at: string) =>
  window(words, 'month', `${at}-01`, `${at}-${LAST[Number(at.slice(5)) - 1] ?? 30}`);
export const year = (at: string) => window(at, 'year', `${at}-01-01`, `${at}-12-31`);
export const ONGOING = window('On-going', 'ongoing');
export const NO_DATE = window('', 'none');

export const PARTIES = [
  { id: 'engagement', name: 'Community Engagement Manager', kind: 'post' },
  { id: 'cvs', name: 'Council for Voluntary Service', kind: 'organisation', aliases: ['CVS', 'the CVS'] },
  { id: 'democratic', name: 'Democratic Services', kind: 'team' },
  { id: 'heads', name: 'All Heads of Service', kind: 'group', everyone: true },
  { id: 'equality', name: 'Equality Officer', kind: 'post' },
  { id: 'communications', name: 'Communications Team', kind: 'team' },
];

let made = 0;
/** A row as a council would print it: what, by when, and who leads, then whatever else there is. */
export const row = (ref: string, text: string, due: object, leads: readonly string[], more: object = {}) => ({
  id: `row-${(made += 1)}`,
  ref,
  title: text,
  outputs: [{ text }],
  due,
  leads: leads.map((party, i) => ({ party, relation: i === 0 ? 'lead' : 'with' })),
  ...more,
});
export const action = (ref: string, title: string, ...deliverables: object[]) => ({
  id: `action-${ref}`,
  ref,
  title,
  deliverables,
});
export const objective = (ref: string, title: string, ...actions: object[]) => ({
  id: `objective-${ref}`,
  ref,
  kind: 'objective',
  title,
  actions,
});
export const update = (on: string, progress: string, more: object = {}) => ({
  on,
  by: 'engagement',
  progress,
  ...more,
});
