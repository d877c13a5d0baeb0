import type { ChecklistWords } from './engagement-checklist.words.js';

/** The checklist in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: ChecklistWords = {
  about: 'Ynglŷn â’r ymgysylltu hwn',
  title: 'Beth yw ei enw?',
  titleHint: 'Yr enw y bydd pobl yn ei weld, fel “Eich parciau, eich barn”.',
  organisation: 'Pa sefydliad sy’n ei gynnal?',
  opens: 'Pryd mae’n agor?',
  closes: 'Pryd mae’n cau?',
  daysHint:
    'Y dyddiau sy’n penderfynu beth sy’n ddyledus, a phryd. Gadewch nhw’n wag os nad ydynt wedi’u pennu.',
  by: 'Pa swydd neu dîm ydych chi?',
  byHint: 'Swydd, fel “Swyddog Ymgysylltu”; nid oes angen enwau.',

  good: 'Sut mae da yn edrych',
  ask: 'Gofynnwch i chi’ch hun',
  wouldShow: 'Beth fyddai’n dangos hynny',
  example: 'Er enghraifft',
  madeUp: '(Enghraifft ddychmygol yw hon.)',
  hedge: 'Mae’r egwyddor yn caniatáu hyn',
  help: (name) => `Cymorth gyda “${name}”`,
  helpShort: 'Sut mae da yn edrych, ac enghraifft',
  answerLegend: 'Sut aeth hi?',
  answers: (answer) =>
    ({
      met: 'Wedi’i bodloni',
      partly: 'Wedi’i bodloni’n rhannol',
      'not-met': 'Heb ei bodloni',
      departed: 'Wedi’i gwneud yn wahanol, am reswm',
      'not-yet': 'Rhy gynnar i ddweud',
      'not-applicable': 'Ddim yn berthnasol yma',
      unknown: 'Dydw i ddim yn gwybod eto',
    })[answer],
  unanswered: 'Heb ei hateb',
  done: 'Beth a wnaed?',
  evidence: 'Beth sy’n dangos hynny?',
  evidenceHint: 'Geiriau, cyfeiriad gwe, neu’r ddau. Does neb yn eich marcio ar hyd.',
  evidenceText: (n) => `Tystiolaeth ${n}: mewn geiriau`,
  evidenceLink: (n) => `Tystiolaeth ${n}: cyfeiriad gwe`,
  addEvidence: 'Ychwanegu tystiolaeth',
  addMoreEvidence: 'Ychwanegu rhagor o dystiolaeth',
  removeEvidence: (n) => `Dileu tystiolaeth ${n}`,
  reason: 'Pam?',
  reasonDeparted: 'Pam y gwnaed hi’n wahanol?',
  reasonNotApplicable: 'Pam nad yw’n berthnasol?',
  followUp: 'Beth sy’n digwydd nesaf?',
  followUpWhat: 'Beth fydd yn cael ei wneud',
  followUpPost: 'Gan ba swydd',
  followUpBy: 'Erbyn pryd',

  gate: (gate, day) =>
    ({
      opens: day ? `Yn ddyledus cyn iddo agor: erbyn ${day}.` : 'Yn ddyledus cyn i’r ymgysylltu agor.',
      closes: day ? `Yn ddyledus cyn iddo gau: erbyn ${day}.` : 'Yn ddyledus cyn i’r ymgysylltu gau.',
      'after-close': day
        ? `Yn ddyledus erbyn ${day}, deuddeg wythnos ar ôl iddo gau.`
        : 'Yn ddyledus o fewn deuddeg wythnos i gau.',
    })[gate],
  owed: 'Yn dal yn ddyledus nawr',
  owedNone: 'Does dim byd yn ddyledus heddiw.',
  owedMark: 'Yn ddyledus nawr',
  progress: 'Hyd yn hyn',

  saved: (time) => `Cadwyd y drafft ar y ddyfais hon am ${time}.`,
  keeping: 'Cedwir yr hyn yr ydych yn ei deipio ar y ddyfais hon, ac yn unman arall.',
  draftsOff:
    'Nid yw’r dudalen hon yn cadw drafftiau: collir yr hyn yr ydych yn ei deipio pan adewch chi. Lawrlwythwch gopi yn gyntaf.',
  notKept:
    'Nid yw’r porwr hwn yn gadael i’r dudalen gadw drafftiau. Dim ond tra bo’r dudalen ar agor y pery’r hyn yr ydych yn ei deipio: lawrlwythwch gopi cyn gadael.',
  restored: (when, by) =>
    by ? `Dyma ddrafft ${when}, gan ${by}.` : `Dyma ddrafft ${when}, a gadwyd ar y ddyfais hon.`,
  restoredOlder: 'Mae’r rhestr wirio ar y dudalen hon wedi newid ers hynny; mae eich atebion i gyd yma.',
  deleteDraft: 'Dileu fy nrafft',
  deleted: 'Mae eich drafft wedi’i ddileu o’r ddyfais hon.',
  undo: 'Dadwneud',
  elsewhere: (when, by) =>
    `Newidiwyd y rhestr wirio hon hefyd mewn tab neu ffenestr arall, ${when}${by ? `, gan ${by}` : ''}. Ni chaiff dim ei drosysgrifo nes i chi ddewis.`,
  takeTheirs: 'Dangos y llall',
  keepMine: 'Cadw’r un hon',
  tookTheirs: 'Mae’r llall i’w gweld nawr.',

  signOff: 'Cymeradwyo',
  signOffHint: 'Gadewch yn wag nes bod rhywun wedi cytuno mai fel hyn y bu.',
  signOffPost: 'Pa swydd a’i cymeradwyodd?',
  signOffOn: 'Ar ba ddiwrnod?',
  handIn: 'Cyflwyno',
  pass: 'Trosglwyddo i gydweithiwr',
  passHint: 'Lawrlwythwch y rhestr wirio, anfonwch y ffeil, ac agorwch hi eto yma.',
  download: 'Lawrlwytho’r rhestr wirio hon',
  open: 'Agor rhestr wirio a lawrlwythwyd',
  opened: 'Mae’r rhestr wirio o’r ffeil i’w gweld nawr.',
  notOpened: (name) => `Nid oedd modd agor “${name}”: nid ffeil rhestr wirio ydyw.`,
  print: 'Argraffu',
  sending: 'Wrthi’n anfon…',
  waiting: (n) =>
    `Nid yw wedi cyrraedd eto (${n === 1 ? 'un cynnig' : `${n} cynnig`}). Fe’i cedwir yma a’i hanfon cyn gynted ag y daw’r rhwydwaith yn ôl; cewch gau’r dudalen hon.`,
  takeBack: 'Stopio a’i newid',
  sent: (when) => `Cyflwynwyd ar ${when}. Diolch.`,
  theirReason: 'Eu rheswm:',
  refused: (status) =>
    `Atebodd yr ochr arall, ond ni dderbyniodd hi (cod ${status}). Nid oes dim wedi’i golli: lawrlwythwch hi, a rhowch wybod iddynt.`,
  downloaded: 'Mae’r ffeil yn eich lawrlwythiadau. Anfonwch hi at bwy bynnag a ofynnodd amdani.',
  passedOn: 'Mae’r dudalen wedi’i chymryd o’r fan hon.',
  change: 'Ei newid a’i chyflwyno eto',

  faults: 'Mae rhywbeth i’w gywiro',
  error: 'Gwall:',
  needTitle: 'Dywedwch beth yw enw’r ymgysylltu.',
  needAnswer: (name) => `Atebwch “${name}”, neu dewiswch “Dydw i ddim yn gwybod eto”.`,
  needReason: (name) => `Dywedwch pam, ar gyfer “${name}”.`,
  needFollowUp: (name) => `Dywedwch beth sy’n digwydd nesaf, ar gyfer “${name}”.`,
  needLink: (name) => `Dechreuwch y cyfeiriad gwe gyda https://, ar gyfer “${name}”.`,
  needDay: (label) => `Rhowch ddiwrnod sy’n bod, ar gyfer “${label}”.`,
  needOrder: 'Mae’n cau cyn iddo agor: cywirwch un o’r ddau ddiwrnod.',
  needSignOffPost: 'Dywedwch pa swydd a’i cymeradwyodd.',
  needSignOffDay: 'Dywedwch ar ba ddiwrnod y’i cymeradwywyd.',
  notShaped: (path) =>
    `Ni ellir cyflwyno hwn: nid yw rhywbeth ynddo (${path}) fel y mae mewn rhestr wirio. Lawrlwythwch hi, a rhowch wybod i bwy bynnag sy’n cadw’r dudalen hon.`,

  account: 'Sut y cynhaliwyd yr ymgysylltu hwn',
  runBy: 'Cynhelir gan',
  ran: (opens, closes) =>
    opens && closes
      ? `Ar agor o ${opens} i ${closes}`
      : opens
        ? `Yn agor ar ${opens}`
        : `Yn cau ar ${closes}`,
  signedOff: (post, day) => `Cymeradwywyd gan y ${post} ar ${day}.`,
  notSignedOff: 'Heb ei chymeradwyo eto.',
  accountDone: 'Beth a wnaed',
  accountEvidence: 'Beth sy’n dangos hynny',
  accountReason: 'Pam',
  accountNext: 'Beth sy’n digwydd nesaf',
  next: (what, post, by) =>
    [what, post && `Yn gyfrifol: ${post}`, by && `Erbyn ${by}`].filter(Boolean).join('. ') + '.',
  notYetDue: 'Ddim yn ddyledus eto',
};
