/** Verbs a step begins with. A capital on one of these after a small letter begins a step that lost its full stop before. */
const VERBS = new Set(
  (
    'Achieve Add Adopt Agree Analyse Appoint Arrange Assess Attend Build Carry Clarify Collate Collect Commission Complete Conduct Consider ' +
    'Consult Continue Contribute Co-ordinate Coordinate Create Deliver Design Develop Devise Disseminate Draft Embed Empower Enable Encourage ' +
    'Engage Ensure Equip Establish Evaluate Examine Expand Explore Extend Facilitate Feed Gather Give Hold Identify Implement Improve Include ' +
    'Increase Inform Introduce Investigate Invite Involve Involve/consult Keep Launch Lead Liaise Link Maintain Make Map Market Monitor Negotiate ' +
    'Offer Organise Pilot Plan Prepare Produce Promote Provide Publicise Publish Raise Recruit Reduce Refresh Report Research Review Revise Roll ' +
    'Run Seek Set Share Strengthen Support Target Test Test/pilot Train Undertake Update Use Utilise Work Write'
  ).split(' '),
);

/** Those that are names of things as well; they begin a step only before a small letter or a figure. */
const NOUNS_TOO = new Set(
  'Draft Lead Link Map Market Monitor Pilot Plan Report Research Review Set Share Support Target Test Train Use Work'.split(
    ' ',
  ),
);

/** Marks that end no sentence: "e.g.", "N.B.", initials. */
const NO_END = /(?:\b(?:e\.g|i\.e|cf|vs|approx|incl|no|st|dr|mr|mrs|ms|para|fig|ref)|N\.B|\b\p{Lu})\.$/iu;

/** Cuts running text into sentences; a remark ("N.B. …") stays with the sentence before it. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open: string[] = [];
  const words = text.split(/\s+/u).filter((word) => word !== '');
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before !== undefined && begins(word, before, words[i + 1] ?? '')) {
      sentences.push(open.join(' '));
      open = [];
    }
    open.push(word);
  });
  if (open.length > 0) sentences.push(open.join(' '));
  return sentences.reduce<string[]>((steps, sentence) => {
    if (/^N\.?B\.?\b/u.test(sentence) && steps.length > 0)
      steps[steps.length - 1] = `${steps.at(-1) ?? ''} ${sentence}`;
    else steps.push(sentence);
    return steps;
  }, []);
}

function begins(word: string, before: string, after: string): boolean {
  if (!/^["“‘'(]?\p{Lu}/u.test(word)) return false;
  if (/[.!?][)"”’']?$/u.test(before)) return !NO_END.test(before) && !/^N\.B\.$/u.test(before);
  if (/^N\.B\.$/u.test(word)) return true;
  if (
    !VERBS.has(word) ||
    !/[\p{Ll})]$/u.test(before) ||
    /^(?:and|or|to|the|a|an|of|for|by|in|with|will)$/u.test(before)
  )
    return false;
  return !NOUNS_TOO.has(word) || /^[\p{Ll}\d('‘]/u.test(after);
}
