import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { federationSchemeDiffers } from './scheme-differs.js';

const council = aPlanOf([{ leads: [aLead({ party: 'council' })] }], {
  id: 'a-council',
  organisation: 'Riverside Council',
  parties: [aParty({ id: 'council', name: 'Riverside Council', kind: 'organisation' })],
});
const by = (scheme?: string) =>
  aPlanOf([{ id: 'row-9' }], { id: 'b-partner', ...(scheme !== undefined && { scheme }) });

testCheck(federationSchemeDiffers, {
  passes: {
    'a plan alone': by('brag'),
    'a file that names none': { in: by(), beside: [council] },
  },
  finds: {
    'another scheme than the first file’s': {
      in: by('brag'),
      beside: [council],
      at: ['/scheme'],
      facts: { owner: 'Riverside Council' },
    },
  },
});
