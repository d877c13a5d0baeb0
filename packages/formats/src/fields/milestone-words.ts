/**
 * The words that say a milestone was reached, and the words that say it lies ahead, English and Welsh.
 * Data: a reader says done or pending only on one of these.
 */
const DONE =
  'launched agreed established delivered developed started completed complete approved adopted published held achieved appointed ' +
  'opened created introduced implemented produced recruited signed secured set\\s+up in\\s+place finalised finished issued ' +
  'undertaken commenced trained carried\\s+out rolled\\s+out ' +
  "wedi'i\\s+\\p{L}+ wedi\\s+\\p{L}+ cwblhawyd lansiwyd sefydlwyd cytunwyd cyhoeddwyd cyflwynwyd dechreuwyd cynhaliwyd ar\\s+waith";

const PENDING =
  'to\\s+be to\\s+include to\\s+follow to\\s+commence to\\s+start to\\s+begin to\\s+take\\s+place to\\s+go to\\s+report required ' +
  'needed planned scheduled expected awaiting awaited proposed due outstanding will\\s+be will not\\s+yet ' +
  "i'w i\\s+ddilyn i'w\\s+gytuno angen disgwylir bydd";

const anyOf = (words: string) =>
  new RegExp(`(?<![\\p{L}])(?:${words.split(' ').join('|')})(?![\\p{L}])`, 'iu');

/** Finds a word that says the milestone was reached. */
export const DONE_WORDS = anyOf(DONE);
/** Finds a word that says the milestone lies ahead. Stronger than a word for done: "to be agreed". */
export const PENDING_WORDS = anyOf(PENDING);
