/** What a line of a planning record asks for. The answer is whatever stands until the next question. */
export type Question =
  | 'number'
  | 'title'
  | 'background'
  | 'contacts'
  | 'need'
  | 'evidence'
  | 'justification'
  | 'policy-fit'
  | 'motivation'
  | 'capacity'
  | 'opportunity'
  | 'resistance'
  | 'resistance-stakeholder'
  | 'resistance-form'
  | 'resistance-answer'
  | 'outcomes'
  | 'outcome'
  | 'outcome-indicators'
  | 'inputs-available'
  | 'inputs-needed'
  | 'methods'
  | 'method'
  | 'method-action'
  | 'done'
  | 'issues'
  | 'remedial'
  | 'judging'
  | 'outcome-review'
  | 'outcome-evidence'
  | 'score'
  | 'overall'
  | 'unanticipated'
  | 'lessons'
  | 'next';

/**
 * What each question is about, by the words that carry its meaning; first match wins, so the narrower
 * stands before the wider. A label is the whole line; a question may be asked in any wording.
 */
const MEANINGS: readonly (readonly [Question, RegExp])[] = [
  ['title', /^(?:project\s+)?(?:title|name\s+of\s+(?:the\s+)?engagement)\s*:/iu],
  ['background', /^background(?:\s+information)?\s*:?$/iu],
  ['contacts', /^(?:contacts?|contact\s+(?:person|officer|details)s?|lead\s+contact)\s*:?$/iu],
  [
    'resistance-answer',
    /\b(?:opportunit|address|overcom|deal|respon|work\s+with)\p{L}*\b.*\b(?:this\s+)?resist\p{L}*.*\?|^(?:answer|response)\s+to\s+(?:the\s+)?resistance\s*:?$/iu,
  ],
  ['resistance', /\b(?:who|what)\b.*\bresist\p{L}*\b.*\?/iu],
  [
    'resistance-stakeholder',
    /^(?:resistant|resisting|opposing)\s+(?:stakeholder|group|part)\p{L}*\b.{0,40}$/iu,
  ],
  ['resistance-form', /^(?:form|nature|kind)\s+of\s+(?:the\s+)?resistance\b.{0,20}$/iu],
  ['motivation', /\b(?:motivation|motivated|motivates)\b.*\?/iu],
  ['capacity', /\bcapacit(?:y|ies)\b.*\?/iu],
  [
    'opportunity',
    /\bopportunit(?:y|ies)\b.*\bneed\b.*\?|\bopportunit(?:y|ies)\b.*\b(?:agency|communit|partner)\p{L}*.*\?/iu,
  ],
  ['evidence', /\bevidence\b.*\bneed\b.*\?|\bhow\s+do\s+(?:we|you)\s+know\b.*\bneed\p{L}*.*\?/iu],
  ['policy-fit', /\b(?:polic(?:y|ies)|priorit(?:y|ies)|strateg(?:y|ies))\b.*\?/iu],
  ['justification', /\bwhy\b.*\b(?:need|address|matter|important|now)\b.*\?/iu],
  ['need', /\bwhat\b.*\b(?:need|problem|issue)\b.*\b(?:address|tackle|meet|want)\b.*\?/iu],
  ['unanticipated', /\b(?:unanticipated|unexpected|unintended|unforeseen)\b.*/iu],
  ['outcomes', /\bwhat\b.*\boutcomes?\b.*\b(?:looking|want|seek|success)\b.*\?/iu],
  [
    'outcome-indicators',
    /^(?:outcome\s+|success\s+)?(?:indicators|measures(?:\s+of\s+success)?)\s*:?$|^how\b.{0,30}\bknow\b.{0,20}:$/iu,
  ],
  [
    'outcome',
    /^(?:(?:intended|desired|expected|planned)\s+)?outcome(?:\s+\d+)?(?:\s+(?:sought|wanted|expected))?\s*:?$/iu,
  ],
  [
    'inputs-needed',
    /\b(?:other|more|further|additional|else)\b.*\b(?:resources|inputs)\b.*\?|\b(?:resources|inputs)\b.*\bneed\b.*\?/iu,
  ],
  ['inputs-available', /\b(?:resources|inputs)\b.*\b(?:have|available|draw)\b.*/iu],
  ['methods', /\b(?:what|which)\b.*\bmethods?\b.*\?/iu],
  ['method-action', /^actions?\s*,?\s*(?:and\s+)?(?:responsib|who|timing)\p{L}*.{0,40}$/iu],
  ['method', /^(?:method|approach|technique)(?:\s+\d+)?\s*:?$/iu],
  [
    'done',
    /\bwhat\b.*\b(?:actions?|done)\b.*\b(?:taken|so\s+far|done|recorded)\b.*\?|^(?:actions?\s+taken|what\s+was\s+done)\s*:?$/iu,
  ],
  ['remedial', /\b(?:remedial|corrective)\b.*/iu],
  ['issues', /\bwhat\b.*\b(?:issues|problems|difficulties)\b.*\?|^issues(?:\s+arisen)?\s*:?$/iu],
  [
    'judging',
    /\b(?:how|who)\b.*\b(?:stakeholders|participants|people|community)\b.*\b(?:evidence|judging|judge|review|assess)\p{L}*.*\?/iu,
  ],
  ['outcome-review', /\b(?:how\s+(?:much|far)|what)\b.*\bprogress\b.*\?/iu],
  ['outcome-evidence', /^evidence\s*:?$/iu],
  ['overall', /^overall\b.{0,90}$/iu],
  ['score', /^scores?(?:\s*\(.{0,20}\))?\s*:?$/iu],
  ['lessons', /\blessons?\b.*\?|\bwhat\b.*\blearn(?:ed|t)?\b.*\?|^lessons\s+learn(?:ed|t)\s*:?$/iu],
  ['next', /\bwhat\b.*\bnext\b.*\?|^next\s+steps\s*:?$/iu],
];

/** What the line asks for, or undefined when it is an answer. */
export function readQuestion(text: string): Question | undefined {
  const plain = text.normalize('NFKC').trim();
  if (
    /^(?:record|engagement|reference)(?:\s+(?:no|number|id))?\.?\s*:?\s*\S{1,20}(?:\s+status\s*:.*)?$/iu.test(
      plain,
    )
  )
    return 'number';
  return MEANINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Whose motivation, capacity or opportunity a question asks about. */
export function whoseReadiness(text: string): 'agency' | 'community' | 'partners' {
  if (/\b(?:partner|other\s+(?:agenc|organisation|stakeholder))/iu.test(text)) return 'partners';
  if (/\bcommunit|\bpeople\b|\bresident/iu.test(text) && !/\bworker|\bagency\b|\bour\b/iu.test(text))
    return 'community';
  return 'agency';
}

export type StageName = 'analyse' | 'plan' | 'do' | 'review';

const STAGES: readonly (readonly [StageName, RegExp])[] = [
  ['analyse', /^(?:\d\.?\s*)?(?:analyse|analysis|analysing|dadansoddi)\b(?:\s*[:–-].{0,60})?$/iu],
  ['plan', /^(?:\d\.?\s*)?(?:plan|planning|cynllunio)\b(?:\s*[:–-].{0,60})?$/iu],
  ['do', /^(?:\d\.?\s*)?(?:do|doing|delivery|gwneud)\b(?:\s*[:–-].{0,60})?$/iu],
  ['review', /^(?:\d\.?\s*)?(?:review|reviewing|adolygu)\b(?:\s*[:–-].{0,60})?$/iu],
];

/** The stage a heading opens: "Analyse", "Review: Assessing Results". */
export function readStage(text: string): StageName | undefined {
  return STAGES.find(([, pattern]) => pattern.test(text.trim()))?.[0];
}
