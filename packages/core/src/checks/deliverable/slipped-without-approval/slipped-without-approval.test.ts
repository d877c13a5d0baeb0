import { slipCases } from '../../../testing/slip-cases.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableSlippedWithoutApproval } from './slipped-without-approval.js';

testCheck(deliverableSlippedWithoutApproval, slipCases('approvedBy'));
