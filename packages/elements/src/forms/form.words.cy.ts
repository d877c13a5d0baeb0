import type { FormWords } from './form.words.js';

/** The forms in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: FormWords = {
  saved: (time) => `Cadwyd y drafft ar y ddyfais hon am ${time}.`,
  keeping: 'Cedwir yr hyn yr ydych yn ei deipio ar y ddyfais hon, ac yn unman arall.',
  draftsOff:
    'Nid yw’r dudalen hon yn cadw drafftiau: collir yr hyn yr ydych yn ei deipio pan adewch chi. Lawrlwythwch gopi yn gyntaf.',
  notKept:
    'Nid yw’r porwr hwn yn gadael i’r dudalen gadw drafftiau. Collir yr hyn yr ydych yn ei deipio pan gaeir y dudalen: lawrlwythwch gopi cyn gadael.',
  restored: (when, by) =>
    by ? `Dyma ddrafft ${when}, gan ${by}.` : `Dyma ddrafft ${when}, a gadwyd ar y ddyfais hon.`,
  deleteDraft: 'Dileu fy nrafft',
  deleted: 'Mae eich drafft wedi’i ddileu o’r ddyfais hon.',
  undo: 'Dadwneud',
  undone: 'Mae’r hyn a oedd yno o’r blaen yn ôl.',
  redo: 'Ailwneud',
  redone: 'Wedi’i wneud eto.',
  elsewhere: (when, by) =>
    `Newidiwyd hwn hefyd mewn tab neu ffenestr arall, ${when}${by ? `, gan ${by}` : ''}. Ni chaiff dim ei drosysgrifo nes i chi ddewis.`,
  choose: 'Newidiwyd hwn hefyd mewn tab neu ffenestr arall: dewis',
  takeTheirs: 'Dangos y llall',
  keepMine: 'Cadw’r un hwn',
  tookTheirs: 'Mae’r llall i’w weld nawr.',
  keptMine: 'Mae’r dudalen hon yn aros.',

  handIn: 'Cyflwyno',
  download: 'Lawrlwytho copi',
  print: 'Argraffu',
  sending: 'Wrthi’n anfon…',
  waiting: (n, kept) =>
    `Nid yw wedi cyrraedd eto (cynigion: ${n}). ${
      kept
        ? 'Fe’i cedwir yma a’i anfon cyn gynted ag y daw’r rhwydwaith yn ôl; cewch gau’r dudalen hon.'
        : 'Fe’i hanfonir cyn gynted ag y daw’r rhwydwaith yn ôl: cadwch y dudalen hon ar agor, neu lawrlwythwch gopi.'
    }`,
  takeBack: 'Stopio a’i newid',
  sent: (when) => `Cyflwynwyd ar ${when}. Diolch.`,
  refused: (status) =>
    `Atebodd yr ochr arall, ond ni chafodd ei dderbyn (cod ${status}). Nid oes dim wedi’i golli: lawrlwythwch gopi, a rhowch wybod iddynt.`,
  theirReason: 'Eu rheswm:',
  downloaded: 'Mae’r ffeil yn eich lawrlwythiadau. Anfonwch hi at bwy bynnag a ofynnodd amdani.',
  passedOn: 'Mae hwn gan y dudalen nawr.',
  change: 'Ei newid a’i gyflwyno eto',

  faults: 'Mae yna broblem',
  error: 'Gwall:',
  needLink: (label) => `Dechreuwch y cyfeiriad gwe gyda https://, ar gyfer “${label}”.`,
  needDay: (label) => `Rhowch ddiwrnod sy’n bod, ar gyfer “${label}”.`,
};
