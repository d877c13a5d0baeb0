import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordIssueWithoutRemedy } from './issue-without-remedy.js';

const reported = (report: object) =>
  aRecord({
    plan: { methods: [{ id: 'm-1', name: 'Open evening' }] },
    do: [{ method: 'm-0' }, { method: 'm-1', ...report }],
  });
const at = ['/do/1/issues'];

testCheck(recordIssueWithoutRemedy, {
  passes: {
    'an issue that is being put right': reported({ issues: 'Few came', remedial: 'A second evening in May' }),
    'no issue, and somebody looked': reported({ done: 'Forty came', issues: 'None.' }),
    'nothing reported yet': reported({}),
    'a record with no methods': aRecord(),
  },
  finds: {
    'an issue alone': {
      in: reported({ issues: 'Few came' }),
      at,
      facts: { method: 'Open evening', issue: 'Few came' },
    },
    'a remedy that says none': { in: reported({ issues: 'Few came', remedial: 'None' }), at },
    'a remedy that is blank': { in: reported({ issues: 'Few came', remedial: ' ' }), at },
  },
});
