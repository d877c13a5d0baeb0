// Property tests draw the same examples in every run, so that a change alone decides whether it is green
// (docs/decisions/0006). The full run draws ten times as many, but never so many that a test runs out of
// time. EXPLORE=1 draws new ones every time; the seed of what fails is printed.
import fc from 'fast-check';

const full = process.env.ENGAGEMENT_FULL === '1';
const explore = process.env.EXPLORE === '1';

fc.configureGlobal({
  ...(explore ? {} : { seed: 20111031 }),
  ...(full || explore ? { numRuns: explore ? 20_000 : 1000, interruptAfterTimeLimit: 15_000 } : {}),
});
