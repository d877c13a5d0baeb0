import type { RecordWords } from './engagement-record.words.js';

/** Drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: RecordWords = {
  title: 'Cofnod o ymgysylltiad',
  about: 'Ynglŷn â’r cofnod hwn',
  name: 'Beth ydych chi’n galw’r ymgysylltiad hwn?',
  nameHint: 'Yr enw y bydd pobl yn ei weld ar y gwahoddiad.',
  by: 'Pa swydd neu dîm ydych chi?',
  byHint: 'Swydd, megis “Swyddog Ymgysylltu”; nid oes angen enwau.',
  mode: 'Sut ydych chi am fynd drwyddo?',
  modes: (mode) => ({ one: 'Un cwestiwn ar y tro', all: 'Pob cwestiwn ar unwaith' })[mode],

  progress: 'Pa mor bell y mae wedi dod',
  stages: (stage) => ({ analyse: 'Dadansoddi', plan: 'Cynllunio', do: 'Gwneud', review: 'Adolygu' })[stage],
  goTo: (stage) => `Mynd i “${stage}”`,
  inAll: 'I gyd',
  notQuality:
    'Nid yw faint sydd wedi’i lenwi yn dweud dim am ba mor dda ydoedd: dim ond y sgorau sy’n gwneud hynny.',
  scoresSoFar: 'Sgorau',
  scoresOf: (kind) => ({ principles: 'Egwyddorion', outcomes: 'Canlyniadau' })[kind],

  question: (at, of) => `Cwestiwn ${at} o ${of}`,
  back: 'Yn ôl',
  next: 'Nesaf',
  nextOpen: 'Yr un nesaf heb ei ateb',
  allAnswered: 'Nid oes dim ar ôl hwn yn dal heb ei ateb.',
  mayBeLeft: '(dewisol)',
  good: 'Ateb da:',
  goodShort: 'Sut olwg sydd ar ateb da',
  readAs: (from, to) => (from === to ? `Darllenwyd fel ${from}.` : `Darllenwyd fel ${from} i ${to}.`),
  notADate: 'Ni chafwyd diwrnod na mis yn y geiriau hyn; cedwir hwy fel y maent.',

  nth: (list, n) =>
    `${{ outcomes: 'Canlyniad', 'outcome-indicators': 'Dangosydd', methods: 'Dull', resistance: 'Pwy', principles: 'Egwyddor' }[list]} ${n}`,
  another: (list) =>
    ({
      outcomes: 'Ychwanegu canlyniad',
      'outcome-indicators': 'Ychwanegu dangosydd',
      methods: 'Ychwanegu dull',
      resistance: 'Ychwanegu rhywun',
      principles: 'Ychwanegu egwyddor',
    })[list],
  remove: 'Tynnu',
  removed: (words) => `Tynnwyd “${words}” allan, gyda’r hyn a ddywedwyd amdano.`,
  useSuggested: 'Defnyddio’r pump a awgrymir',

  grid: 'Faint o gymhelliant, gallu a chyfle sydd?',
  gridHint:
    'Barnwch ar sail y geiriau a ysgrifennoch. Gadewch allan yr hyn na allwch ei farnu: nid yw’n cyfrif fel isel.',
  gridCaption: 'Parodrwydd: un rhes i bob ochr, un golofn i bob peth sydd ei angen',
  side: 'Ochr',
  who: (who) =>
    ({ agency: 'Eich sefydliad eich hun', community: 'Y gymuned', partners: 'Partneriaid eraill' })[who],
  what: (what) => ({ motivation: 'Cymhelliant', capacity: 'Gallu', opportunity: 'Cyfle' })[what],
  levels: (level) => ({ low: 'Isel', some: 'Rhywfaint', high: 'Uchel' })[level],
  notJudged: 'Heb ei farnu',

  notScored: 'Heb ei sgorio',
  several: 'Sgoriodd sawl un',
  severalHint: 'Un llinell i bob un. Eu cyfartaledd sy’n cyfrif lle na chytunwyd ar sgôr.',
  scorer: (n) => `Sgoriwr ${n}: swydd, tîm neu grŵp`,
  scorersScore: (n) => `Sgoriwr ${n}: sgôr`,
  addScorer: 'Ychwanegu sgoriwr: swydd, tîm neu grŵp',

  linkKinds: (kind) =>
    ({ trace: 'Cynllun', engagement: 'Dyddiadur ar y cyd', checklist: 'Rhestr wirio egwyddorion' })[kind],
  linkStates: (state) =>
    ({ found: 'fe’i cafwyd', dangling: 'ni chafwyd hyd iddo yno', unknown: 'nid yw ei ffeil yma' })[state],
  code: 'cod',
  links: 'I beth y mae’n perthyn',

  open: 'Agor ffeil cofnod',
  openHint: 'Un a lawrlwythwyd yma neu a anfonwyd gan gydweithiwr.',
  opened: 'Mae’r cofnod o’r ffeil i’w weld nawr.',
  notOpened: (name, { code, cause }) =>
    `Nid oedd modd agor “${name}”: ${
      code === 'newer-format'
        ? 'fe’i gwnaed ar gyfer fersiwn o’i fformat sy’n rhy newydd i’r dudalen hon'
        : `nid ffeil cofnod ydyw${cause ? `, ond un o’r math “${cause}”` : ''}`
    }.`,
  needTitle: 'Dywedwch beth yw enw’r ymgysylltiad.',

  unnamed: 'Cofnod o ymgysylltiad',
  status: (status) => `Statws: ${status}.`,
  printed: (words) => `Cofnod ${words}.`,
  readiness: 'Parodrwydd',
  howGood: 'Pa mor dda ydoedd',
  thing: 'Beth a farnwyd',
  score: 'Sgôr',
  outOf: (score) => `${score} o 6`,
  whole: 'Yr ymgysylltiad cyfan',
  fromGroup: 'cyfartaledd sawl un',
  howMethodsGo: 'Sut aeth y dulliau',
  nothingYet: 'Nid oes dim wedi’i ysgrifennu yma eto.',
};
