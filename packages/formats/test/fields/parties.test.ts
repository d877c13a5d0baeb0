import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readLeads } from '../../src/fields/parties.js';
import { PartyDirectory } from '../../src/fields/party-directory.js';
import { kindOfParty } from '../../src/fields/party-words.js';
import { readEvidence } from '../../src/fields/word-evidence.js';

/** Reads every cell of a document and prints the leads as `relation name`. */
function leadsOf(cells: readonly string[], text: readonly string[] = []): string[][] {
  const directory = new PartyDirectory(cells, readEvidence([...cells, ...text]));
  return cells.map((cell) => {
    const { leads } = readLeads(cell, directory);
    const names = new Map(directory.parties().map((party) => [party.id, party.name]));
    return leads.map(
      (lead) => `${lead.relation} ${names.get(lead.party) ?? '?'}${lead.everyone === true ? ' (all)' : ''}`,
    );
  });
}

describe('several parties in one cell', () => {
  it.each<[string, string[]]>([
    ['Head of Housing', ['lead Head of Housing']],
    ['Head of Housing; Policy Officer', ['lead Head of Housing', 'joint Policy Officer']],
    ['Head of Housing\nPolicy Officer', ['lead Head of Housing', 'joint Policy Officer']],
    ['Policy Officer / Youth Worker', ['lead Policy Officer', 'joint Youth Worker']],
    ['Policy Officer & CVS', ['lead Policy Officer', 'joint CVS']],
    ['Policy Officer, Events Officer and CVS', ['lead Policy Officer', 'joint Events Officer', 'joint CVS']],
    ['Head of Strategy and Estates', ['lead Head of Strategy and Estates']],
    ['Head of Change, Adult Services', ['lead Head of Change, Adult Services']],
    ['Area Managers, Places and Partnerships ABC', ['lead Area Managers, Places and Partnerships ABC']],
    ['Policy Officer with the Youth Council', ['lead Policy Officer', 'with the Youth Council']],
    ['Policy Officer supported by Housing Team', ['lead Policy Officer', 'supported-by Housing Team']],
    ['Policy Officer in consultation with Tenants Panel', ['lead Policy Officer', 'consultee Tenants Panel']],
    ['Co- ordination Policy Officer', ['co-ordinator Policy Officer']],
    ['All Heads of Service', ['lead Heads of Service (all)']],
    ['Lead: Town Clerk', ['lead Town Clerk']],
    [
      'Corporate Director: Places and People Head of News',
      ['lead Corporate Director: Places and People', 'joint Head of News'],
    ],
    ['Policy Officer Youth Work Manager', ['lead Policy Officer', 'joint Youth Work Manager']],
    ['Rheolwr Cymunedau', ['lead Rheolwr Cymunedau']],
    ['', []],
    [' – ', []],
  ])('%s', (cell, leads) => {
    expect(leadsOf([cell])).toEqual([leads]);
  });

  it('cuts a run of posts where a name seen alone elsewhere ends', () => {
    const [alone, run] = leadsOf(['Head of Leisure', 'Head of Leisure Play Area Officer']);
    expect(alone).toEqual(['lead Head of Leisure']);
    expect(run).toEqual(['lead Head of Leisure', 'joint Play Area Officer']);
  });
});

describe('one party under several spellings', () => {
  it.each<[string, string[], string[]]>([
    [
      'a shortened word',
      ['Community Development Manager', 'Community Dev. Manager', 'Community Devp. Manager'],
      ['Community Development Manager'],
    ],
    [
      'a torn word',
      ['Community Developme nt Team', 'Community Development Team.'],
      ['Community Development Team'],
    ],
    ['initials', ['Heads of Service', 'All HoS'], ['Heads of Service']],
    [
      'a colon or a comma',
      ['Service Director: Care', 'Service Director, Care', 'Service Director: Care'],
      ['Service Director: Care'],
    ],
    ['a team without its noun', ['Parks Team', 'Parks'], ['Parks Team']],
    ['no evidence for the long word', ['Parks Dev. Officer'], ['Parks Dev. Officer']],
    ['two posts of one field', ['Parks Manager', 'Parks Officer'], ['Parks Manager', 'Parks Officer']],
  ])('%s', (_, cells, names) => {
    const directory = new PartyDirectory(cells);
    expect(directory.parties().map((party) => party.name)).toEqual(names);
  });

  it('keeps the other spellings as aliases and the words on the lead', () => {
    const cells = ['Community Development Manager', 'Community Dev. Manager'];
    const directory = new PartyDirectory(cells);
    expect(directory.parties()[0]?.aliases).toEqual(['Community Dev. Manager']);
    expect(readLeads(cells[1] ?? '', directory).leads[0]?.words).toBe('Community Dev. Manager');
  });

  it('spells out an abbreviation the document defines', () => {
    const long = 'Voluntary Action Alltown';
    const directory = new PartyDirectory(['VAA'], undefined, [{ short: 'VAA', long }]);
    expect(directory.parties()).toMatchObject([{ name: long, aliases: ['VAA'] }]);
  });
});

describe('what kind of party a name names', () => {
  it.each([
    ['Policy Officer', 'post'],
    ['Head of the Safety Team', 'post'],
    ['Heads of Service', 'group'],
    ['Housing Team', 'team'],
    ['Youth Forum', 'group'],
    ['Alltown Partnership', 'organisation'],
    ['CVS', 'organisation'],
    ['Growing Together', 'programme'],
    ['Leaders Programme', 'programme'],
    ['ABC resource', 'resource'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOfParty(name)).toBe(kind);
  });
});

describe('any lead cell', () => {
  const word = fc.constantFrom(
    'Head',
    'of',
    'Manager',
    'and',
    'Team',
    'Service',
    'Director:',
    'CVS',
    'with',
    'Parks',
    ',',
    ';',
    'All',
    '-',
    'Dev.',
  );
  const cell = fc.oneof(
    fc.array(word).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  it('is read without throwing, into parties that exist, the same every time', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
        const directory = new PartyDirectory(cells);
        const ids = new Set(directory.parties().map((party) => party.id));
        const leads = cells.map((words) => readLeads(words, directory).leads);
        for (const lead of leads.flat()) expect(ids.has(lead.party)).toBe(true);
        const again = new PartyDirectory(cells);
        expect(cells.map((words) => readLeads(words, again).leads)).toEqual(leads);
      }),
      { numRuns: 60 },
    );
  });
});
