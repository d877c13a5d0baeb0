import type { RecordWords } from '../../record/say-scores.js';

/** Welsh for scores and completeness; impersonal verbs, so that one form serves every number. Not yet reviewed. */
export const RECORD_WORDS_CY: RecordWords = {
  scored: (scored, of) => `sgoriwyd ${scored} o ${of}`,
  average: (average, n, of) => `${average} ar gyfartaledd: sgoriwyd ${n} o ${of}`,
  overall: (score) => `${score} yn gyffredinol`,
  filled: (filled, of) => `llenwyd ${filled} o ${of}`,
};
