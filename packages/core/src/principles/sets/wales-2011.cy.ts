import type { PrincipleSetWords } from '../in-language.js';

/**
 * Wales' National Principles in Welsh. The title is the official one. The official Welsh of the names of
 * 2011 could not be seen, so the names are our own translation, except the fourth, which is as Carmarthenshire's
 * Welsh strategy prints it.
 */
export const WALES_2011_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Egwyddorion Cenedlaethol ar gyfer Ymgysylltu â’r Cyhoedd yng Nghymru',
  stages: { before: 'Cyn agor', during: 'Tra bo ar agor', after: 'Ar ôl cau' },
  principles: {
    'make-a-difference': {
      name: 'Mae’r ymgysylltu wedi’i gynllunio’n effeithiol i wneud gwahaniaeth',
      statement: 'Mae cyfle go iawn i lunio penderfyniad, polisi neu wasanaeth.',
      prompts: [
        'Beth all pobl ei newid drwy gymryd rhan?',
        'Pwy fydd yn defnyddio’r hyn a ddywedant, a phryd?',
      ],
      good: 'Mae’r gwahoddiad yn dweud beth sy’n agored, beth nad yw a phwy sy’n penderfynu, ac mae’n wir.',
      evidenceHints: ['Y diben fel y cytunwyd arno', 'Yr amserlen hyd at y penderfyniad'],
    },
    'everyone-affected': {
      name: 'Annog a galluogi pawb yr effeithir arnynt i gymryd rhan, os dymunant',
      statement: 'Mae ffordd i mewn i bawb yr effeithir arnynt, ac ni roddir pwysau ar neb i’w defnyddio.',
      prompts: [
        'Ar bwy y mae hyn yn effeithio, fel unigolion neu fel grŵp?',
        'Sut y bydd y rhai na chlywir yn aml yn gwybod bod croeso iddynt?',
      ],
      good: 'Gwahoddwyd pobl o bob grŵp yr effeithir arno mewn ffordd sy’n addas iddynt, a gallent wrthod.',
      evidenceHints: [
        'Rhestr o bwy yr effeithir arnynt, a sut y gwahoddwyd pob un',
        'Pwy a gymerodd ran, a phwy na wnaeth',
      ],
    },
    'timely-and-appropriate': {
      name: 'Mae’r ymgysylltu’n cael ei gynllunio a’i gyflawni mewn ffordd amserol a phriodol',
      statement:
        'Mae’r broses yn glir, yn dechrau’n ddigon cynnar ac yn defnyddio dulliau sy’n addas i’r bobl.',
      prompts: [
        'A oes amser i gymryd rhan, ac amser i ddefnyddio’r atebion?',
        'Pam y mae’r dull hwn yn addas i’r bobl hyn?',
      ],
      good: 'Cyhoeddir yr amserlen, mae’n osgoi adegau gwael ac yn gadael amser cyn y penderfyniad.',
      evidenceHints: ['Yr amserlen a gyhoeddwyd', 'Y dulliau, gyda’r rheswm dros bob un'],
    },
    'partner-organisations': {
      name: 'Gweithio gyda sefydliadau partner perthnasol',
      statement: 'Mae sefydliadau’n siarad â’i gilydd yn gyntaf, fel na ofynnir i bobl ddwywaith.',
      prompts: [
        'Pwy arall sy’n gofyn i’r bobl hyn eleni?',
        'Beth y gellir ei rannu: digwyddiad, y canfyddiadau, y gost?',
      ],
      good: 'Cynlluniodd partneriaid hyn gyda’i gilydd, neu defnyddiodd un yr hyn a glywodd un arall eisoes.',
      evidenceHints: ['Y cofnod yn y dyddiadur ar y cyd', 'Canfyddiadau a rannwyd â phartneriaid'],
    },
    'understandable-information': {
      name: 'Bydd yr wybodaeth a ddarperir yn ddi-jargon, yn briodol ac yn ddealladwy',
      statement:
        'Mae pobl yn cael yr wybodaeth sydd ei hangen arnynt yn hawdd, yn Gymraeg ac yn Saesneg ac ar ffurf y gallant ei defnyddio.',
      prompts: [
        'A oes rhywun o’r tu allan wedi’i darllen cyn ei hanfon?',
        'A yw’r ddwy iaith yn barod ar yr un diwrnod?',
      ],
      good: 'Geiriau byr a phlaen, cyfartal yn y ddwy iaith, gyda fersiwn hawdd ei deall a ffurfiau eraill lle bo’u hangen.',
      evidenceHints: ['Y deunydd, ym mhob ffurf', 'Yr hyn a ddywedodd darllenwyr am ddrafft'],
    },
    'easier-to-take-part': {
      name: 'Ei gwneud yn haws i bobl gymryd rhan',
      statement: 'Canfyddir yr hyn sy’n sefyll yn ffordd pobl, ac ymdrinnir ag ef.',
      prompts: [
        'Beth fyddai’n cadw rhywun draw: y lle, yr awr, yr iaith, sgrin?',
        'Beth a newidiwyd o’i herwydd?',
      ],
      good: 'Gallai pobl gymryd rhan ar adeg, mewn lle, mewn iaith ac mewn ffordd a oedd yn addas iddynt.',
      evidenceHints: ['Lleoliadau ac amserau, gyda’r rheswm', 'Ceisiadau am gymorth, a’r atebion'],
    },
    'take-part-effectively': {
      name: 'Galluogi pobl i gymryd rhan yn effeithiol',
      statement: 'Helpir pobl i feithrin y sgiliau, yr wybodaeth a’r hyder i ddweud eu dweud.',
      prompts: [
        'Beth fyddai angen i rywun ei wybod i gymryd rhan yn gyfartal?',
        'Pa hyfforddiant neu gefnogaeth a gynigiwyd, a phwy a fanteisiodd arno?',
      ],
      good: 'Mae pobl yn gadael yn gwybod mwy ac yn barotach i gymryd rhan eto.',
      evidenceHints: [
        'Sesiynau briffio neu hyfforddiant a roddwyd',
        'Yr hyn y dywedodd cyfranogwyr iddynt ei ennill',
      ],
    },
    'resources-and-support': {
      name: 'Rhoddir yr adnoddau a’r gefnogaeth briodol i’r ymgysylltu fod yn effeithiol',
      statement: 'Mae pobl, sgiliau, amser ac arian i wneud hyn yn iawn.',
      prompts: [
        'Beth yw’r gost, a phwy a gytunodd i dalu?',
        'A yw’r rhai sy’n ei gynnal wedi’u hyfforddi ar ei gyfer?',
      ],
      good: 'Cyllideb, swyddi a enwir a staff hyfforddedig, wedi’u cytuno cyn agor.',
      evidenceHints: ['Y gyllideb, gyda phwy a gytunodd arni', 'Hyfforddiant a gafodd staff'],
    },
    'told-the-impact': {
      name: 'Dywedir wrth bobl beth oedd effaith eu cyfraniad',
      statement: 'Mae pobl yn clywed, mewn da bryd, beth a ddywedwyd ganddynt, beth a benderfynwyd a pham.',
      prompts: [
        'Beth a newidiodd oherwydd yr hyn a ddywedodd pobl, a beth na wnaeth?',
        'Sut y clywodd y rhai a gymerodd ran am hynny?',
      ],
      good: 'Mae adborth yn mynd at y rhai a gymerodd ran, yn eu hiaith eu hunain, gyda rheswm dros bob prif bwynt.',
      evidenceHints: [
        'Yr adborth fel y’i hanfonwyd, gyda’i ddyddiad',
        'Y penderfyniad, a’r hyn a ddywedwyd amdano',
      ],
    },
    'learn-and-share': {
      name: 'Dysgu a rhannu gwersi i wella’r broses ymgysylltu',
      statement: 'Rydym yn gofyn i bobl sut yr aeth, yn dysgu o hynny ac yn dweud wrth eraill.',
      prompts: [
        'Beth oedd barn cyfranogwyr am y ffordd y’i gwnaed?',
        'Pwy arall sydd wedi clywed yr hyn a ddysgwyd?',
      ],
      good: 'Nodir gwersi, eu rhannu â phartneriaid a’u gweld yn yr ymgysylltu nesaf.',
      evidenceHints: ['Yr hyn a ddywedodd cyfranogwyr am y broses', 'Nodyn o wersi, a phwy a’i derbyniodd'],
    },
  },
};
