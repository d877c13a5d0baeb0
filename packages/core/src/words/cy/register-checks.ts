import { sayBankHoliday } from '../../calendar/say-bank-holiday.js';
import { sayAudience } from '../../register/match-audiences.js';
import { saySeason } from '../../register/say-register.js';
import { formatDay } from '../day.js';
import { quoted } from '../phrases.js';
import type { CheckWords } from './checks.js';
import { diwrnod, mis } from '../welsh-counts.js';

type Code = Extract<keyof CheckWords, `register/${string}`>;

/** A day in Welsh. */
const dydd = (day: string) => formatDay(day, 'cy');

/** Welsh for what checks find in a register. Not yet reviewed. */
export const REGISTER_CHECKS_CY: Pick<CheckWords, Code> = {
  'register/audience-clash': ({ engagement, other, audiences, from, to, areaUnknown }) =>
    `Mae ${quoted(engagement)} a ${quoted(other)} ill dau yn gofyn i’r canlynol: ${audiences
      .map((audience) => sayAudience(audience, 'cy'))
      .join(
        ', ',
      )}; ${from === to ? `ar ${dydd(from)}` : `o ${dydd(from)} i ${dydd(to)}`}${areaUnknown ? ' (nid yw un ohonynt yn enwi ardal, felly gallai fod yn unrhyw le)' : ''}: gofynnwch unwaith dros y ddau, neu symudwch un.`,
  'register/closes-before-opens': ({ engagement, opens, closes }) =>
    `Dywedir bod ${quoted(engagement)} yn agor ar ${dydd(opens)} ac yn cau cyn hynny, ar ${dydd(closes)}: cywirwch y dyddiad anghywir.`,
  'register/decision-before-close': ({ engagement, decisionOn, closes, over }) =>
    `${over ? 'Yr oedd y' : 'Mae’r'} penderfyniad ar ${quoted(engagement)} wedi’i bennu ar gyfer ${dydd(decisionOn)}, gydag ymatebion tan ${dydd(closes)}: ${over ? 'dywedwch sut yr ystyrir hwy' : 'symudwch y penderfyniad, fel y gellir eu hystyried'}.`,
  'register/feedback-half-told': ({ engagement, lacks }) =>
    lacks === 'did'
      ? `Mae’r adborth ar ${quoted(engagement)} yn dweud beth a ddywedodd pobl, ond nid beth a wnaed: ychwanegwch hynny, hyd yn oed os nad oes dim yn newid, a pham.`
      : `Mae’r adborth ar ${quoted(engagement)} yn dweud beth a wnaed, ond nid beth a ddywedodd pobl: ychwanegwch hynny, fel y gallant weld iddynt gael eu clywed.`,
  'register/feedback-overdue': ({ engagement, due, days }) =>
    `Yr oedd adborth ar ${quoted(engagement)} yn ddyledus erbyn ${dydd(due)} (${diwrnod(days)} ar ôl iddo gau, oni bai bod y gofrestr yn enwi dyddiad), ac nid oes dim: cyhoeddwch yr hyn a ddywedwyd a’r hyn a wnaed.`,
  'register/holiday-season': ({ engagement, days, off, seasons, bankHolidays, assumed, percent }) =>
    `Mae ${off} o’r dyddiau y mae ${quoted(engagement)} ar agor (${days}) yn disgyn yn y canlynol: ${[
      ...seasons.map((season) => saySeason(season, 'cy')),
      ...bankHolidays.map((holiday) => sayBankHoliday(holiday, 'cy')),
    ].join(
      ', ',
    )} (mae ${percent}% yn haeddu ail ystyriaeth${assumed ? '; tybir gwyliau banc y flwyddyn honno, ni chawsant eu cyhoeddi' : ''}): symudwch ef, gadewch ef ar agor yn hwy, neu dywedwch sut y gellir clywed pobl sydd i ffwrdd.`,
  'register/no-audience': ({ engagement }) =>
    `Nid yw ${quoted(engagement)} yn dweud i bwy y mae’n gofyn: enwch y cynulleidfaoedd neu’r cymunedau, fel na ofynnir i neb ddwywaith ar unwaith.`,
  'register/no-feedback-date': ({ engagement, due, days }) =>
    `Nid yw ${quoted(engagement)} yn dweud erbyn pryd y caiff pobl adborth: pennwch ddyddiad, ${due === '' ? `heb fod yn hwyrach na ${diwrnod(days)} ar ôl iddo gau` : `${dydd(due)} fan bellaf (${diwrnod(days)} ar ôl iddo gau)`}.`,
  'register/over-asked': ({ engagement, audience, times, most, months, areaUnknown }) =>
    `Gyda ${quoted(engagement)}, gofynnir ${times === 2 ? 'ddwywaith' : `${times} gwaith`} o fewn ${mis(months)} i’r gynulleidfa hon: ${sayAudience(audience, 'cy')}. Mae hynny’n fwy na ${most}${areaUnknown > 0 ? ` (gallai ${areaUnknown} ohonynt fod mewn ardal arall: nid enwir ardal)` : ''}: defnyddiwch yr hyn a ddywedwyd eisoes, neu gofynnwch ar y cyd â rhywun arall.`,
  'register/pre-election': ({ engagement, from, poll, title, assumed, areaUnknown, workingDays, over }) =>
    `${over ? 'Yr oedd' : 'Mae'} ${quoted(engagement)} ar agor yn y cyfnod cyn etholiad${title === '' ? '' : ` ${quoted(title)}`}; cynhelir y bleidlais ar ${dydd(poll)}, ac mae’r cyfnod yn dechrau ar ${dydd(from)} (${diwrnod(workingDays)} gwaith ynghynt, oni bai bod y gofrestr yn enwi dyddiad)${assumed ? '; nid yw’r gofrestr yn enwi pleidlais y flwyddyn honno, felly tybir diwrnod arferol etholiadau lleol' : ''}${areaUnknown ? '; nid yw’n enwi ardal, felly gallai fod mewn man arall' : ''}: ${over ? 'dywedwch pam' : 'symudwch ef, neu gofynnwch i’r swyddog monitro a gaiff aros ar agor'}.`,
  'register/too-short': ({ engagement, days, open, least, over }) =>
    `${over ? 'Yr oedd' : 'Mae'} ${quoted(engagement)} ar agor am lai na ${diwrnod(least)} (${days}${open === days ? '' : ` heb y gwyliau, ${open} gyda hwy`}): ${over ? 'dywedwch pam yr oedd hynny’n ddigon' : 'agorwch ef yn gynt neu ei gau’n hwyrach, neu dywedwch pam y mae hyn yn ddigon'}.`,
};
