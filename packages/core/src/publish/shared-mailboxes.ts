/**
 * Words by which a mailbox is known as shared: what a team does, or that anybody may write to it. Whole words
 * first, then beginnings and middles long enough not to stand in a name. Our own list, English and Welsh.
 */
const WORDS =
  'admin arts board book bookings box cabinet care chair clerk comms contact data democracy desk digital dpo ' +
  'events feedback foi forum forums grants group hello help hr hub info it jobs leisure mail mayor media museum ' +
  'news noreply office parks panel plan plans play post press reply sport support survey team transport voice ' +
  'waste web welcome works youth ' +
  'bwrdd clerc croeso cyswllt cymorth fforwm ffôn grwp grŵp gwe help llais panel post swyddfa tîm tim ymateb';

const STEMS =
  'academy access accountab adult advice assembl bereave bursar business carers children citizen citydeal coastal ' +
  'commission committee communic communit complain conserv consult contracts corporate council customer cultur ' +
  'deliver democra develop disab divers education election emergenc employ engage enquir environ equal facilit ' +
  'finance govern health heritage highways housing human improve inclus informat inquir insight involve learning ' +
  'legal library librar licens local member mobility monitor neighbour network nurser officer opinion outreach ' +
  'partner particip payroll people performance permits planning policy priorit procure program project propert ' +
  'public quality recept recycl regener regist research resident resilien response revenues safeguard safety ' +
  'scrutiny secretar service sheltered social strateg studios support tenan theatre tourism traffic training ' +
  'trading volunteer wellbeing ' +
  'addysg amgylchedd cyfathreb cyfranog cymuned cyngor cynllun diwylliant etholiad gwasanaeth gwirfodd iechyd ' +
  'llyfrgell partneriaeth polisi preswyl ymgynghor ymgysyllt ymholiad';

/** These say that it is one person's, whatever else stands beside them. */
const ONE_PERSON = /^(?:cllr|councillor|cyng|cynghorydd|dr|mr|mrs|ms|mx|prof|rev)$/u;

const SHARED_WORDS = new Set(WORDS.split(' '));
const SHARED_STEM = new RegExp(STEMS.split(' ').join('|'), 'u');

/**
 * Whether a mailbox is a team's rather than a person's, by the part before the @: it says what the team does,
 * or holds a word of one of these names (of the organisation, or a party).
 */
export function isShared(localPart: string, names: ReadonlySet<string>): boolean {
  const words = localPart.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => ONE_PERSON.test(word))) return false;
  return words.some((word) => SHARED_WORDS.has(word) || SHARED_STEM.test(word) || names.has(word));
}
