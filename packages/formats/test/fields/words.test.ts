import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { foldLookalikes } from '../../src/fields/lookalikes.js';
import { joinCells, joinTorn } from '../../src/fields/torn-words.js';
import { readEvidence } from '../../src/fields/word-evidence.js';

const document = [
  'Commissioning plan',
  'Commissio ning plan',
  'the Portal is open',
  'work with Cllrs',
  'Penrhos Forum',
  'Pen rhos',
];
const evidence = readEvidence(document);

describe('a word torn inside a cell', () => {
  it.each([
    ['Head of Commissio ning', 'Head of Commissioning'],
    ['Developme nt Manager', 'Development Manager'],
    ['On- going', 'On-going'],
    ['Co- ordinator', 'Co-ordinator'],
    ['an e- portal', 'an e-portal'],
    ['a tool- kit', 'a tool-kit'],
    ['Pro- gress', 'Progress'],
    ['short- and long-term', 'short- and long-term'],
    ['in to the hall', 'in to the hall'],
    ['Head of Zzyz zum', 'Head of Zzyz zum'],
    ['a Qwe- rtz', 'a Qwe- rtz'],
  ])('%s → %s', (written, read) => {
    expect(joinTorn(written, evidence).text).toBe(read);
  });

  it('says so for every repair, and for a tear it left', () => {
    expect(joinTorn('Developme nt', evidence).remarks).toMatchObject([
      { code: 'torn-word-joined', words: 'Developme nt' },
    ]);
    expect(joinTorn('Qwe- rtz', evidence).remarks).toMatchObject([
      { code: 'torn-word-left', words: 'Qwe- rtz' },
    ]);
    expect(joinTorn('nothing torn here', evidence).remarks).toEqual([]);
  });
});

describe('a heading torn over the columns of a table', () => {
  it.each([
    [['Comr', 'nunity plan'], 'Community plan'],
    [['Dev', 'velop and suppo', 'ort people'], 'Develop and support people'],
    [['local co', 'ommunities'], 'local communities'],
    [['get ir', 'volved'], 'get involved'],
    [['peo', 'ole come'], 'people come'],
    [['Promoting local', '', 'democracy'], 'Promoting local democracy'],
    [['our activit', 'У'], 'our activity'],
    [['R', 'Little or none'], 'R Little or none'],
    [['Zzq', 'qxy'], 'Zzq qxy'],
    [[], ''],
  ])('%j → %s', (cells, read) => {
    expect(joinCells(cells, evidence).text).toBe(read);
  });
});

describe('letters that only look like ours', () => {
  it.each([
    ['Α', 'A'],
    ['Сouncil', 'Council'],
    ['ClIrs', 'Cllrs'],
    ['P0rtal', 'Portal'],
    ['McIntyre', 'McIntyre'],
    ['Αθήνα', 'Αθήνα'],
    ['Москва', 'Москва'],
  ])('%s → %s', (written, read) => {
    expect(foldLookalikes(written, evidence).text).toBe(read);
  });
});

describe('repairs', () => {
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

  it('never throw and never lose a letter of a cell', () => {
    const torn = fc.array(
      fc.constantFrom('On-', 'going', 'Developme', 'nt', 'and', 'Commissio', 'ning', 'x', '•', "Jan '12"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          torn.map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          expect(letters(joinTorn(text, evidence).text)).toBe(letters(text));
        },
      ),
    );
  });

  it('keep the words as written of whatever they change in a torn heading', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (cells) => {
        const { text, remarks } = joinCells(cells, evidence);
        const kept = ` ${text} ${remarks.map((remark) => remark.words).join(' ')} `;
        for (const word of cells.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word);
      }),
    );
  });
});
