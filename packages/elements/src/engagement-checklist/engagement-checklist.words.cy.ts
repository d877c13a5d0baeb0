import type { FormWords } from '../forms/form.words.js';
import type { OwnWords } from './engagement-checklist.words.js';

/** A post with its article: “y Swyddog”, “yr Arweinydd”, “yr Head of Service”. */
const y = (post: string) => `${/^[aeiouyhâêîôûŷ]/i.test(post) ? 'yr' : 'y'} ${post}`;

/** The checklist in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). A checklist is feminine. */
export const cy: OwnWords & Partial<FormWords> = {
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

  good: 'Arfer da',
  ask: 'Gofynnwch i chi’ch hun',
  wouldShow: 'Beth fyddai’n dangos hynny',
  example: 'Er enghraifft',
  madeUp: '(Enghraifft ddychmygol yw hon.)',
  hedge: 'Mae’r egwyddor yn caniatáu hyn',
  helpShort: 'Arfer da, ac enghraifft',
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
  evidenceHint: 'Geiriau, cyfeiriad gwe, neu’r ddau. Nid oes marciau am hyd.',
  evidenceText: (n) => `Tystiolaeth ${n}: mewn geiriau`,
  evidenceLink: (n) => `Tystiolaeth ${n}: cyfeiriad gwe`,
  addEvidence: 'Ychwanegu tystiolaeth',
  addMoreEvidence: 'Ychwanegu rhagor o dystiolaeth',
  removeEvidence: (n) => `Dileu tystiolaeth ${n}`,
  evidenceRemoved: (name) => `Tynnwyd y dystiolaeth o “${name}”.`,
  clearAnswer: 'Clirio’r ateb hwn',
  cleared: (name) => `Mae’r ateb i “${name}” wedi’i glirio.`,
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
  owedNone: 'Nid oes dim yn ddyledus heddiw.',
  owedMark: 'Yn ddyledus nawr',
  notAskedMark: 'Heb ei ofyn',
  notAsked: (by) => `Heb ei ofyn, oherwydd yr ateb i “${by}”. Cewch ei ateb er hynny.`,
  screenedOut: (n, by) => `Ni ofynnwyd ${n} o’r rhai “ddim yn berthnasol”, oherwydd yr ateb i “${by}”.`,
  progress: 'Hyd yn hyn',

  restoredOlder: 'Mae’r rhestr wirio ar y dudalen hon wedi newid ers hynny; mae eich atebion i gyd yma.',
  shared: 'Cyfrifiadur a rennir yw hwn',
  sharedHint:
    'Ticiwch hwn ac nid erys dim o’r hyn yr ydych yn ei deipio arno. Fel arall mae eich drafft yn aros yma nes i chi ei gyflwyno, ei ddileu, neu ei adael am 30 diwrnod.',
  sharedOn:
    'Ni chedwir dim ar y cyfrifiadur hwn: collir yr hyn yr ydych yn ei deipio pan adewch y dudalen. Lawrlwythwch gopi yn gyntaf.',
  sharedNow: 'Mae eich drafft wedi’i ddileu o’r cyfrifiadur hwn, ac ni chedwir rhagor arno.',
  sharedNoMore: 'Cedwir yr hyn yr ydych yn ei deipio ar y cyfrifiadur hwn eto.',
  startNew: 'Dechrau un newydd',
  startedNew:
    'Rhestr wirio newydd yw hon. Nid yw’r un flaenorol yn cael ei chadw yma mwyach: mae “Dadwneud” yn dod â hi’n ôl tra bo’r dudalen hon ar agor.',

  two: 'Dwy fersiwn',
  twoSaid: (from, n) =>
    `Mae’r ffeil${from ? ` gan ${y(from)}` : ''} a’r dudalen hon yn wahanol mewn ${n === 1 ? 'un lle' : `${n} o leoedd`}. Dewiswch beth i’w gadw; ni chaiff dim ei drosysgrifo nes i chi wneud.`,
  twoApart: 'Fe’u dechreuwyd ar wahân, a gallant ymwneud â gwahanol ymgysylltiadau.',
  onThisPage: 'Ar y dudalen hon',
  inTheFile: 'Yn y ffeil',
  nothingThere: 'Dim byd',
  useChosen: 'Defnyddio’r hyn a ddewiswyd',
  useTheirs: 'Cymryd y ffeil gyfan',
  useMine: 'Cadw popeth sydd ar y dudalen hon',
  putTogether: 'Mae’r ddwy wedi’u rhoi ynghyd, fel y dewisoch.',
  historyPutTogether: (from) =>
    `Wedi’i rhoi ynghyd o ddwy fersiwn${from ? `, un ohonynt gan ${y(from)}` : ''}.`,

  signOff: 'Cymeradwyo',
  signOffHint: 'Ar ôl ei chymeradwyo, mae ei hatebion yn sefyll fel y maent nes iddi gael ei hailagor.',
  signOffStopped: 'Gellir ei chymeradwyo ar ôl gwneud hyn:',
  sign: 'Cymeradwyo’r rhestr wirio',
  signedNow: 'Mae wedi’i chymeradwyo.',
  frozen: 'Mae ei hatebion yn sefyll fel y maent nes iddi gael ei hailagor.',
  reopen: 'Ei hailagor',
  reopenedNow: 'Mae ar agor eto, ac nid yw’r gymeradwyaeth yn sefyll mwyach.',
  reopened: (post) => `Ailagorwyd; nid yw cymeradwyaeth ${y(post)} yn sefyll mwyach.`,
  history: 'Hanes',
  signOffPost: 'Pa swydd a’i cymeradwyodd?',
  signOffOn: 'Ar ba ddiwrnod?',
  pass: 'Trosglwyddo i gydweithiwr',
  passHint:
    'Cewch ffeil sy’n dweud gan bwy y mae hi nawr a beth sy’n dal yn ddyledus. Chi sy’n ei hanfon, fel unrhyw ffeil.',
  passTo: 'Pa swydd neu dîm fydd yn bwrw ymlaen â hi?',
  passNote: 'Beth ddylen nhw ei wybod?',
  handOver: 'Gwneud y ffeil ar eu cyfer',
  handedOver: (file, to) => `Mae “${file}” yn eich lawrlwythiadau, ar gyfer ${y(to)}.`,
  gave: (to, day) => `Gan ${y(to)} y mae’r rhestr wirio hon ers ${day}.`,
  stepSend: (to) => `Anfonwch y ffeil at ${y(to)}, drwy e-bost neu mewn ffolder a rennir.`,
  stepOpen: (to) => `Mae’r ${to} yn agor y dudalen hon, ac yna’r ffeil, o dan “Trosglwyddo i gydweithiwr”.`,
  stepBack:
    'Pan ddaw eu ffeil yn ôl, agorwch hi yma. Os newidioch unrhyw beth yn y cyfamser, chi sy’n dewis beth i’w gadw.',
  writeLetter: 'Ysgrifennu’r e-bost, ac atodi’r ffeil',
  letterSubject: (title) => (title ? `Rhestr wirio ymgysylltu: ${title}` : 'Rhestr wirio ymgysylltu'),
  letter: (page, owed, note) =>
    [
      'Mae’r rhestr wirio wedi’i hatodi, wedi’i hanner llenwi. I fwrw ymlaen â hi:',
      `1. Cadwch y ffeil sydd wedi’i hatodi.\n2. Agorwch ${page}\n3. O dan “Trosglwyddo i gydweithiwr”, agorwch y ffeil.`,
      owed.length > 0 ? `Yn dal yn ddyledus: ${owed.join('; ')}.` : 'Nid oes dim yn ddyledus heddiw.',
      note,
    ]
      .filter(Boolean)
      .join('\n\n'),
  came: (from, to, day) =>
    `${from ? `Gan ${y(from)}` : 'Gan gydweithiwr'}, ${day}${to ? `, ar gyfer ${y(to)}` : ''}.`,
  theirNote: 'Maent yn dweud:',
  owedThen: (names) => `Yn dal yn ddyledus y diwrnod hwnnw: ${names.join('; ')}.`,
  owedThenNone: 'Nid oedd dim yn ddyledus y diwrnod hwnnw.',
  historyHandedOver: (to, owed) =>
    `Trosglwyddwyd i’r ${to}. ${owed.length > 0 ? `Yn dal yn ddyledus: ${owed.join('; ')}.` : 'Nid oedd dim yn ddyledus.'}`,
  download: 'Lawrlwytho’r rhestr wirio hon',
  open: 'Agor ffeil cydweithiwr',
  openHint: 'Neu gopi a lawrlwythwyd gennych chi.',
  opened: 'Mae’r rhestr wirio o’r ffeil i’w gweld nawr.',
  otherSet: (name, set) =>
    `Mae “${name}” yn ateb egwyddorion eraill (“${set}”) na’r rhai y mae’r dudalen hon yn gofyn amdanynt: agorwch hi ar y dudalen sydd â nhw.`,
  notOpened: (name, { code, cause }) =>
    `Nid oedd modd agor “${name}”: ${
      code === 'newer-format'
        ? 'fe’i gwnaed ar gyfer fersiwn o’i fformat sy’n rhy newydd i’r dudalen hon'
        : `nid ffeil rhestr wirio ydyw${cause ? `, ond un o’r math “${cause}”` : ''}`
    }.`,
  waiting: (n, kept) =>
    `Nid yw wedi cyrraedd eto (cynigion: ${n}). ${
      kept
        ? 'Fe’i cedwir yma a’i hanfon cyn gynted ag y daw’r rhwydwaith yn ôl; cewch gau’r dudalen hon.'
        : 'Fe’i hanfonir cyn gynted ag y daw’r rhwydwaith yn ôl: cadwch y dudalen hon ar agor, neu lawrlwythwch gopi.'
    }`,
  refused: (status) =>
    `Atebodd yr ochr arall, ond ni dderbyniodd hi (cod ${status}). Nid oes dim wedi’i golli: lawrlwythwch hi, a rhowch wybod iddynt.`,
  passedOn: 'Mae hi gan y dudalen nawr.',
  change: 'Ei newid a’i chyflwyno eto',

  needTitle: 'Dywedwch beth yw enw’r ymgysylltu.',
  needAnswer: (name) => `Atebwch “${name}”, neu dewiswch “Dydw i ddim yn gwybod eto”.`,
  needReason: (name) => `Dywedwch pam, ar gyfer “${name}”.`,
  needFollowUp: (name) => `Dywedwch beth sy’n digwydd nesaf, ar gyfer “${name}”.`,
  needOrder: 'Mae’n cau cyn iddo agor: cywirwch un o’r ddau ddiwrnod.',
  needSettled: (name) =>
    `Atebwch “${name}”; mae “rhy gynnar” a “dydw i ddim yn gwybod eto” yn ei gadael yn ddyledus.`,
  needAnyAnswer: 'Atebwch o leiaf un egwyddor.',
  needTo: 'Dywedwch pa swydd neu dîm fydd yn bwrw ymlaen â hi.',
  needSignOffPost: 'Dywedwch pa swydd sy’n ei chymeradwyo.',
  needSignOffDay: 'Dywedwch ar ba ddiwrnod y’i cymeradwyir.',
  needSignOffPast: 'Ni ellir ei chymeradwyo ar ddiwrnod sydd eto i ddod.',
  needSignOffAfter: (day) =>
    `Rhoddwyd yr ateb olaf ar ${day}: fe’i cymeradwyir ar y diwrnod hwnnw neu’n ddiweddarach.`,
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
  signedOff: (post, day) => `Cymeradwywyd gan ${y(post)} ar ${day}.`,
  notSignedOff: 'Heb ei chymeradwyo eto.',
  signedOwed: (n) => `Mae ${n} ateb a oedd yn ddyledus y diwrnod hwnnw yn dal ar goll.`,
  accountDone: 'Beth a wnaed',
  accountEvidence: 'Beth sy’n dangos hynny',
  accountReason: 'Pam',
  accountNext: 'Beth sy’n digwydd nesaf',
  next: (what, post, by) =>
    [what, post && `Yn gyfrifol: ${post}`, by && `Erbyn ${by}`].filter(Boolean).join('. ') + '.',
  notYetDue: 'Ddim yn ddyledus eto',
};
