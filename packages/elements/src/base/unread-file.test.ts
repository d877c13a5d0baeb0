import { describe, expect, it } from 'vitest';
import { readChecklistFile } from '../engagement-checklist/checklist-file.js';
import { blankChecklist } from '../engagement-checklist/checklist-work.js';
import { checklistWords } from '../engagement-checklist/engagement-checklist.words.js';
import { recordWords } from '../engagement-record/engagement-record.words.js';
import { blankRecord, readRecordFile } from '../engagement-record/work.js';

const newer = (document: { readonly $schema?: string }) => ({
  ...document,
  $schema: document.$schema?.replace(/1$/, '2'),
  answers: 'told in another way',
});
const file = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

/** What an officer hears of a file, in English and in Welsh. */
const opened = {
  checklist: async (content: unknown) => {
    const read = await readChecklistFile(file(content));
    if (!(read instanceof Error)) return undefined;
    return [checklistWords.en.notOpened('x.json', read), checklistWords.cy.notOpened('x.json', read)];
  },
  record: async (content: unknown) => {
    const read = await readRecordFile(file(content));
    if (!(read instanceof Error)) return undefined;
    return [recordWords.en.notOpened('x.json', read), recordWords.cy.notOpened('x.json', read)];
  },
};

describe('a file that a form cannot open', () => {
  it.each([
    [
      'checklist',
      newer(blankChecklist('one', 'thurrock')),
      'it was made for a newer version of its format than this page knows.',
      'fe’i gwnaed ar gyfer fersiwn o’i fformat sy’n rhy newydd i’r dudalen hon.',
    ],
    [
      'record',
      newer(blankRecord('one')),
      'it was made for a newer version of its format than this page knows.',
      'fe’i gwnaed ar gyfer fersiwn o’i fformat sy’n rhy newydd i’r dudalen hon.',
    ],
    [
      'checklist',
      blankRecord('one'),
      'it is not a checklist file, but of the kind “record”.',
      'nid ffeil rhestr wirio ydyw, ond un o’r math “record”.',
    ],
    [
      'record',
      blankChecklist('one', 'thurrock'),
      'it is not a record file, but of the kind “checklist”.',
      'nid ffeil cofnod ydyw, ond un o’r math “checklist”.',
    ],
    [
      'checklist',
      { kind: 'checklist', id: 1 },
      'it is not a checklist file.',
      'nid ffeil rhestr wirio ydyw.',
    ],
    ['record', { cat: 1 }, 'it is not a record file.', 'nid ffeil cofnod ydyw.'],
    ['checklist', 'A letter', 'it is not a checklist file.', 'nid ffeil rhestr wirio ydyw.'],
    ['record', 'null', 'it is not a record file.', 'nid ffeil cofnod ydyw.'],
  ] as const)('is told of as what it is: to a %s, %j', async (form, content, en, cy) => {
    expect(await opened[form](content)).toEqual([
      `“x.json” could not be opened: ${en}`,
      `Nid oedd modd agor “x.json”: ${cy}`,
    ]);
  });

  it('is told from one that opens', async () => {
    expect(await opened.checklist(blankChecklist('one', 'of another page'))).toBeUndefined();
    expect(await opened.record(blankRecord('one'))).toBeUndefined();
  });
});
