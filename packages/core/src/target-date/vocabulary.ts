/** What a word, number or mark does in a date. The grammar knows these and never the words themselves. */
export type Sense =
  | 'number'
  | 'month'
  | 'season'
  | 'feast'
  | 'quarter'
  | 'half'
  | 'financial'
  | 'by'
  | 'until'
  | 'before'
  | 'after'
  | 'from'
  | 'between'
  | 'to'
  | 'and'
  | 'or'
  | 'onwards'
  | 'start'
  | 'end'
  | 'early'
  | 'mid'
  | 'late'
  | 'week-from'
  | 'week-to'
  | 'launch'
  | 'finish'
  | 'old'
  | 'new'
  | 'revised'
  | 'ongoing'
  | 'frequency'
  | 'every'
  | 'times'
  | 'per'
  | 'count'
  | 'other'
  | 'unit'
  | 'working'
  | 'within'
  | 'next'
  | 'this'
  | 'asap'
  | 'term'
  | 'placeholder'
  | 'x-year'
  | 'approx'
  | 'label'
  | 'of'
  | 'filler'
  | 'suffix'
  | 'dash'
  | 'slash'
  | 'dot'
  | 'comma'
  | 'open'
  | 'close'
  | 'question'
  | 'unknown';

/** The units, in the order their words are numbered in. */
export const unitNames = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** The words of target dates by what they do, alternatives separated by strokes; English and Welsh side by side. */
export const vocabulary: readonly [Sense, string, number?][] = [
  ['by', 'by|no later than|not later than|on or before|due|due by|deadline|target|erbyn'],
  ['until', "until|till|til|'til|up to|upto|up until|through to|up to and including|hyd|hyd at|tan"],
  ['before', 'before|prior to|ahead of|cyn'],
  ['after', 'after|following|post|ar ôl|wedi'],
  [
    'from',
    'from|since|commencing|commences|commence|starting|starts|with effect from|wef|not before|no earlier than|o|ers|gan ddechrau|start date|begin',
  ],
  ['between', 'between|rhwng'],
  ['to', 'to|thru|through|i'],
  ['and', 'and|then|and then|also|plus|ac'],
  ['or', 'or|neu'],
  [
    'onwards',
    'onwards|onward|on wards|forward|forwards|or later|and beyond|beyond|to date|to present|present|ymlaen',
  ],
  ['start', 'start|beginning'],
  // Welsh needs no "of" after it; in English "start April" is when work starts.
  ['start', 'dechrau|ddechrau', 1],
  ['end', 'end|ends|ending|end of|the end of|end date|diwedd|ddiwedd'],
  ['early', 'early|gynnar|yn gynnar'],
  ['mid', 'mid|middle|mid way through|ganol|canol'],
  ['late', 'late|later|hwyr|yn hwyr'],
  [
    'week-from',
    'week commencing|week beginning|week starting|wk commencing|wk beginning|wc|w/c|w/b|wb|week of|wythnos yn dechrau',
  ],
  ['week-to', 'week ending|wk ending|w/e|we ending|wythnos yn diweddu|wythnos yn gorffen'],
  ['launch', 'launch|launched|launches|begins|began|started|lansio|lansiwyd'],
  [
    'finish',
    'complete|completed|completes|completion|completion by|finish|finished|finishes|done|delivered|deliver|achieved|cwblhau|cwblhawyd|gorffen',
  ],
  [
    'old',
    'revised from|was|originally|original|original date|previously|formerly|moved from|slipped from|extended from|changed from|yn wreiddiol',
  ],
  [
    'new',
    'revised to|now|slipped to|extended to|moved to|deferred to|postponed to|put back to|changed to|delayed to|rescheduled to|wedi symud i',
  ],
  ['revised', 'revised|rescheduled|amended|revised date|new date|diwygiwyd|diwygiedig'],
  [
    'ongoing',
    'ongoing|on going|and ongoing|continuous|continuing|continual|continually|continuously|in progress|open ended|rolling|rolling programme|throughout the year|throughout the period|throughout the plan|throughout the life of the plan|business as usual|bau|parhaus|yn parhau|parhau|ac ymlaen|yn barhaus|barhaus',
  ],
  ['every', 'every|each|bob|pob'],
  ['times', 'once|unwaith', 1],
  ['times', 'twice|ddwywaith|dwywaith', 2],
  ['times', 'thrice|deirgwaith|teirgwaith', 3],
  ['times', 'times|time|x|gwaith|waith', 0],
  ['per', 'per|y|yr'],
  ['other', 'other|alternate|ail'],
  ['unit', 'day|days|diwrnod|dydd|dyddiau', 0],
  ['unit', 'week|weeks|wk|wks|wythnos|wythnosau', 1],
  ['unit', 'month|months|mth|mths|mis|misoedd|fis', 2],
  ['unit', 'quarter|quarters|qtr|qtrs|chwarter', 3],
  ['unit', 'year|years|yr|yrs|blwyddyn|flwyddyn|blynedd|flynedd|mlynedd', 4],
  ['quarter', 'q'],
  ['half', 'half|h|hanner'],
  ['working', 'working|calendar'],
  ['within', 'within|o fewn|in less than'],
  ['next', 'next|forthcoming|coming|following year|over the next|nesaf'],
  ['this', 'this|current|in year|hon|eleni'],
  [
    'financial',
    'fy|financial|financial year|fin year|municipal year|council year|blwyddyn ariannol|y flwyddyn ariannol',
  ],
  [
    'asap',
    'asap|immediately|immediate|as soon as possible|as soon as practicable|with immediate effect|straight away|now please|cyn gynted â phosibl|cyn gynted â phosib|ar unwaith',
  ],
  [
    'term',
    'short term|short to medium term|short medium term|short medium long term|medium long term|medium term|medium to long term|long term|longer term|shorter term|tymor byr|tymor canolig|tymor hir|y tymor hir',
  ],
  [
    'placeholder',
    "tbc|tba|tbd|tbi|tbe|n/a|na|n/k|nk|none|not applicable|not known|not stated|not set|unknown|to be confirmed|to be agreed|to be decided|to be determined|to be announced|to be advised|to be set|to be scheduled|date tbc|no date|xx|xxx|xxxx|dd|dd mm yyyy|insert date|nil|pending|i'w gadarnhau|i'w chadarnhau|i'w cadarnhau|i'w gytuno|i'w bennu|amherthnasol|dim|dim dyddiad",
  ],
  [
    'approx',
    'circa|c|ca|approx|approximately|about|around|roughly|provisionally|provisional|estimated|est|tua|oddeutu',
  ],
  ['season', 'spring|gwanwyn|wanwyn', 1],
  ['season', 'summer|haf', 2],
  ['season', 'autumn|autum|yr hydref', 3],
  ['season', 'winter|gaeaf|aeaf', 4],
  ['feast', 'christmas|xmas|nadolig', 1],
  ['feast', 'easter|pasg|y pasg', 2],
  ['feast', 'new year|flwyddyn newydd', 3],
  ['count', 'one|first|1st|un', 1],
  ['count', 'two|second|dwy|dau|ddwy', 2],
  ['count', 'three|third|tair|tri', 3],
  ['count', 'four|fourth|pedair|pedwar', 4],
  ['count', 'five|pum|pump', 5],
  ['count', 'six|chwe|chwech', 6],
  ['count', 'seven|saith', 7],
  ['count', 'eight|wyth', 8],
  ['count', 'nine|naw', 9],
  ['count', 'ten|deg', 10],
  ['count', 'twelve|deuddeg', 12],
  ['count', 'eighteen', 18],
  [
    'label',
    'act|acts|regulations|regulation|order|bill|directive|deddf|rheoliadau|section|room|ref|reference|page|paragraph|para|number|no|tel|telephone|phone|ext',
  ],
  ['of', 'of'],
  [
    'filler',
    'the|in|during|throughout|on|at|a|an|over|date|is|are|yn|ym|yng|ar|mid day|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|dydd llun|dydd mawrth|dydd mercher|dydd iau|dydd gwener|dydd sadwrn|dydd sul',
  ],
  ['suffix', 'st|nd|rd|th|af|il|ydd|ed|fed|eg|ain'],
];
