import { writeFileSync } from 'node:fs';
import { checksIndex } from './checks-index.js';

/** Writes docs/checks.md. Run it after any change to a check's code, severity, summary or thresholds. */
writeFileSync(new URL('../../../docs/checks.md', import.meta.url), checksIndex());
