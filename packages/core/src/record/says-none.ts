/** Ways of writing that there is nothing, or nobody: an answer, though it names nothing. English and Welsh. */
const NONE_WORDS =
  'none|nothing|nil|no|nobody|no one|no-one|none expected|none yet|none so far|n/a|na|not applicable|not applicable at this stage|no issues|no issues arisen|no issues have arisen|dim|dim byd|dim un|dim eto|neb|nac oes|amherthnasol|ddim yn berthnasol|dim materion';
const NONE = new Set(NONE_WORDS.split('|'));

/** Whether the words were written to say that there is nothing: “None”, “n/a”, “Not applicable at this stage”, “Neb”. */
export function saysNone(words: string | undefined): boolean {
  if (words === undefined) return false;
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim();
  return NONE.has(plain.toLowerCase());
}
