import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '../../../document/document.js';
import { aParty, aPlanOf } from '../../../testing/builders.js';
import { aChallenge, aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { check } from '../../check.js';
import { fixesFor } from '../../fixes.js';
import { textInternal } from './internal.js';

const parties = [
  aParty({ contact: { name: 'Jo Example', email: 'jo@council.example', phone: '01234 567890' } }),
];
const noted = (text: string, audience?: 'internal') =>
  aPlanOf([{ notes: [{ text, ...(audience && { audience }) }] }], { parties });
const at = ['/objectives/0/actions/0/deliverables/0/notes/0/text'];

testCheck(textInternal, {
  passes: {
    'a person only in the contact': noted('Ask the Engagement Manager'),
    'a name in an internal note': noted('Ask Jo Example', 'internal'),
    'half of a name': noted('Ask Jo'),
    'a team’s address': noted('Write to forum@council.example'),
    'an internal contact of a record': aRecord({ contacts: [{ name: 'Jo Example', audience: 'internal' }] }),
    'a contact that names only a post': aRecord({ contacts: [{ post: 'Engagement Manager' }] }),
    'an anonymous challenge': aChallenge(),
    'a mailbox of what a team does': noted('Write to planning.policy2@council.example'),
    'a mailbox of a party': noted('Write to Manager.West@council.example'),
    'a number of a service': noted('Ring 0300 123 4567 or 0800 496 0123'),
    'a stranger’s address in an internal note': noted('Write to p.query@council.example', 'internal'),
    'sums, dates and years': noted('£01632 960123 from 01/02/2011 to 01-04-2012, 2011-2012, 0117 2011 2012'),
    'a charity’s number': noted('Registered charity no. 01632 960123; charity number 1012345'),
    'a reference': noted('See application 07700 900123, grant ref. 01632960123 and 0123456789'),
    'a company number and an ISBN': noted('Company number 01234567, ISBN 0 7459 4711 5'),
    'a translation of what is internal': {
      ...noted('Ask', 'internal'),
      translations: { cy: { [at[0] ?? '']: 'Ffoniwch 01632 960123' } },
    },
  },
  finds: {
    'a name in public text': { in: noted('Ask JO EXAMPLE first'), at, facts: { detail: 'name' } },
    'an address in public text': { in: noted('Write to jo@council.example'), at, facts: { detail: 'email' } },
    'a number in public text, spaced otherwise': {
      in: noted('Ring 01234567890'),
      at,
      facts: { detail: 'phone' },
    },
    'a stranger’s address': {
      in: noted('Write to p.query@council.example by May'),
      at,
      facts: { detail: 'email', form: 'unnamed', around: 'Write to … by May' },
    },
    'a councillor’s address': { in: noted('Cllr.Planning@council.example'), at },
    'a landline': { in: noted('Ring (01632) 960 123.'), at, facts: { detail: 'phone', around: 'Ring ….' } },
    'a mobile, by way of the country': { in: noted('On +44 7700 900123'), at },
    'a number in one piece that is rung': { in: noted('Telephone number: 0163296012'), at },
    'an address and a number': { in: noted('q@council.example, 020 7946 0123'), at: [...at, ...at] },
    'a number in a paragraph': {
      in: aPlanOf([{}], {
        sections: [{ heading: 'Ask', paragraphs: [{ text: `${'word '.repeat(30)}Ring 020 7946 0123 now` }] }],
      }),
      at: ['/sections/0/paragraphs/0/text'],
      facts: { around: '…word word word word word word Ring … now' },
    },
    'a number in a translation': {
      in: aPlanOf([{}], { translations: { cy: { '/title': 'Ffoniwch 01632 960123' } } }),
      at: ['/translations/cy/~1title'],
    },
    'a record’s contact that would be published': {
      in: aRecord({ contacts: [{ post: 'Manager' }, { name: 'Jo Example' }] }),
      at: ['/contacts/1'],
      facts: { form: 'contact' },
    },
    'a challenger who would be published': {
      in: aChallenge({ from: { name: 'Jo Example', audience: 'public' } }),
      at: ['/from'],
    },
  },
});

describe('what puts it right', () => {
  const fixed = <D extends EngagementDocument>(document: D) =>
    fixesFor(
      document,
      check(document, { asOf: '2012-01-01' }).filter(({ code }) => code === 'text/internal'),
    );

  it.each([
    ['Ask the manager (q@council.example, tel. 01632 960123).', 'Ask the manager.'],
    ['Ask the manager (tel: 01632 960123) or the clerk [q@council.example]', 'Ask the manager or the clerk'],
  ])('takes brackets with nothing else in them out of “%s”', (text, after) => {
    expect(fixed(noted(text)).fixes.map(({ changes }) => changes)).toEqual([
      [{ path: at[0], before: text, after }],
    ]);
  });

  it.each(['Ring 01632 960123', '(Ring Bill on 01632 960123)', '(q@council.example)'])(
    'leaves “%s” to a person',
    (text) => {
      expect(fixed(noted(text)).fixes).toEqual([]);
    },
  );

  it('marks the contact as internal', () => {
    const record = aRecord({ contacts: [{ post: 'Manager', name: 'Jo Example' }] });
    expect(fixed(record).document.contacts).toEqual([
      { post: 'Manager', name: 'Jo Example', audience: 'internal' },
    ]);
  });
});
