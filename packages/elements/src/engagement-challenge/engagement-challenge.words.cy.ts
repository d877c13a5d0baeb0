import type { ChallengeWords } from './engagement-challenge.words.js';

/** The right to challenge in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: ChallengeWords = {
  title: 'Dywedwch beth yw eich barn',
  lead: 'Cewch roi sylw ar yr hyn a ddarllenwch yma, neu ofyn am edrych arno eto.',

  about: 'Am beth mae’n sôn?',
  wholePlan: 'Y cynllun cyfan',
  stands: 'Sut mae’n sefyll heddiw:',

  kind: 'Beth hoffech chi ei wneud?',
  kinds: (kind) =>
    ({
      comment: 'Dweud rhywbeth amdano',
      challenge: 'Dweud ei fod yn anghywir',
      complaint: 'Cwyno am y ffordd y cafodd ei wneud',
    })[kind],
  kindHint: (kind) =>
    ({
      comment: 'Syniad, cwestiwn, rhywbeth a gollwyd. Cewch ateb.',
      challenge: 'Rydych yn gofyn am edrych arno eto. Dywedir wrthych beth a ganfuwyd, a beth sy’n newid.',
      complaint: 'Ni ofynnwyd i chi, neu ni wrandawyd arnoch, neu ni chawsoch eich trin fel y dylid.',
    })[kind],
  text: 'Yn eich geiriau eich hun',
  textHint: 'Dywedwch beth yw eich barn ac, os gallwch, sut y gwyddoch. Gadewch enwau pobl eraill allan.',

  you: 'Amdanoch chi',
  youHint: 'Nid oes rhaid i chi ddweud pwy ydych chi.',
  name: 'Eich enw (dewisol)',
  reach: 'Sut gallwn ni anfon yr ateb atoch? (dewisol)',
  reachHint: 'Cyfeiriad e-bost, rhif ffôn neu gyfeiriad post.',
  anonymous:
    'Nid ydych wedi dweud pwy ydych chi, felly ni all neb anfon yr ateb atoch. Cewch gyfeirnod: defnyddiwch ef i ofyn am yr ateb.',

  after: 'Beth sy’n digwydd iddo',
  whoSees: (council) =>
    `Darllenir yr hyn a ysgrifennwch gan y rhai yn ${council || 'y cyngor'} sy’n delio ag ef. Nid oes neb arall yn gweld eich enw na’ch manylion cyswllt.`,
  publishing:
    'Nid yw ei anfon yn ei gyhoeddi. Gall y cyngor gyhoeddi eich geiriau gyda’i ateb yn ddiweddarach, ond heb eich enw na’ch manylion cyswllt.',
  kept: (time) =>
    time
      ? `Cedwir eich enw a’ch manylion cyswllt am ${time}, ac yna fe’u dilëir.`
      : 'Mae hysbysiad preifatrwydd y cyngor yn dweud am ba hyd y cedwir eich enw a’ch manylion cyswllt.',
  owed: (day, days) =>
    `Os anfonwch ef heddiw, mae ateb yn ddyledus i chi erbyn ${day}, sef ${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} gwaith o heddiw.`,

  keep: 'Cadw’r hyn a ysgrifennaf ar y ddyfais hon nes i mi ei anfon',
  keepHint: 'Dim ond os nad oes neb arall yn defnyddio’r ddyfais hon. Cewch ei ddileu unrhyw bryd.',
  removed: 'Ni chedwir yr hyn a ysgrifennoch ar y ddyfais hon mwyach. Mae’n dal ar y dudalen hon.',

  handIn: 'Anfon',
  toFile: 'Ei lawrlwytho i’w anfon',
  sendFile: (contact) =>
    `Nid yw wedi’i anfon eto. Pwyswch y botwm a chewch ffeil: anfonwch y ffeil hon at ${contact || 'y cyngor'}.`,
  fileReady: (contact) =>
    `Mae’r ffeil yn eich lawrlwythiadau. Nid oes dim wedi’i anfon eto: anfonwch y ffeil hon at ${contact || 'y cyngor'}.`,
  sent: (when) => `Anfonwyd ar ${when}. Diolch.`,
  reference: (id) => `Eich cyfeirnod yw ${id}. Cadwch ef, i holi am eich ateb.`,
  change: 'Ei newid a’i anfon eto',
  another: 'Ysgrifennu un arall',

  needKind: 'Dewiswch beth hoffech chi ei wneud.',
  needText: 'Ysgrifennwch yr hyn yr hoffech ei ddweud.',

  account: (kind) => ({ comment: 'Sylw', challenge: 'Her', complaint: 'Cwyn' })[kind ?? 'challenge'],
  internal:
    'Mae’r ffeil y tu ôl i’r dudalen hon yn dal i ddweud pwy anfonodd hwn. Cyhoeddwch hi cyn ei rhoi ar wefan: mae’r hyn a gyhoeddir yn gadael hynny allan.',
  said: 'Yr hyn a ddywedwyd',
  clock: 'Sut mae’n sefyll',
  answer: 'Yr ateb',
  answered: (post, day) => (post ? `${post}, ${day}` : day),
};
