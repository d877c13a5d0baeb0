import type { QuestionWords } from '../../record/questions/field.js';
import type { QuestionId } from '../../record/questions/fields.js';

/** Welsh for the questions of a record; what a question is asked of stands in quotation marks. Not yet reviewed. */
export const RECORD_QUESTIONS_CY: Readonly<Record<QuestionId, QuestionWords>> = {
  title: {
    question: 'Beth yw enw’r ymgysylltiad hwn?',
    help: 'Defnyddiwch yr enw y bydd pobl yn ei weld ar y gwahoddiad.',
    good: 'Ychydig eiriau plaen y byddai un o’r trigolion yn eu hadnabod.',
  },
  background: {
    question: 'Beth sydd wedi digwydd hyd yma?',
    help: 'Nodwch beth a arweiniodd at hyn, a phwy a ofynnodd amdano.',
    good: 'Dwy neu dair brawddeg, gyda’r penderfyniad neu’r digwyddiad a’i cychwynnodd a’i ddyddiad.',
  },
  contacts: {
    question: 'Pa swyddi y gall pobl eu holi amdano?',
    help: 'Un swydd ar bob llinell. Enwch swyddi neu dimau, nid pobl.',
    good: 'Swydd a fydd yno o hyd ymhen blwyddyn.',
  },
  need: {
    question: 'Beth sydd angen ei newid, ac i bwy?',
    help: 'Nodwch yr angen ei hun. Daw sut i’w ddiwallu yn nes ymlaen.',
    good: 'Un frawddeg y byddai’r bobl sydd â’r angen yn cytuno â hi.',
  },
  evidence: {
    question: 'Sut y gwyddoch fod angen hyn?',
    help: 'Un ffynhonnell ar bob llinell: ffigurau, adroddiadau, cwynion, yr hyn a ddywedodd pobl.',
    good: 'Mae pob llinell yn enwi ei ffynhonnell a’i dyddiad, a daw o leiaf un gan y bobl eu hunain.',
  },
  justification: {
    question: 'Pam y dylech weithredu, a pham yn awr?',
    help: 'Nodwch beth fydd yn digwydd os na wneir dim.',
    good: 'Rheswm a fyddai’n dal ei dir yn erbyn galwadau eraill ar yr un arian ac amser.',
  },
  'policy-fit': {
    question: 'Pa gynlluniau neu bolisïau y mae hyn yn helpu i’w cyflawni?',
    help: 'Un ar bob llinell: cenedlaethol, rhanbarthol neu leol. Os nad oes un, dywedwch hynny.',
    good: 'Teitl y cynllun a’r amcan ynddo.',
  },
  'agency-motivation': {
    question: 'Pam y mae eich sefydliad eich hun am weithredu ar hyn?',
    help: 'Nodwch beth sydd ynddo i chi, a phwy a benderfynodd ei fod yn bwysig.',
    good: 'Rheswm y byddai eich rheolwyr eich hun yn ei roi, ac nid tîm y prosiect yn unig.',
  },
  'agency-capacity': {
    question: 'Beth all eich sefydliad eich hun ei roi iddo?',
    help: 'Meddyliwch am staff, sgiliau, amser ac arian.',
    good: 'Yr hyn sydd yno heddiw, a’r hyn sydd ar goll o hyd.',
  },
  'agency-opportunity': {
    question: 'Beth sy’n rhoi cyfle i’ch sefydliad eich hun weithredu?',
    help: 'Cynllun newydd, cylch cyllideb, adeilad, cyfarfod a gynhelir beth bynnag.',
    good: 'Rhywbeth â dyddiad, a gollid drwy aros.',
  },
  'community-motivation': {
    question: 'Pam y byddai’r gymuned am gymryd rhan?',
    help: 'Nodwch beth a ddywedodd pobl wrthych, a sut y gwyddoch.',
    good: 'Eu geiriau eu hunain, neu arwydd megis deiseb neu ystafell lawn.',
  },
  'community-capacity': {
    question: 'Beth all y gymuned ei roi iddo, a pha gymorth sydd ei angen arni?',
    help: 'Grwpiau, sgiliau, amser, lleoedd i gwrdd; a’r hyn sydd yn y ffordd.',
    good: 'Yn dweud pa grwpiau sy’n gryf, pa rai nad ydynt, a beth a’u helpai.',
  },
  'community-opportunity': {
    question: 'Pa gyfle sydd gan y gymuned i wneud gwahaniaeth?',
    help: 'Nodwch beth sy’n agored o hyd, a lle y gall pobl gymryd rhan.',
    good: 'Man yn y penderfyniad lle y gall yr hyn a ddywedant ei newid o hyd.',
  },
  'partners-motivation': {
    question: 'Pam y byddai partneriaid eraill am weithredu ar hyn?',
    help: 'Partneriaid yw cyrff cyhoeddus eraill, elusennau, grwpiau a chwmnïau.',
    good: 'Yr hyn y mae pob partner yn ei ennill; enwir hefyd yr un nad yw’n ennill dim.',
  },
  'partners-capacity': {
    question: 'Beth all partneriaid eraill ei roi iddo?',
    help: 'Gofynnwch iddynt; peidiwch â dyfalu.',
    good: 'Yr hyn a gynigiodd pob partner, a’r hyn nad yw gan yr un ohonynt.',
  },
  'partners-opportunity': {
    question: 'Beth sy’n rhoi cyfle i bartneriaid eraill weithredu?',
    help: 'Eu cynlluniau, eu cyfarfodydd a’u harian hwy y gallai hyn fod yn rhan ohonynt.',
    good: 'Yn enwi’r cynllun neu’r cyfarfod, a phryd y daw nesaf.',
  },
  'agency-motivation-level': {
    question: 'Pa mor gryf yw cymhelliant eich sefydliad eich hun: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'agency-capacity-level': {
    question: 'Faint o allu sydd gan eich sefydliad eich hun: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'agency-opportunity-level': {
    question: 'Faint o gyfle sydd gan eich sefydliad eich hun: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'community-motivation-level': {
    question: 'Pa mor gryf yw cymhelliant y gymuned: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'community-capacity-level': {
    question: 'Faint o allu sydd gan y gymuned: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'community-opportunity-level': {
    question: 'Faint o gyfle sydd gan y gymuned: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'partners-motivation-level': {
    question: 'Pa mor gryf yw cymhelliant partneriaid eraill: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'partners-capacity-level': {
    question: 'Faint o allu sydd gan bartneriaid eraill: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  'partners-opportunity-level': {
    question: 'Faint o gyfle sydd gan bartneriaid eraill: isel, rhywfaint neu uchel?',
    help: 'Barnwch ar sail y geiriau rydych newydd eu hysgrifennu. Gadewch ef allan os na allwch.',
    good: 'Barn y byddai’r bobl dan sylw yn ei rhannu.',
  },
  resistance: {
    question: 'Pwy, o bosibl, na fydd am i hyn ddigwydd?',
    help: 'Un grŵp, gwasanaeth neu sefydliad ar bob llinell. Os nad ydych yn disgwyl neb, ysgrifennwch “Neb”.',
    good: 'Grwpiau rydych wedi siarad â hwy, nid y rhai rydych yn eu hofni yn unig; gall eich sefydliad eich hun fod yn un.',
  },
  'resistance-stakeholder': {
    question: 'Pwy, o bosibl, fydd yn gwrthwynebu ({name})?',
    help: 'Enwch y grŵp, y gwasanaeth neu’r sefydliad, byth berson.',
    good: 'Grŵp a fyddai’n ei adnabod ei hun.',
  },
  'resistance-form': {
    question: 'Sut y byddai {name} yn dangos nad oes croeso iddo?',
    help: 'Mae cadw draw hefyd yn wrthwynebiad.',
    good: 'Yr hyn a wneid neu na wneid, a’r rheswm a roddid amdano.',
  },
  'resistance-answer': {
    question: 'Beth a wnewch ynghylch yr hyn y gall {name} ei wrthwynebu?',
    help: 'Atebwch y rheswm, nid y bobl. Efallai eu bod yn iawn.',
    good: 'Rhywbeth a wnewch cyn i’r ymgysylltu agor, a phwy fydd yn ei wneud.',
  },
  outcomes: {
    question: 'Beth fydd yn wahanol pan fydd hyn wedi gweithio?',
    help: 'Un canlyniad ar bob llinell. Newid i bobl yw canlyniad, nid rhywbeth rydych yn ei gynnal neu’n ei argraffu.',
    good: 'Gallai rhywun o’r tu allan ei weld, a’i alw’n newid. Mae tri yn ddigon fel arfer.',
  },
  'outcome-indicators': {
    question: 'Sut y bydd unrhyw un yn gwybod y cyflawnwyd {name}?',
    help: 'Un arwydd ar bob llinell: yr hyn y byddai pobl yn ei weld, ei glywed neu ei gyfrif.',
    good: 'Rhif neu ffaith gyda gwerth heddiw wrth ei ymyl, y mae rhywun eisoes yn ei gasglu.',
  },
  'inputs-available': {
    question: 'Beth sydd gennych i’w wneud ag ef?',
    help: 'Un peth ar bob llinell: arian, amser staff, sgiliau, ystafelloedd, yr hyn a ddaw gan wirfoddolwyr.',
    good: 'Symiau, a chan bwy y maent.',
  },
  'inputs-needed': {
    question: 'Beth arall sydd ei angen arnoch, ac o ble y gallai ddod?',
    help: 'Un peth ar bob llinell. Os nad oes dim ar goll, dywedwch hynny.',
    good: 'Y peth, pwy allai ei roi, ac erbyn pryd y mae’n rhaid i chi wybod.',
  },
  methods: {
    question: 'Ym mha ffyrdd y byddwch yn ymgysylltu â phobl?',
    help: 'Un dull ar bob llinell: arolwg, sesiwn galw heibio, ymweliadau â grwpiau, llinell gyngor.',
    good: 'Mwy nag un ffordd i mewn, o leiaf un oddi ar-lein ac un i bobl nad ydynt yn dod yn aml.',
  },
  'method-action': {
    question: 'Beth yn union a wneir ar gyfer {name}, gan bwy ac erbyn pryd?',
    help: 'Un neu ddwy frawddeg y gallai rhywun arall eu cyflawni.',
    good: 'Yn enwi gweithred, swydd neu dîm, a mis gyda’i flwyddyn.',
  },
  'method-responsible': {
    question: 'Pa swydd neu dîm sy’n atebol am {name}?',
    help: 'Un swydd neu dîm, hyd yn oed lle mae llawer yn cymryd rhan.',
    good: 'Rhywun i’w ffonio. “Pawb” yw neb.',
  },
  'method-timing': {
    question: 'Pryd y gwneir {name}?',
    help: 'Mae mis a blwyddyn yn ddigon: “erbyn Mai 2012”, “Mawrth i Fehefin 2012”.',
    good: 'Dyddiad y gallai rhywun ei fethu.',
  },
  engagement: {
    question: 'Pa gofnod yn y dyddiadur ar y cyd yw hwn?',
    help: 'Id yr ymgysylltiad yn y gofrestr.',
    good: 'Y cofnod a wêl eraill wrth wirio a ofynnir i’r un bobl ddwywaith.',
  },
  checklist: {
    question: 'Pa restr wirio egwyddorion sy’n mynd gydag ef?',
    help: 'Id y ddogfen rhestr wirio.',
    good: 'Y rhestr wirio a atebwyd ar gyfer yr ymgysylltiad hwn, ac nid un arall.',
  },
  rows: {
    question: 'Pa resi o’r cynllun y mae hyn yn helpu i’w cyflawni?',
    help: 'Un id ar bob llinell; ysgrifennwch dogfen#id lle mae sawl cynllun.',
    good: 'Y rhesi y byddai eu swyddogion yn cyfrif hyn yn gynnydd.',
  },
  done: {
    question: 'Beth a wnaed ar gyfer {name} hyd yma?',
    help: 'Nodwch beth a ddigwyddodd, pryd, faint a gymerodd ran a phwy oeddent.',
    good: 'Ffeithiau gyda dyddiau a rhifau, gan gynnwys y rhai na ddaeth.',
  },
  'done-evidence': {
    question: 'Ble y cofnodir yr hyn a wnaed ar gyfer {name}?',
    help: 'Un cofnod ar bob llinell: nodiadau, cofnodion cyfarfod, tudalen, ffolder.',
    good: 'Gallai rhywun nad oedd yno ddod o hyd iddo.',
  },
  issues: {
    question: 'Beth a aeth yn wahanol i’r cynllun gyda {name}?',
    help: 'Os nad oedd dim, ysgrifennwch “Dim”: mae’n dangos bod rhywun wedi edrych.',
    good: 'Beth a ddigwyddodd a beth a roddwyd mewn perygl, heb fwrw bai.',
  },
  remedial: {
    question: 'Beth rydych yn ei wneud i unioni {name}?',
    help: 'Lle nad aeth dim o’i le, ysgrifennwch “Dim”.',
    good: 'Gweithred, swydd a dyddiad ar gyfer pob mater.',
  },
  judging: {
    question: 'Pwy a gymerodd ran mewn barnu sut yr aeth, a sut?',
    help: 'Dylai’r bobl yr oedd ar eu cyfer gael llais yn y sgorau.',
    good: 'Grwpiau a rhifau, a’r hyn a wnaethant: casglu tystiolaeth, sgorio, darllen y drafft.',
  },
  principles: {
    question: 'Yn ôl pa egwyddorion rydych yn ei farnu?',
    help: 'Un egwyddor ar bob llinell. Awgrymir pump; gall fod gan gyngor ei rai ei hun.',
    good: 'Yr egwyddorion y dywedasoch ar y dechrau y byddech yn eu dilyn.',
  },
  'principle-score': {
    question: 'Pa mor dda y gwnaethoch ar {name}, o 1 i 6?',
    help: '1 yw gwael iawn, 6 yw rhagorol. Gadewch ef allan os na farnwyd ef; nid yw 0 yn sgôr.',
    good: 'Sgôr y cytunodd y rhai a farnodd arni, neu’r sgôr a roddodd pob un ohonynt.',
  },
  'principle-comment': {
    question: 'Beth oedd yn arbennig o dda neu ddrwg am {name}?',
    help: 'Nodwch pam nad yw bwynt yn uwch nac yn is.',
    good: 'Un peth a ddigwyddodd, a’r hyn y mae’n ei ddangos.',
  },
  'outcome-evidence': {
    question: 'Beth sy’n dangos i ba raddau y cyflawnwyd {name}?',
    help: 'Ewch drwy ei ddangosyddion fesul un.',
    good: 'Gwerth pob dangosydd cyn ac ar ôl, a’r hyn y mae pobl yn dweud a newidiodd.',
  },
  'outcome-score': {
    question: 'I ba raddau y cyflawnwyd {name}, o 1 i 6?',
    help: '1 yw dim o gwbl, 6 yw’n llawn. Gadewch ef allan os yw’n rhy gynnar i ddweud; nid yw 0 yn sgôr.',
    good: 'Sgôr y byddai’r dystiolaeth yn arwain unrhyw un ati.',
  },
  'overall-score': {
    question: 'A chymryd y cyfan gyda’i gilydd, pa mor dda oedd yr ymgysylltiad hwn, o 1 i 6?',
    help: 'Barn ar wahân, nid cyfartaledd y lleill. Nid yw 0 yn sgôr.',
    good: 'Un rhif y gall pawb a farnodd roi eu henw wrtho.',
  },
  'overall-evidence': {
    question: 'Ar beth y seiliwyd y sgôr gyffredinol honno?',
    help: 'Nodwch beth oedd bwysicaf.',
    good: 'Y ddwy neu dair ffaith a’i penderfynodd.',
  },
  unanticipated: {
    question: 'Beth a ddeilliodd ohono nad oedd neb wedi’i ddisgwyl?',
    help: 'Da neu ddrwg. Os nad oedd dim, ysgrifennwch “Dim”.',
    good: 'Beth a ddigwyddodd, i bwy, ac a fydd yn para.',
  },
  lessons: {
    question: 'Beth a ddysgwyd?',
    help: 'Nodwch beth y byddech yn ei wneud eto, a beth na fyddech.',
    good: 'Rhywbeth y gallai cydweithiwr ei ddefnyddio mewn man arall y flwyddyn nesaf.',
  },
  next: {
    question: 'Beth sy’n digwydd nesaf?',
    help: 'Nodwch i bwy y dywedir beth a ddeilliodd ohono, a beth sy’n parhau.',
    good: 'Gweithredoedd gyda swydd a dyddiad, gan gynnwys dweud wrth y bobl a gymerodd ran.',
  },
};
