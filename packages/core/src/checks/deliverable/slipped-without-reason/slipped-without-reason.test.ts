import { slipCases } from '../../../testing/slip-cases.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableSlippedWithoutReason } from './slipped-without-reason.js';

testCheck(deliverableSlippedWithoutReason, slipCases('reason'));
