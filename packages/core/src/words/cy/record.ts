import type { RecordWords } from '../../record/say-scores.js';

/** Welsh for scores and completeness; impersonal verbs, so that one form serves every number. Not yet reviewed. */
export const RECORD_WORDS_CY: RecordWords = {
  scored: (scored, of) => `sgoriwyd ${scored} o ${of}`,
  average: (average, n, of) => `${average} ar gyfartaledd: sgoriwyd ${n} o ${of}`,
  overall: (score) => `${score} yn gyffredinol`,
  group: (average, n, of) => `${average} ar gyfartaledd: sgoriodd ${n} o ${of}`,
  between: (lowest, highest) => (lowest === highest ? `pob un yn ${lowest}` : `rhwng ${lowest} a ${highest}`),
  noneOfGroup: (of) => `ni roddwyd sgôr gan yr un o’r ${of}`,
  disagree: 'maent yn anghytuno’n gryf',
  filled: (filled, of) => `llenwyd ${filled} o ${of}`,
  nothingToFillIn: 'dim i’w lenwi eto',
};
