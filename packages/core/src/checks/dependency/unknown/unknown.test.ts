import { aMilestone, aPlanOf } from '../../../testing/builders.js';
import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { dependencyUnknown } from './unknown.js';

const waiting = (waitsFor?: string) => ({
  conditions: [{ text: 'once the hall is open', ...(waitsFor === undefined ? {} : { waitsFor }) }],
});
const at = ['/objectives/0/actions/0/deliverables/0/conditions/0/waitsFor'];
const partner = { ...aPlanOf([{ id: 'hall' }]), id: 'partner' };

testCheck(dependencyUnknown, {
  passes: {
    'another row': aPlanOf([waiting('row-2'), {}]),
    'an action': aPlanOf([waiting('action-1')]),
    'an objective': aPlanOf([waiting('objective-1')]),
    'a milestone': aPlanOf([waiting('m'), { milestones: [aMilestone({ id: 'm' })] }]),
    'a row of a plan checked with it': { in: aPlanOf([waiting('hall')]), beside: [partner] },
    'the same, with its document': { in: aPlanOf([waiting('partner#hall')]), beside: [partner] },
    'an engagement in the diary': {
      in: aPlanOf([waiting('ask')]),
      beside: [aRegister({ engagements: [anEngagement({ id: 'ask' })] })],
    },
    'words alone': aPlanOf([waiting()]),
  },
  finds: {
    'an id nothing has': { in: aPlanOf([waiting('row-9'), {}]), at, facts: { waitsFor: 'row-9' } },
    'an id nothing checked with it has': { in: aPlanOf([waiting('row-9')]), beside: [partner], at },
    'no id at all': { in: aPlanOf([waiting('')]), at },
  },
});
