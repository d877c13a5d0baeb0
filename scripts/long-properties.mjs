// The full run looks for counterexamples ten times as long, but never so long that a test runs out of time.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 1000, interruptAfterTimeLimit: 15_000 });
