import type { ProblemWords } from '../../validate/say-problem.js';

/** Welsh for what can be wrong with a document's shape. Impersonal verbs, which mutate nothing after them. Not yet reviewed. */
export const PROBLEM_WORDS_CY: ProblemWords = {
  types: {
    string: 'testun',
    number: 'rhif',
    integer: 'rhif cyfan',
    boolean: 'true neu false',
    null: 'null',
    array: 'rhestr',
    object: 'gwrthrych',
  },
  at: (place) => (place === undefined ? 'Yn lle’r ddogfen' : `Yn ${place}`),
  says: {
    missing: ({ holder, facts }) =>
      `Nid oes ‘${facts.key}’ yn ${holder ?? 'y ddogfen'}; mae angen ei ychwanegu.`,
    'wrong-type': ({ at, found, foundType, expected }) =>
      `${at} ceir ${found === foundType ? found : `${found} (${foundType})`}; disgwylir ${
        expected.length > 1 ? `un o’r rhain: ${expected.join(', ')}` : expected.join('')
      }.`,
    'not-one-of': ({ at, found, facts, meant }) =>
      `${at} ceir ${found}${meant ? ` (efallai mai ${meant} a olygir)` : ''}; disgwylir un o’r rhain: ${facts.allowed.join(', ')}.`,
    'wrong-value': ({ at, found, facts }) => `${at} ceir ${found}; disgwylir ‘${facts.expected}’.`,
    'newer-format': ({ facts: { version, known } }) =>
      `Gwnaed y ddogfen ar gyfer fersiwn ${version} o’i fformat, a dim ond fersiwn ${known} sy’n hysbys yma; i’w darllen, diweddarwch y rhaglen hon, neu sgript y dudalen hon.`,
    'not-a-day': ({ at, found }) =>
      `${at} ceir ${found}; ysgrifennwch ddiwrnod sy’n bod fel YYYY-MM-DD, er enghraifft 2011-09-30.`,
    'not-a-language': ({ at, found }) =>
      `${at} ceir ${found}; ysgrifennwch god iaith, er enghraifft en-GB neu cy.`,
    'too-small': ({ at, found, facts }) => `${at} ceir ${found}; disgwylir ${facts.least} neu fwy.`,
    'too-large': ({ at, found, facts }) => `${at} ceir ${found}; disgwylir ${facts.most} neu lai.`,
    'too-short': ({ at, facts }) =>
      `${at} mae’r testun yn rhy fyr; nifer y nodau sydd eu hangen: ${facts.least} o leiaf.`,
    'too-few': ({ at, facts }) =>
      `${at} mae’r rhestr yn rhy fyr; nifer yr eitemau sydd eu hangen: ${facts.least} o leiaf.`,
    'too-deep': () =>
      'Mae’r ddogfen wedi’i nythu’n rhy ddwfn i’w darllen; mae angen llai o gamau o fewn camau.',
    'not-json': ({ facts: { line, column } }) =>
      `Mae’r testun yn peidio â bod yn JSON ar linell ${line}, colofn ${column}; edrychwch yno am goma, dyfynnod neu fraced sydd ar goll neu’n ormod.`,
  },
};
