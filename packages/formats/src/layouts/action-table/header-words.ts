import type { Role } from './roles.js';

/**
 * What councils call their columns, by role. Data: a phrase that says it all weighs most, a word that
 * only hints weighs less. A header is compared in lower case, without marks, its spaces evened out.
 * One header may hint at several roles; what stands under it then decides.
 */
export const HEADER_WORDS: readonly (readonly [role: Role, weight: number, pattern: RegExp])[] = [
  [
    'ref',
    1,
    /^(?:(?:action|task|item|ref|reference|unique|objective|line|row|plan|serial|activity|id) )?(?:no|nos|nr|num|number|ref|reference|id|code|#)\b/,
  ],
  ['ref', 0.7, /^(?:item|line|row|entry|s n|#|rhif|cyf)$/],

  [
    'due',
    1,
    /\b(?:by when|due|deadlines?|time ?scales?|time ?frames?|time ?lines?|(?:target|end|finish|completion|delivery|milestone|review|closing) (?:date|month|year)|target (?:completion|for completion)|complet\w+ (?:by|date|on)|dates? (?:for|of) (?:completion|delivery)|deliver\w* by|done by|date due|erbyn pryd|amserlen)\b/,
  ],
  ['due', 0.8, /\b(?:when|timing|timetable|schedule|completion|finish\w*|dates?|ends?|pryd|dyddiad)\b/],
  ['due', 0.4, /\b(?:target|by|year|quarter)\b/],
  [
    'revised',
    1,
    /\b(?:revised|new|updated|forecast|extended|amended|rescheduled)\b.*\b(?:dates?|deadline|completion|due|target|time ?scale)\b/,
  ],
  ['start', 1, /\b(?:start\w*|commenc\w+|begin\w*|date from)\b/],

  [
    'lead',
    1,
    /\b(?:lead|leads|led by|lead officers?|responsib\w+|owners?|ownership|accountab\w+|by whom|who|officers?|action by|delivered by|assigned(?: to)?|post ?holders?|champions?|cyfrifol|swyddog|arweiniol)\b/,
  ],
  [
    'lead',
    0.5,
    /\b(?:contacts?|managers?|teams?|service|department|directorate|organisation|agency|sponsor)\b/,
  ],
  [
    'partners',
    1,
    /\b(?:partners?|partnership|supporting|supported by|others? involved|who else|key stakeholders|working with|contributors?|consultees?|in conjunction|partneriaid)\b/,
  ],

  [
    'status',
    1,
    /\b(?:status|b?rag|ragb|brag|r a g|b r a g|rating|traffic lights?|light|colour|state of play|health|statws)\b/,
  ],
  ['status', 0.5, /\b(?:on track|current state|state|assessment|score|stage)\b/],
  ['percent', 1, /%|\b(?:per ?cent|percentage)\b/],
  [
    'progress',
    1,
    /\b(?:progress(?: to date| made)?|updates?|commentary|comments?|current position|position statement|latest|narrative|achievements? to date|what (?:has been|have we|we have) (?:done|achieved)|cynnydd|sylwadau)\b/,
  ],
  ['progress', 0.5, /\b(?:position|notes?|remarks|evidence|report)\b/],

  [
    'milestones',
    1,
    /\b(?:milestones?|key (?:dates?|stages?|events?|points)|check ?points?|way ?points?|interim|gateways?|staging posts?|cerrig milltir)\b/,
  ],
  [
    'resources',
    1,
    /\b(?:resourc\w*|budgets?|costs?|costing|funding|funded|funds?|financ\w*|money|expenditure|spend|investment|adnoddau|cyllid)\b|£/,
  ],
  [
    'steps',
    1,
    /\b(?:steps?|this (?:will )?(?:requires?|means?|involves?)(?: us)?|(?:will )?requires? us|sub ?(?:tasks?|actions?|activities)|key (?:actions?|tasks?|activities)|detailed (?:actions?|tasks?)|how (?:we|will|it|this|do)\b(?!.*\b(?:know|measured?|tell))|what (?:it|this) (?:takes|involves|will take|means)|what (?:is|needs) (?:needed|required|to happen)|supporting (?:tasks?|actions?)|method|camau)\b/,
  ],
  ['steps', 0.6, /\b(?:how|approach|process|needed|require\w*|work involved)\b/],

  ['indicators', 1, /\b(?:indicators?|ni|nis|pis?|kpis?|bvpis?|lpi|indicator codes?|dangosyddion)\b/],
  [
    'measure',
    0.9,
    /\b(?:measures?|measured|measurement|metrics?|baseline|how will we know|targets?|mesur)\b/,
  ],
  [
    'outcome',
    1,
    /\b(?:outcomes?|impacts?|benefits?|results?|success\w*|difference|(?:will be|be) different|what will (?:change|have changed)|intended effects?|effects?|what good looks like|achievements?|gains?|canlyniad\w*)\b/,
  ],
  ['outcome', 0.5, /\b(?:why|change|changes|intended|expected|rationale|so that)\b/],

  [
    'output',
    1,
    /\b(?:outputs?|deliverables?|products?|what (?:will be|we will|is to be|gets) (?:delivered?|produced?)|allbwn)\b/,
  ],
  ['output', 0.6, /\b(?:activit(?:y|ies)|tasks?|detail\w*|work packages?|to be delivered)\b/],
  [
    'action',
    1,
    /\b(?:actions?|tasks?|activit(?:y|ies)|initiatives?|interventions?|commitments?|recommendations?|what (?:we|the council|will we|are we)(?: will| going to| plan to)?(?: do)?|what will (?:be done|we do)|we will|gweithred\w*)\b/,
  ],
  ['action', 0.6, /\b(?:projects?|work ?streams?|what|description|proposals?|measures?|to do|work|steps?)\b/],
  [
    'objective',
    1,
    /\b(?:objectives?|aims?|goals?|themes?|strands?|pillars?|ambitions?|purpose|(?:what )?we (?:want|hope|wish|aim|intend)(?: to)?|intentions?|outcomes? we want|priority (?:area|theme)|strategic \w+|amcan\w*|nod)\b/,
  ],
  [
    'objective',
    0.6,
    /\b(?:priorit(?:y|ies)|issues?|needs?|vision|challenge|area of work|topic|subject|focus)\b/,
  ],
  [
    'area',
    1,
    /\b(?:wards?|areas?|localit(?:y|ies)|neighbourhoods?|geograph\w+|location|where|place|ardal)\b/,
  ],
  ['priority', 1, /^(?:priority(?: level| rating)?|high medium low|h m l|importance|urgency|blaenoriaeth)$/],
];
