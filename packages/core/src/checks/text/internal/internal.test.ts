import { aParty, aPlanOf } from '../../../testing/builders.js';
import { aChallenge, aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
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
  },
  finds: {
    'a name in public text': { in: noted('Ask JO EXAMPLE first'), at, facts: { detail: 'name' } },
    'an address in public text': { in: noted('Write to jo@council.example'), at, facts: { detail: 'email' } },
    'a number in public text, spaced otherwise': {
      in: noted('Ring 01234567890'),
      at,
      facts: { detail: 'phone' },
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
