import { step } from '../document/pointer.js';
import type { DocumentControl, EngagementDocument } from '../document/document.js';
import type { TargetDate } from '../target-date/target-date.js';
import type { Change, ChangeFacts } from './change.js';
import { isHolder, keyEdits } from './edits-between.js';
import { textOf } from './match.js';
import { changedKeys, changeOf, keyChanges, known, type Holder, type Setting, type TellKey } from './tell.js';
import { listChanges, type ListNoun } from './tell-list.js';

/** The lists of documents whose entries have a noun of their own. */
const LISTS: Readonly<Record<string, ListNoun>> = {
  parties: { noun: 'party' },
  areas: { noun: 'area' },
  bodies: { noun: 'body' },
  cadence: { noun: 'cadence', name: ({ body }) => String(body) },
  indicators: { noun: 'indicator', name: ({ code }) => String(code) },
  sections: { noun: 'section', name: sectionName },
  engagements: { noun: 'engagement' },
  answers: { noun: 'answer', name: ({ principle }) => String(principle) },
  principles: { noun: 'principle' },
  levels: { noun: 'level', name: ({ name, label, code }) => String(name ?? label ?? code) },
  recommendations: { noun: 'recommendation' },
};

/** A section without a heading is known by how it begins. */
function sectionName(section: Holder): string {
  const { paragraphs } = section;
  return textOf(section) || textOf(Array.isArray(paragraphs) ? paragraphs[0] : undefined);
}

const PART: ListNoun = { noun: 'part' };

const REVISIONS: ListNoun = { noun: 'revision', name: ({ version }) => String(version ?? '') };

const APPROVALS: ListNoun = {
  noun: 'approval',
  name: ({ body }) => String(body),
  added: (setting, { body, outcome, on }, path, edits) =>
    changeOf(setting, 'approval', 'decided', {
      path,
      name: String(body),
      facts: known<ChangeFacts['decided']>({
        outcome: typeof outcome === 'string' ? outcome : undefined,
        on: on as TargetDate | undefined,
      }),
      edits,
    }),
};

/** Document control: what state a document is in, how it got there, who approved it. */
const control: TellKey = (setting, { before, after, at }) => {
  const [was, is] = [before['control'], after['control']];
  if (!isHolder(was) || !isHolder(is)) return undefined;
  const here = { from: `${at.from}/control`, to: `${at.to}/control` };
  const matched = { before: was as DocumentControl, after: is as DocumentControl, at: here };
  const keys: Record<string, TellKey> = {
    approvals: (inside, both) => listChanges(inside, APPROVALS, 'approvals', both),
    revisions: (inside, both) => listChanges(inside, REVISIONS, 'revisions', both),
  };
  return keyChanges(setting, { noun: 'document', keys }, '', matched);
};

/** Texts in another language, counted: their pointers say nothing to a reader. */
const translations: TellKey = (setting, { before, after, at }) => {
  const [was, is] = [before['translations'], after['translations']];
  if (!isHolder(was) || !isHolder(is)) return undefined;
  const here = { from: `${at.from}/translations`, to: `${at.to}/translations` };
  return changedKeys(was, is).map((lang) => {
    const inLang = keyEdits(was, is, lang, here, setting.likeness);
    const texts = changedKeys(textsIn(was[lang]), textsIn(is[lang])).length;
    const path = Object.hasOwn(is, lang) ? here.to + step(lang) : here.to;
    return changeOf(setting, 'document', 'translated', {
      path,
      name: '',
      facts: { lang, texts },
      edits: inLang,
    });
  });
};

const textsIn = (texts: unknown) => (isHolder(texts) ? texts : {});

const version: TellKey = (setting, { before, after, at }, edits) => [
  changeOf(setting, 'document', 'version', {
    path: `${at.to}/version`,
    name: '',
    facts: { before: String(before['version']), after: String(after['version']) },
    edits,
  }),
];

const KEYS: Readonly<Record<string, TellKey>> = { control, translations, version };
const ROOT = { from: '', to: '' };

/** What changed in a document's own keys, but for those left out. */
export function documentKeyChanges(
  setting: Setting,
  before: EngagementDocument,
  after: EngagementDocument,
  except?: ReadonlySet<string>,
): Change[] {
  const keys: Record<string, TellKey> = { ...KEYS };
  for (const key of changedKeys(before, after, except)) {
    if (!Object.hasOwn(keys, key) && Array.isArray((after as Record<string, unknown>)[key]))
      keys[key] = (inside, both) => {
        const told = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
        return listChanges(inside, told ?? PART, key, both);
      };
  }
  return keyChanges(setting, { noun: 'document', keys }, '', { before, after, at: ROOT }, except);
}

/** What changed in a document that is no plan. */
export function documentChanges(
  before: EngagementDocument,
  after: EngagementDocument,
  likeness: number,
): Change[] {
  return documentKeyChanges({ before, after, likeness, parties: new Map() }, before, after);
}
