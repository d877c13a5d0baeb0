import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumAudienceLeftOut } from './audience-left-out.js';

const asked = (audiences: string[], ...methods: string[]) =>
  aRegister({ engagements: [anEngagement({ audiences, methods })] });

testCheck(spectrumAudienceLeftOut, {
  passes: {
    'a second method that suits them': asked(['working-people'], 'Public meeting', 'Online survey'),
    'an audience nobody knows': asked(['dog owners'], 'Public meeting'),
    'a method nobody knows': asked(['working-people'], 'Public meeting', 'Harbour walk'),
    'no methods': asked(['working-people']),
  },
  finds: {
    'people at work, by daytime meetings alone': {
      in: asked(['older-people', 'working people'], 'Public meeting', 'Roadshow'),
      at: ['/engagements/0/audiences/1'],
      facts: { audience: 'working-people' },
    },
    'young people, by a panel alone': {
      in: asked(['teenagers'], 'Citizens’ panel'),
      at: ['/engagements/0/audiences/0'],
    },
  },
});
