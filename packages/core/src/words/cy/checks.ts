import type { CHECKS } from '../../checks/index.js';
import { sayMethodAudience } from '../../spectrum/say-method.js';
import { formatDay } from '../day.js';
import { listedOurs } from '../listed-ours.js';
import { listed, quoted, quotedEnd } from '../phrases.js';
import { ANSWER_CHECKS_CY } from './answer-checks.js';
import { diwrnod } from '../welsh-counts.js';
import { FEDERATION_CHECKS_CY } from './federation-checks.js';
import { MUDDLE_CHECKS_CY } from './muddle-checks.js';
import { PROGRESS_CHECKS_CY } from './progress-checks.js';
import { REGISTER_CHECKS_CY } from './register-checks.js';

type Shipped = (typeof CHECKS)[number];

/** One sentence for each check, from the same facts as the English: a missing one does not compile. */
export type CheckWords = {
  readonly [C in Shipped as C['code']]: (facts: Parameters<C['say']>[0]) => string;
};

/** A day in Welsh. */
const dydd = (day: string) => formatDay(day, 'cy');

/** Words of a document, quoted and listed in Welsh. */
const dyfynnu = (words: readonly string[]) =>
  listed(
    words.map((each) => quoted(each)),
    'cy',
  );

/** Welsh for what checks find. Numbers come after their nouns, so that one form serves every number. Not yet reviewed. */
export const CHECK_WORDS_CY: CheckWords = {
  'action/body-appendix-mismatch': ({ action, differs, body, appendix }) => {
    if (differs === 'wording')
      return `Mae’r corff yn dweud ${quoted(body, 400)} a’r atodiad ${quoted(appendix, 400)}: defnyddiwch yr un geiriau yn y ddau le, fel y bo’n glir beth a addewir.`;
    const [has, lacks] =
      differs === 'no-appendix'
        ? ['yng nghorff y ddogfen', 'yn yr atodiad']
        : ['yn yr atodiad', 'yng nghorff y ddogfen'];
    return `Mae ${quoted(action)} ${has}, heb gofnod ${lacks}: ychwanegwch y cofnod, neu dywedwch fod y cam wedi’i hepgor.`;
  },
  'action/duplicate-ref': ({ ref, title, other }) =>
    `Mae dau gam gweithredu â’r rhif ${ref}: ${quoted(other)} a ${quoted(title)}. Rhowch ei rif ei hun i bob un, fel y gall pobl ddweud pa un a olygir.`,
  'challenge/unanswered': ({ received, last, workingDays }) =>
    `Yr oedd her a dderbyniwyd ar ${dydd(received)} i’w hateb erbyn ${dydd(last)}, ac nid oes ateb (${diwrnod(workingDays)} gwaith, oni bai bod yr her yn enwi dyddiad): atebwch hi, neu dywedwch pryd y gwnewch.`,
  'checklist/answered-twice': ({ principle, place, later }) =>
    `Atebwyd ${quoted(principle)} ddwywaith, a dim ond yr ateb diweddaraf (rhif ${later} yn y ffeil) sy’n cyfrif: tynnwch rif ${place} allan, neu symudwch yr hyn y mae’n ei ddweud i’r llall.`,
  'checklist/departed-without-reason': ({ principle, answer }) =>
    answer === 'departed'
      ? `Gwyrwyd oddi wrth ${quoted(principle)}, ac ni roddir rheswm: rhaid cydymffurfio neu egluro, felly nodwch pam.`
      : `Dywedir nad yw ${quoted(principle)} yn berthnasol, ac ni roddir rheswm: nodwch pam.`,
  'checklist/feedback-owed': ({ principle, closes, owedBy, days }) =>
    `Caeodd yr ymgysylltu ar ${dydd(closes)} ac yr oedd ${quoted(principle)} yn ddyledus erbyn ${dydd(owedBy)} (${diwrnod(days)}): dywedwch wrth bobl beth a glywyd a beth a wneir, yna atebwch hi.`,
  'checklist/mandatory-not-met': ({ principle, set, answer }) =>
    answer === 'departed'
      ? `Gwyrwyd oddi wrth ${quoted(principle)}, ac mae ${quoted(set)} yn ei gwneud yn orfodol, felly ni all rheswm gymryd ei lle: bodlonwch hi, neu dywedwch na fodlonwyd hi a beth a wneir.`
      : `Ni fodlonwyd ${quoted(principle)}, ac mae ${quoted(set)} yn ei gwneud yn orfodol: unionwch hyn cyn penderfynu dim, a cheisiwch gyngor.`,
  'checklist/met-without-evidence': ({ principle }) =>
    `Atebwyd bod ${quoted(principle)} wedi’i bodloni, heb ddim i’w ddangos: ychwanegwch ddolen, neu frawddeg am yr hyn a wnaed a lle y’i cofnodir.`,
  'checklist/not-met-without-follow-up': ({ principle, lacks }) => {
    const parts = { what: 'beth a wneir', who: 'pa swydd fydd yn ei wneud', when: 'erbyn pryd' };
    return `Ni fodlonwyd ${quoted(principle)}, ac nid yw’r camau dilynol yn dweud ${listedOurs(
      lacks.map((part) => parts[part]),
      'cy',
    )}: ychwanegwch hynny.`;
  },
  'checklist/signed-before-answer': ({ principle, on, signed }) =>
    `Atebwyd ${quoted(principle)} ar ${dydd(on)}, ar ôl cymeradwyo’r rhestr wirio ar ${dydd(signed)}: trefnwch iddi gael ei chymeradwyo eto.`,
  'checklist/signed-unfinished': ({ post, on, principles }) =>
    `Cymeradwyodd ${quoted(post)} hyn ar ${dydd(on)}, pan oedd atebion yn ddyledus, ac nid oes ateb i ${listed(
      principles.map((name) => quoted(name)),
      'cy',
    )}: atebwch, a chymeradwywch eto.`,
  'checklist/stage-order': ({ principle, stage, on, first }) =>
    `Atebwyd ${quoted(principle)} (${stage}) ar ${dydd(on)}, ac ni allai’r cam ddechrau tan ${dydd(first)}: atebwch “ddim eto” tan hynny, neu cywirwch y dyddiad.`,
  'checklist/unanswered': ({ principle, stage, owedBy }) => {
    const when =
      owedBy === '' ? ', er bod cam diweddarach wedi dechrau' : `; yr oedd yn ddyledus erbyn ${dydd(owedBy)}`;
    return `Nid oes ateb i ${quoted(principle)} (${stage})${when}: atebwch hi, neu dywedwch pam nad yw’n berthnasol.`;
  },
  'checklist/unknown-principle': ({ principle, set }) =>
    `Atebwyd ${quoted(principle)}, ac nid oes egwyddor â’r dynodydd hwnnw yn ${quoted(set)}, felly nid yw’r ateb yn cyfrif: cywirwch y dynodydd, neu tynnwch yr ateb allan.`,
  'checklist/unknown-set': ({ set, known }) =>
    `Nid oes set o egwyddorion sy’n hysbys yma o’r enw ${quoted(set)}, felly ni ellir dweud dim am yr atebion: gwiriwch y rhestr wirio gyda’r set, rhowch y set ynddi, neu enwch un o ${listed(known, 'cy')}.`,
  'checklist/unsigned': ({ of }) =>
    `Atebwyd pob egwyddor (${of}), ac nid oes neb wedi cymeradwyo’r atebion: enwch y swydd sy’n atebol amdanynt, a’r diwrnod.`,
  'deliverable/no-due': ({ row, words }) =>
    words === ''
      ? `Nid oes dyddiad i ${quoted(row)}: nodwch y mis a’r flwyddyn y bydd wedi’i wneud, neu nodwch ei fod yn parhau a phryd y caiff ei adolygu.`
      : `Nodir ${quoted(words)} fel dyddiad ${quoted(row)}, ond ni ellir bod yn hwyr yn ôl hynny: nodwch y mis a’r flwyddyn y bydd wedi’i wneud.`,
  'deliverable/no-lead': ({ row, helpers }) =>
    helpers > 0
      ? `Mae ${quoted(row)} yn dweud pwy sy’n helpu, ond nid pwy sy’n arwain: enwch y swydd sy’n atebol amdano.`
      : `Nid enwir neb i arwain ${quoted(row)}: enwch y swydd, y tîm neu’r sefydliad sy’n atebol amdano.`,
  'deliverable/no-outcome': ({ row }) =>
    `Nid yw ${quoted(row)} yn dweud beth fydd yn wahanol i bobl ar ôl ei wneud: ychwanegwch y canlyniad, fel y gellir ei farnu.`,
  'deliverable/outside-period': ({ row, lastDay, side, limit }) => {
    const bound = side === 'before' ? 'cyn i’r cynllun ddechrau' : 'ar ôl i’r cynllun ddod i ben';
    return `Disgwylir ${quoted(row)} erbyn ${dydd(lastDay)}, ${bound} (${dydd(limit)}): cywirwch y dyddiad, neu dywedwch ei fod yn perthyn i gynllun cynharach neu ddiweddarach.`;
  },
  'deliverable/vague-due': ({ row, words, lastDay }) =>
    `Nodir ${quoted(words)} fel dyddiad ${quoted(row)}, felly ni all fod yn hwyr cyn diwedd ${dydd(lastDay)}: enwch y mis neu’r chwarter.`,
  'dependency/cycle': ({ rows }) =>
    rows.length === 1
      ? `Mae ${listed(
          rows.map((row) => quoted(row)),
          'cy',
        )} yn aros amdano’i hun, felly ni all byth ddechrau: cywirwch yr hyn y mae’n aros amdano.`
      : `Mae ${listed(
          rows.map((row) => quoted(row)),
          'cy',
        )} yn aros am ei gilydd, felly ni all yr un ddechrau: penderfynwch pa un sy’n dod gyntaf.`,
  'dependency/late': ({ row, other, day, because, lastDay }) =>
    because === 'overdue'
      ? `Mae ${quoted(row)} yn aros am ${quoted(other)}, a ddisgwylid erbyn ${dydd(day)} ac nad yw wedi’i gwblhau: datryswch hynny’n gyntaf, neu dywedwch sut y gall y rhes fynd rhagddi hebddo.`
      : `Disgwylir ${quoted(row)} erbyn ${dydd(lastDay)}, ac mae’n aros am ${quoted(other)}, na ddisgwylir tan ${dydd(day)}: newidiwch un o’r ddau ddyddiad.`,
  'indicator/expired': ({ row, indicator, lastDay, validTo, successor }) => {
    const instead =
      successor === ''
        ? 'dywedwch beth a fesurir yn ei le'
        : `defnyddiwch ${quoted(successor)} yn ei le, neu dywedwch beth arall a fesurir`;
    return `Disgwylir ${quoted(row)} erbyn ${dydd(lastDay)}, a daeth ei ddangosydd ${quoted(indicator)} i ben ar ${dydd(validTo)}: ${instead}.`;
  },
  'indicator/unknown': ({ row, indicator }) =>
    `Mae ${quoted(row)} wedi’i dagio â’r dangosydd ${quoted(indicator)}, nad yw’r cynllun nac unrhyw set hysbys yn ei ddiffinio: cywirwch y cod, neu ychwanegwch ei deitl at y cynllun.`,
  'lead/alias': ({ name, others, apart }) => {
    const counts = apart ? ' Cyfrifir eu rhesi ar wahân.' : '';
    return `Ysgrifennir ${quoted(name)} hefyd fel ${listed(
      others.map((other) => quoted(other)),
      'cy',
    )}.${counts} Defnyddiwch un sillafiad drwyddi draw, fel y gŵyr darllenwyr mai’r un ydynt.`;
  },
  'lead/overloaded': ({ name, rows, limit }) =>
    `Mae ${quoted(name)} yn arwain ar fwy na ${limit} o resi agored (${rows}): rhannwch rai ohonynt, neu dywedwch sut y cedwir golwg ar bob un.`,
  'lead/shared': ({ who, row }) =>
    `Arweinir ${quoted(row)} gan ${quoted(who)}, sef neb yn benodol: enwch yr un swydd sy’n atebol amdano, a chadwch y lleill fel cefnogaeth.`,
  'lead/unknown-party': ({ row, party, words }) =>
    `Arweinir ${quoted(row)} gan ${quoted(words === '' ? party : words)}, nad yw’r cynllun yn ei restru ymhlith ei bartïon: ychwanegwch y parti, neu cywirwch y dynodydd.`,
  'milestone/after-due': ({ milestone, row, first, lastDay }) =>
    `Mae’r garreg filltir ${quoted(milestone)} yn dechrau ar ${dydd(first)}, ar ôl y disgwylir ${quoted(row)} (${dydd(lastDay)}): cywirwch un o’r ddau ddyddiad.`,
  'milestone/undated': ({ milestone, row }) =>
    `Nid oes dyddiad i’r garreg filltir ${quoted(milestone)} o dan ${quoted(row)}, felly ni all neb ddweud a gafodd ei methu: ychwanegwch y mis a’r flwyddyn, neu nodwch ei bod wedi’i chyrraedd.`,
  'objective/duplicate': ({ words, other, percent, likeness }) =>
    `Mae ${quoted(words)} yn dweud bron yr un peth â ${quoted(other)} (${percent}% o’r geiriau; nodir ${likeness}% neu fwy): unwch y ddau, neu dywedwch sut y maent yn wahanol.`,
  'objective/no-actions': ({ objective }) =>
    `Nid oes dim wedi’i gynllunio o dan ${quoted(objective)}: ychwanegwch gam gweithredu, neu hepgorwch yr amcan.`,
  'ongoing/no-review': ({ row, words }) => {
    const given = words.trim() === '' ? '' : ` (${quoted(words)})`;
    return `Mae ${quoted(row)} yn parhau heb ddiwedd${given}, ac nid oes dim yn dweud pryd yr edrychir arno eto: nodwch pa mor aml, carreg filltir â dyddiad neu fesur, neu rhowch gyfnod adrodd i’r cynllun.`;
  },
  'plan/duplicate-id': ({ id, otherPath }) =>
    `Mae’r dynodydd ${quoted(id)} eisoes wedi’i ddefnyddio yn ${otherPath}, felly ni all neb ddweud pa un a olygir mewn diweddariad neu ddolen: rhowch ei ddynodydd ei hun i hwn.`,
  'plan/no-cadence': () =>
    'Nid yw’r cynllun yn dweud pwy sy’n cael gwybod am ei gynnydd, na pha mor aml: enwch gorff a chyfnod, er enghraifft “Y Cabinet, bob chwe mis”.',
  'plan/period': ({ words, lacks }) => {
    const given =
      words.trim() === '' ? 'Nid yw’r cynllun yn enwi cyfnod' : `Nodir cyfnod y cynllun fel ${quoted(words)}`;
    if (lacks === 'both') return `${given}: nodwch y mis a’r flwyddyn y mae’n dechrau ac yn dod i ben.`;
    if (lacks === 'order')
      return `${given}, sy’n dod i ben cyn dechrau: rhowch y dyddiad cynharaf yn gyntaf.`;
    const part = lacks === 'end' ? 'ddiwedd' : 'ddechrau';
    return `${given}, heb ${part}: nodwch y mis a’r flwyddyn y mae’r cynllun yn ${lacks === 'end' ? 'dod i ben' : 'dechrau'}.`;
  },
  'plan/unapproved': ({ draft, words }) => {
    if (!draft)
      return 'Gofynnwyd am gymeradwyo’r cynllun, ac ni ddangosir bod unrhyw gorff wedi gwneud hynny: cofnodwch y penderfyniad a’i ddyddiad.';
    const version = words === '' ? '' : ` (fersiwn ${quoted(words)})`;
    return `Drafft yw’r cynllun o hyd${version}, felly nid oes neb wedi cytuno i gael ei ddal ato: sicrhewch ei fod yn cael ei gymeradwyo, a chofnodwch y corff a’r dyddiad.`;
  },
  'plan/untitled': ({ kind, name }) => {
    const beth = { objective: 'yr amcan', action: 'y cam gweithredu', row: 'y rhes' }[kind];
    return `Nid oes geiriau gan ${beth} ${quoted(name)}, felly ni all neb ddweud beth ydyw: dywedwch beth a wneir.`;
  },
  'principle-set/duplicate-principle': ({ id, name, other }) =>
    `Mae gan ${quoted(other)} a ${quoted(name)} yr un dynodydd, ${quoted(id)}, felly mae ateb i un yn cyfrif dros y ddwy: rhowch ei dynodydd ei hun i bob un.`,
  'principle-set/unknown-pair': ({ principle, set }) =>
    `Mae’r croesgyfeiriad yn enwi ${quoted(principle)}, ac nid oes egwyddor â’r dynodydd hwnnw yn ${quoted(set)}, felly ni throsglwyddir dim gan y pâr hwn: cywirwch y dynodydd.`,
  'principle-set/unknown-stage': ({ name, stage, stages }) =>
    `Mae ${quoted(name)} yn y cam ${quoted(stage)}, nad yw yn y set, felly ni ddaw byth yn ddyledus: defnyddiwch un o ${listed(stages, 'cy')}, neu ychwanegwch y cam.`,
  'record/dangling-link': ({ kind, to }) => {
    const wanted = {
      trace: 'nid oes rhes na cham gweithredu o’r fath yn y dogfennau wrth ei ymyl',
      engagement: 'nid oes ymgysylltiad o’r fath mewn unrhyw gofrestr wrth ei ymyl',
      checklist: 'nid oes rhestr wirio o’r fath wrth ei ymyl',
      method: 'nid oes dull o’r fath yn y cam cynllunio',
      outcome: 'nid oes canlyniad o’r fath yn y cam cynllunio',
    };
    return `Mae’r cofnod yn cysylltu â ${quoted(to)}, ond ${wanted[kind]}: cywirwch yr id, neu tynnwch y ddolen allan.`;
  },
  'record/issue-without-remedy': ({ method, issue }) =>
    `Cododd ${quoted(issue)} gyda ${quoted(method)}, ac nid oes dim yn dweud beth a wneir amdano: nodwch y cam, y swydd a’r dyddiad, neu pam y caiff sefyll.`,
  'record/method-unreported': ({ method }) =>
    `Sgoriwyd yr ymgysylltu, ac nid oes dim yn dweud beth a wnaed ar gyfer ${quoted(method)}: nodwch beth a ddigwyddodd, neu na ddigwyddodd dim.`,
  'record/method-without-responsible': ({ method, lacks }) => {
    const parts = { who: 'pa swydd neu dîm sy’n atebol amdano', when: 'pryd y’i gwneir' };
    const wanted = { who: 'swydd neu dîm', when: 'mis' };
    return `Nid yw ${quoted(method)} yn dweud ${listedOurs(
      lacks.map((part) => parts[part]),
      'cy',
    )}: ychwanegwch ${
      lacks.includes('who')
        ? listed(
            lacks.map((part) => wanted[part]),
            'cy',
          )
        : 'fis'
    }.`;
  },
  'record/need-without-evidence': ({ need }) =>
    `Nid oes dim yn dangos yr angen ${quoted(need)}: ychwanegwch o leiaf un ffynhonnell gyda’i dyddiad, ac yn anad dim yr hyn a ddywedodd y bobl eu hunain.`,
  'record/no-lessons': () =>
    'Sgoriwyd yr ymgysylltu, ac nid oes dim yn dweud beth a ddysgwyd ohono: nodwch beth y byddech yn ei wneud eto, a beth na fyddech.',
  'record/outcome-reworded': ({ planned, reviewed }) =>
    `Adolygir y canlyniad a gynlluniwyd fel ${quoted(planned)} fel ${quoted(reviewed)}: defnyddiwch eiriau’r cynllun, fel mai’r hyn a addawyd a fernir.`,
  'record/outcome-without-indicator': ({ outcome }) =>
    `Nid oes dim yn dweud sut y byddai neb yn gwybod bod ${quoted(outcome)} wedi’i gyrraedd: ychwanegwch o leiaf un dangosydd.`,
  'record/resistance-unanswered': ({ who }) =>
    `Rhagwelir gwrthwynebiad (${quoted(who)}), ac nid oes dim yn dweud beth a wnewch amdano: nodwch beth a wnewch cyn i’r ymgysylltu agor, a phwy fydd yn ei wneud.`,
  'record/review-without-judges': () =>
    'Sgoriwyd yr ymgysylltu, ac nid oes dim yn dweud pwy a gymerodd ran mewn barnu: enwch y grwpiau a’r hyn a wnaethant, neu dywedwch mai swyddogion yn unig a sgoriodd.',
  'record/score-range': ({ name, score, lowest, highest }) =>
    `Sgôr ${name === '' ? 'yr ymgysylltu cyfan' : quoted(name)} yw ${score}: rhif cyfan o ${lowest} (gwael iawn) i ${highest} (rhagorol) yw sgôr, ac fe’i hepgorir pan na sgoriwyd dim.`,
  'record/score-without-evidence': ({ outcome, score }) =>
    `Rhoddwyd sgôr o ${score} i ${quoted(outcome)}, ac nid oes dim yn dangos pam: ewch drwy ei ddangosyddion a nodwch beth a ddywedant.`,
  'record/scores-apart': ({ about, lowest, highest, n, points }) =>
    `Sgoriwyd ${about === '' ? 'yr ymgysylltu cyfan' : quoted(about)} o ${lowest} i ${highest} (nifer y sgorwyr: ${n}; mae gwahaniaeth o ${points} neu fwy yn anghytundeb cryf): trafodwch pam, a nodwch y sgôr y cytunwch arni.`,
  'report/no-recommendation': () =>
    'Nid yw’r adroddiad yn gofyn dim i’r pwyllgor: ychwanegwch yr hyn y dylai ei benderfynu, neu y dylai nodi’r adroddiad.',
  'resource/unfunded': ({ row, words }) =>
    `Mae angen ${quoted(words)} ar ${quoted(row)}, ac ni ddaethpwyd o hyd iddo: dywedwch o ble y daw a phwy fydd yn dod o hyd iddo, erbyn pryd.`,
  'resource/unfunded-after-due': ({ row, words, lastDay }) =>
    `Disgwylid ${quoted(row)} erbyn ${dydd(lastDay)} ac ni ddaethpwyd o hyd i ${quoted(words)} eto: dewch o hyd iddo a phennwch ddyddiad newydd, neu dywedwch na fydd y rhes yn mynd rhagddi.`,
  'spectrum/audience-left-out': ({ engagement, audience, methods }) =>
    `Mae ${quoted(engagement)} yn gofyn i ${sayMethodAudience(audience, 'cy')}, ac mae’r dulliau hyn fel arfer yn eu gadael allan: ${dyfynnu(methods)}. Ychwanegwch ffordd sy’n addas iddynt.`,
  'spectrum/no-level': ({ engagement }) =>
    `Nid yw ${engagement === '' ? 'yr ymgysylltu' : quoted(engagement)} yn enwi lefel mewn sbectrwm, felly ni ŵyr neb faint o lais sydd ganddynt: enwch un, megis ymgynghoriad neu gydweithrediad, a’i ddweud ar y dudalen.`,
  'spectrum/promise-broken': ({ engagement, why, days }) =>
    `Torrwyd yr addewid a wnaed ar gyfer ${quoted(engagement)}. ${why.cy} Dywedwch hynny wrth y rhai a gymerodd ran, a beth a wneir (mae adborth yn ddyledus ${diwrnod(days)} ar ôl cau, oni bai bod y gofrestr yn enwi dyddiad).`,
  'spectrum/promise-exceeds-methods': ({ engagement, promised, reached, by, closing }) =>
    `Mae ${engagement === '' ? 'yr ymgysylltu' : quoted(engagement)} yn addo ${promised.cy}, ac nid yw ei ddulliau’n cyrraedd ymhellach na ${reached.cy} (${dyfynnu(by)}): ${closing.cy.length === 0 ? '' : `ychwanegwch ddull a all ei gadw, megis ${listedOurs(closing.cy, 'cy')}, neu `}peidiwch ag addo mwy na ${reached.cy}.`,
  'spectrum/promise-overstated': ({ engagement, why, days }) =>
    `Dywedir i’r addewid a wnaed ar gyfer ${quoted(engagement)} gael ei gadw’n well nag y mae ei gofnod yn ei ddangos. ${why.cy} Rhowch yr hyn sydd ar goll, neu newidiwch y gair (mae adborth yn ddyledus ${diwrnod(days)} ar ôl cau, oni bai bod y gofrestr yn enwi dyddiad).`,
  'spectrum/unknown-level': ({ engagement, level }) =>
    `Mae ${engagement === '' ? 'yr ymgysylltu' : quoted(engagement)} yn addo ${quoted(level)}, nad yw’n lefel mewn unrhyw sbectrwm hysbys: defnyddiwch enw lefel, neu gwiriwch ef gyda’ch sbectrwm eich hun.`,
  'step/after-due': ({ step, row, first, lastDay }) =>
    `Mae’r cam ${quoted(step)} yn dechrau ar ${dydd(first)}, ar ôl y disgwylir ${quoted(row)} (${dydd(lastDay)}): cywirwch un o’r ddau ddyddiad.`,
  'text/ambiguous': ({ words, form }) =>
    form === 'frequency'
      ? `Gall ${quoted(words)} olygu dwywaith ym mhob cyfnod neu unwaith bob dau: dywedwch “ddwywaith y flwyddyn”, “bob dwy flynedd” neu debyg.`
      : `Mae ${quoted(words)} yn gadael yn agored a gaiff ei wneud: dywedwch pwy sy’n penderfynu, ac ar ba sail.`,
  'text/cut-off': ({ words }) =>
    `Mae ${quotedEnd(words)} yn torri ar ganol brawddeg: ychwanegwch y gweddill, neu tynnwch y frawddeg allan.`,
  'text/internal': ({ detail, form, around }) => {
    if (form === 'contact')
      return 'Mae enw person mewn cyswllt nad yw wedi’i farcio’n fewnol, felly byddai’n cael ei gyhoeddi: marciwch ef yn fewnol, ac enwch y swydd yn ei le.';
    const what = {
      name: 'Mae enw person',
      email: 'Mae cyfeiriad e-bost person',
      phone: 'Mae rhif ffôn person',
    }[detail];
    if (form === 'text')
      return `${what} mewn testun cyhoeddus: enwch y swydd yn ei le, a chadwch y person yn y cyswllt, nad yw’n cael ei gyhoeddi.`;
    return detail === 'email'
      ? `Mae rhywbeth sy’n edrych fel cyfeiriad e-bost person mewn testun cyhoeddus, wrth ${quoted(around)}: rhowch y swydd neu flwch post tîm yn ei le, a chadwch y cyfeiriad mewn cyswllt mewnol.`
      : `Mae rhywbeth sy’n edrych fel rhif ffôn person mewn testun cyhoeddus, wrth ${quoted(around)}: rhowch y swydd neu rif gwasanaeth yn ei le, a chadwch y rhif mewn cyswllt mewnol.`;
  },
  'text/lookalike-letters': ({ words, meant }) =>
    `Mae llythyren yn ${quoted(words)} nad yw ond yn edrych yn iawn, felly mae chwiliadau a darllenwyr sgrin yn ei cholli: teipiwch ${quoted(meant)} o’r newydd.`,
  'text/placeholder': ({ words, form }) => {
    if (form === 'provisional')
      return `Mae ${quoted(words)} mewn bachau, fel rhywbeth sydd eto i’w benderfynu: penderfynwch arno a thynnwch y bachau, neu tynnwch ef allan.`;
    if (form === 'mark')
      return `Mae ${quoted(words)} yn sefyll ar ei ben ei hun yn y testun: tynnwch ef allan ar ôl cytuno ar y ddogfen.`;
    return `Gadawyd ${quoted(words)} lle’r oedd rhywbeth i’w lenwi: llenwch ef, neu dywedwch pwy fydd yn gwneud hynny, erbyn pryd.`;
  },
  'text/undefined-abbreviation': ({ short, times }) => {
    const often = times > 1 ? ` Defnyddir ef ${times} o weithiau.` : '';
    return `Nid yw ${quoted(short)} wedi’i ysgrifennu’n llawn yn unman: ysgrifennwch ef yn llawn lle mae’n ymddangos gyntaf, a’r ffurf fer mewn cromfachau.${often}`;
  },
  'text/untranslated': ({ language, texts, missing, words }) => {
    const name =
      language === 'cy' ? 'yn Gymraeg' : language === 'en' ? 'yn Saesneg' : `yn ${quoted(language)}`;
    if (missing === 1)
      return `Nid yw ${dyfynnu(words)} ar gael ${name}, er bod modd darllen gweddill y ddogfen yn yr iaith honno: trefnwch iddo gael ei gyfieithu.`;
    const more = missing > words.length ? `; ${missing - words.length} arall` : '';
    return `Nid yw testunau’r ddogfen hon i gyd ar gael ${name} (${missing} o ${texts} heb eu cyfieithu): ${dyfynnu(words)}${more}. Trefnwch iddynt gael eu cyfieithu.`;
  },
  ...ANSWER_CHECKS_CY,
  ...FEDERATION_CHECKS_CY,
  ...MUDDLE_CHECKS_CY,
  ...PROGRESS_CHECKS_CY,
  ...REGISTER_CHECKS_CY,
};
