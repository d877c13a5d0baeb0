import type { PrincipleSetWords } from '../in-language.js';

/** The Consultation Principles in Welsh. No Welsh of them could be seen: the names too are our own translation. */
export const CABINET_OFFICE_2018_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Egwyddorion Ymgynghori 2018',
  stages: { before: 'Cyn agor', after: 'Ar ôl cau' },
  principles: {
    'a-clear-and-concise': {
      name: 'Dylai ymgyngoriadau fod yn glir ac yn gryno',
      statement: 'Geiriau plaen, cyn lleied o gwestiynau ag sy’n ddigon, a phob un yn hawdd ei ateb.',
      prompts: ['Pa gwestiynau y gellid eu hepgor?', 'A oes rhywun o’r tu allan wedi ceisio ei ateb?'],
      good: 'Gall preswylydd ei ddarllen mewn ychydig funudau a gwybod beth a ofynnir.',
      evidenceHints: ['Y cwestiynau fel y’u cyhoeddwyd', 'Beth a newidiodd ar ôl i rywun roi cynnig arnynt'],
    },
    'b-have-a-purpose': {
      name: 'Dylai fod diben i ymgyngoriadau',
      statement: 'Dim ond tra bo rhywbeth yn agored yr ymgynghorwn, a bwriadwn ddefnyddio’r atebion.',
      prompts: [
        'Beth sy’n agored o hyd, ac a yw’r gyfraith yn gofyn i chi ymgynghori?',
        'Beth fyddai’n rhaid i’r atebion ei ddweud i chi newid eich meddwl?',
      ],
      good: 'Mae’r papur yn dweud beth sydd heb ei benderfynu; ni ofynnir am ddim y mae barn derfynol arno.',
      evidenceHints: ['Yr adroddiad a’i cychwynnodd', 'Cyngor ar y ddyletswydd i ymgynghori'],
    },
    'c-informative': {
      name: 'Dylai ymgyngoriadau fod yn llawn gwybodaeth',
      statement: 'Mae pobl yn cael digon i ddeall y dewisiadau, gyda’u costau a’u heffeithiau.',
      prompts: [
        'A yw costau, arbedion ac effeithiau pob opsiwn yno?',
        'Pwy a wiriodd fod y ffigurau’n gywir?',
      ],
      good: 'Gall rhywun sy’n anghytuno ddadlau ar sail yr hyn a gyhoeddwyd.',
      evidenceHints: [
        'Yr opsiynau, gyda’u costau a’u heffeithiau',
        'Asesiad o’r effeithiau ar bobl a busnes',
      ],
    },
    'd-only-part': {
      name: 'Dim ond rhan o broses ymgysylltu yw ymgyngoriadau',
      statement: 'Rydym hefyd yn siarad â phobl cyn hynny ac wedyn, ac nid drwy ffurflen yn unig.',
      prompts: [
        'Beth a wnaed cyn yr ymgynghoriad ffurfiol?',
        'Sut y bydd pobl yn cymryd rhan pan fydd ar ben?',
      ],
      good: 'Daeth y cynigion o sgyrsiau cynharach, ac mae’r sgwrs yn parhau.',
      evidenceHints: ['Yr hyn a ganfu ymgysylltu cynharach', 'Y cynllun ar gyfer wedyn'],
    },
    'e-proportionate-time': {
      name: 'Dylai ymgyngoriadau bara am gyfnod cymesur',
      statement: 'Mae ar agor yn ddigon hir i’r pwnc a’r bobl, ac nid yn hwy.',
      prompts: [
        'Pam y nifer hwn o wythnosau?',
        'A oes gan grwpiau amser i ofyn i’w haelodau, heb gyfrif gwyliau?',
      ],
      good: 'Nodir yr hyd a’r rheswm drosto, ac mae’n hwy lle mae gwyliau yn ei ganol.',
      evidenceHints: ['Dyddiau agor a chau, gyda’r rheswm', 'Ceisiadau am fwy o amser, a’r atebion'],
    },
    'f-targeted': {
      name: 'Dylai ymgyngoriadau gael eu targedu',
      statement: 'Rydym yn canfod ar bwy y mae’n effeithio ac yn sicrhau eu bod yn gwybod amdano.',
      prompts: [
        'Ar bwy y mae’n effeithio, a pha grwpiau sy’n siarad drostynt?',
        'Sut y bydd pob un yn clywed amdano?',
      ],
      good: 'Dywedwyd wrth y bobl yr effeithir arnynt fwyaf yn uniongyrchol, drwy ffordd a ddefnyddiant.',
      evidenceHints: [
        'Rhestr o bwy yr effeithir arnynt, a sut y dywedwyd wrth bob un',
        'Cyfrif o’r atebion fesul grŵp',
      ],
    },
    'g-groups-consulted': {
      name: 'Dylai ymgyngoriadau ystyried y grwpiau yr ymgynghorir â hwy',
      statement:
        'Mae’r ffordd y gofynnwn yn addas i’r bobl y gofynnir iddynt, a all fod ag angen mwy o amser neu ffurf arall.',
      prompts: [
        'Beth sydd ei angen ar y grwpiau hyn er mwyn ateb?',
        'A oes gan elusen, cwmni bach neu ofalwr amser i hyn?',
      ],
      good: 'Gofynnwyd i grwpiau sut yr hoffent gael eu holi, a gwnaed hynny.',
      evidenceHints: ['Yr hyn a ddywedodd grwpiau am y dull', 'Ffurfiau eraill a gynigiwyd'],
    },
    'h-agreed-before-publication': {
      name: 'Dylid cytuno ar ymgyngoriadau cyn eu cyhoeddi',
      statement: 'Mae pawb y mae angen eu cytundeb wedi’i roi cyn iddo fynd allan.',
      prompts: [
        'Pwy sy’n gorfod cytuno, a phryd y gwnaethant?',
        'A yw partneriaid a gwasanaethau eraill yn dweud yr un peth?',
      ],
      good: 'Mae’r penderfyniad i ymgynghori ar gofnod, gyda’r papur y cytunwyd arno.',
      evidenceHints: ['Y cofnod neu’r penderfyniad dirprwyedig', 'Y fersiwn y cytunwyd arni'],
    },
    'i-facilitate-scrutiny': {
      name: 'Dylai ymgyngoriadau hwyluso craffu',
      statement: 'Gall unrhyw un weld beth a ddaeth i law a sut y’i defnyddiwyd.',
      prompts: [
        'A yw’r atebion, neu grynodeb teg, wedi’u cyhoeddi wrth ochr y cwestiynau?',
        'Faint a atebodd, a beth a ddywedwyd?',
      ],
      good: 'Mae’r papur, yr atebion, y dadansoddiad a’r penderfyniad mewn un lle.',
      evidenceHints: ['Y dudalen sy’n dal y cyfan', 'Y dadansoddiad, gyda’i rifau'],
    },
    'j-timely-responses': {
      name: 'Dylid cyhoeddi ymatebion y llywodraeth i ymgyngoriadau mewn modd amserol',
      statement:
        'Rydym yn cyhoeddi ein hymateb yn fuan ar ôl cau, neu’n dweud pam y mae’n cymryd mwy o amser.',
      prompts: [
        'A gyhoeddwyd yr ymateb o fewn deuddeg wythnos i gau?',
        'Os na, a ddywedwyd wrth bobl pam a phryd?',
      ],
      good: 'Mae’r ymateb allan cyn i’r newid ddechrau, ac o fewn deuddeg wythnos.',
      evidenceHints: ['Yr ymateb, gyda’i ddyddiad', 'Hysbysiad o oedi, gyda’i reswm'],
    },
    'k-election-periods': {
      name: 'Ni ddylid, fel rheol, lansio ymarferion ymgynghori yn ystod cyfnodau etholiadau lleol neu genedlaethol',
      statement: 'Nid ydym yn agor un yn yr wythnosau cyn pleidlais, oni bai nad oes ffordd arall.',
      prompts: [
        'Pa etholiadau sy’n digwydd tra bo ar agor, neu’n fuan ar ôl agor?',
        'Os na all aros, pwy a benderfynodd hynny a pham?',
      ],
      good: 'Gwiriwyd y dyddiau yn erbyn yr amserlen etholiadol cyn eu pennu.',
      evidenceHints: ['Y gwiriad, yn y cynllun neu’r dyddiadur ar y cyd', 'Cyngor gan y swyddog monitro'],
    },
  },
};
