import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { engagementDuplicateId } from './duplicate-id.js';

testCheck(engagementDuplicateId, {
  passes: {
    'ids of their own': aRegister({ engagements: [anEngagement(), anEngagement({ id: 'engagement-2' })] }),
    'an area named as an engagement is': aRegister({ areas: [{ id: 'engagement-1', name: 'North' }] }),
  },
  finds: {
    'two engagements': {
      in: aRegister({ engagements: [anEngagement(), anEngagement({ title: 'Bus stops' })] }),
      at: ['/engagements/1/id'],
      facts: { id: 'engagement-1', otherPath: '/engagements/0' },
    },
    'two areas': {
      in: aRegister({
        areas: [
          { id: 'n', name: 'North' },
          { id: 's', name: 'South' },
          { id: 'n', name: 'Northgate' },
        ],
      }),
      at: ['/areas/2/id'],
      facts: { otherPath: '/areas/0' },
    },
  },
});
