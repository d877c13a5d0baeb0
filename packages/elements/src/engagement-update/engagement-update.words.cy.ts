import type { UpdateWords } from './engagement-update.words.js';

/** The update in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: UpdateWords = {
  title: 'Diweddariad ar gynnydd',
  noRows: 'Nid oes camau gweithredu yn y cynllun hwn eto, felly nid oes dim i adrodd arno.',

  choose: 'Ar ba gam gweithredu yr ydych yn adrodd?',
  owedFirst: 'Mae diweddariad yn ddyledus',
  others: 'Dim yn ddyledus eto',
  owedMark: (state) =>
    ({
      overdue: 'diweddariad yn hwyr',
      owed: 'diweddariad yn ddyledus',
      coming: 'diweddariad yn ddyledus cyn bo hir',
    })[state],
  owedCount: (owed, overdue) => {
    if (owed === 0) return 'Nid oes diweddariad yn ddyledus heddiw.';
    return `Diweddariadau sy’n ddyledus: ${owed}${overdue === 0 ? '' : `; yn hwyr: ${overdue}`}.`;
  },
  noSuchLead: (name) =>
    `Nid oes arweinydd o’r enw “${name}” yn y cynllun, felly rhestrir pob cam gweithredu.`,
  start: 'Ysgrifennu’r diweddariad',
  another: 'Dewis cam gweithredu arall',

  part: 'Rhan o',
  due: 'Erbyn pryd',
  last: 'Y diweddariad diwethaf',
  never: 'Dim un eto.',
  today: 'Sut mae’n sefyll heddiw',

  aboutYou: 'Ynglŷn â’r diweddariad hwn',
  by: 'Pa swydd neu dîm ydych chi?',
  byHint: 'Swydd, fel “Swyddog Polisi”; nid oes angen enwau.',
  on: 'Ar gyfer pa ddiwrnod mae’r diweddariad hwn?',
  onHint: 'Heddiw, oni ddywedwch fel arall.',
  howFar: 'Pa mor bell y mae wedi dod?',
  cannotSay: 'Alla i ddim dweud eto',
  progressHint: (progress) =>
    ({
      little: 'Prin fod dim wedi’i wneud ers y diweddariad diwethaf.',
      some: 'Mae rhywbeth wedi’i wneud; efallai nad yw’n ddigon i’w orffen mewn pryd.',
      significant: 'Mae rhan dda wedi’i gwneud, er efallai nad yw ar y trywydd iawn.',
      'on-target': 'Caiff ei wneud erbyn ei ddyddiad os bydd pethau’n parhau fel hyn.',
      complete: 'Mae popeth y mae’r cynllun yn ei ddweud yma wedi’i wneud.',
    })[progress],
  percent: 'Faint sydd wedi’i wneud, fel canran?',
  percentHint: 'Dim ond os gwyddoch. Rhif cyfan o 0 i 100, fel 60.',
  outcome: 'A yw wedi gwneud y gwahaniaeth a fwriadwyd?',
  outcomeHint: (outcome) => `Mae’r cynllun yn dweud beth ddylai fod yn wahanol: “${outcome}”`,
  note: 'Beth sydd wedi digwydd ers y diweddariad diwethaf?',
  noteHint: 'Dwy neu dair brawddeg blaen. Gall preswylwyr eu darllen.',
  evidence: 'Beth sy’n dangos hynny?',
  evidenceHint: 'Geiriau, cyfeiriad gwe, neu’r ddau: adroddiad, ffotograff, cyfrif, cofnodion.',
  evidenceText: (n) => `Tystiolaeth ${n}: mewn geiriau`,
  evidenceLink: (n) => `Tystiolaeth ${n}: cyfeiriad gwe`,
  addEvidence: 'Ychwanegu tystiolaeth',
  addMoreEvidence: 'Ychwanegu rhagor o dystiolaeth',
  removeEvidence: (n) => `Dileu tystiolaeth ${n}`,
  issue: 'A oes rhywbeth yn y ffordd?',
  issueHint: 'Gadewch yn wag os nad oes dim.',

  declare: 'Pa statws ydych chi’n ei roi iddo?',
  declareHint: 'Lefelau’r cynllun ei hun, a’r hyn y mae pob un yn ei olygu yma.',
  noStatus: 'Nid wyf yn rhoi statws y tro hwn',
  suggests: 'Yr hyn mae’r dystiolaeth yn ei awgrymu',
  suggestsHint:
    'Wedi’i gyfrifo o’r cynllun a’r hyn a ysgrifennoch yma. Chi sy’n penderfynu beth i’w ddatgan.',
  theirs: 'Dywed y dystiolaeth',
  yours: 'Dywedwch chi',
  suggested: (word) => `Gyda’r diweddariad hwn, mae’r dystiolaeth yn awgrymu “${word}”.`,
  declared: (label) => `Rydych chi’n rhoi “${label}” iddo.`,
  weighed: (weighed) =>
    ({
      above:
        'Mae hynny’n well nag y mae’r dystiolaeth yn ei ddangos. Efallai eich bod yn gwybod mwy na’r dystiolaeth: os gallwch, ychwanegwch yr hyn sy’n ei ddangos. Cewch ei gyflwyno fel y mae.',
      below:
        'Mae hynny’n fwy gofalus nag y mae’r dystiolaeth yn ei ddangos. Chi sydd i farnu: mae brawddeg am yr hyn sy’n eich poeni yn helpu darllenwyr. Cewch ei gyflwyno fel y mae.',
      level: 'Mae’r ddau’n cytuno.',
    })[weighed],
  notWeighed: 'Nid oes lliw i’r dystiolaeth eto, felly nid oes dim i gymharu eich un chi ag ef.',
  notDeclared: 'Rhowch statws iddo i weld y ddau ochr yn ochr.',
  published: (word) => `Tan hynny fe’i cyhoeddir fel “${word}”.`,

  route: 'Y llwybr i wyrdd',
  routeHint: 'Mae angen i’r rhai sy’n darllen statws fel hwn wybod pam, beth a wneir, gan bwy ac erbyn pryd.',
  cause: 'Beth yw’r achos?',
  action: 'Beth a wneir amdano?',
  owner: 'Pa swydd fydd yn ei wneud?',
  ownerHint: 'Swydd neu dîm; nid oes angen enwau.',
  routeDue: 'Erbyn pryd?',
  routeMissing: (parts) => {
    const names = parts.map(
      (part) => ({ cause: 'yr achos', action: 'y cam gweithredu', owner: 'y swydd', due: 'y dyddiad' })[part],
    );
    return `Heb ei roi eto: ${names.join(', ')}. Cewch ei gyflwyno o hyd; bydd darllenwyr yn gweld beth sydd ar goll.`;
  },

  needPast: 'Rhowch heddiw neu ddiwrnod cynharach: ni all diweddariad sôn am ddiwrnod i ddod.',
  needBy: 'Dywedwch pa swydd neu dîm ydych chi.',
  needPercent: 'Rhowch y ganran fel rhif o 0 i 100, neu gadewch yn wag.',
  needSomething:
    'Dywedwch pa mor bell y mae wedi dod, rhowch statws iddo, neu ysgrifennwch beth sydd wedi digwydd.',
};
