import type { PrincipleSetWords } from '../in-language.js';

/** Scotland's National Standards in Welsh. They are not published in Welsh: the names too are our own translation. */
export const SCOTLAND_2016_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Y Safonau Cenedlaethol ar gyfer Ymgysylltu â Chymunedau (yr Alban)',
  stages: { before: 'Cyn agor', during: 'Tra bo ar agor', after: 'Ar ôl cau' },
  principles: {
    inclusion: {
      name: 'Cynhwysiant',
      statement:
        'Rydym yn dod o hyd i’r bobl a’r sefydliadau y bydd ein gwaith yn effeithio arnynt, ac yn eu cynnwys.',
      prompts: [
        'Ar bwy y mae hyn yn effeithio, a phwy yn eu plith na chlywir yn aml?',
        'Sut y daethpwyd o hyd i’r bobl hyn, a phwy a wiriodd y rhestr?',
      ],
      good: 'Mae’r bobl a gymerodd ran yn debyg i’r bobl yr effeithir arnynt, ac enwir bylchau a gweithio arnynt tra bo amser.',
      evidenceHints: [
        'Rhestr o bwy yr effeithir arnynt, a sut y cyrhaeddwyd pob un',
        'Cyfrif o bwy a gymerodd ran, wrth ochr cyfrif o bwy sy’n byw yno',
      ],
    },
    support: {
      name: 'Cefnogaeth',
      statement: 'Rydym yn canfod beth sy’n rhwystro pobl rhag cymryd rhan, ac yn cael gwared arno.',
      prompts: [
        'Beth fyddai’n rhwystro rhywun: cost, teithio, gofal, iaith, hyder, sgrin?',
        'Beth a roddwyd ar waith ar gyfer pob un, a phwy sy’n talu amdano?',
      ],
      good: 'Gofynnwyd i bobl beth sydd ei angen arnynt, fe’i cawsant, ac nid oeddent ar eu colled.',
      evidenceHints: [
        'Llinell yn y gyllideb ar gyfer teithio, gofal a chyfieithu ar y pryd',
        'Yr hyn y dywedodd pobl fod ei angen arnynt, a’r hyn a wnaed',
      ],
    },
    planning: {
      name: 'Cynllunio',
      statement:
        'Rydym yn cytuno’n gynnar â’r gymuned beth yw diben hyn, beth sydd ei angen a beth y gellir ei newid.',
      prompts: [
        'Pwy y tu allan i’r sefydliad a helpodd i’w gynllunio?',
        'O ba dystiolaeth o angen y dechreuwyd, a beth y cytunwyd ei gyflawni?',
        'A oes amser ac arian i wneud yr hyn y cytunwyd arno?',
      ],
      good: 'Mae cynllun byr, a luniwyd gyda’n gilydd, yn nodi’r diben, y terfynau, yr amserlen a phwy sy’n penderfynu.',
      evidenceHints: [
        'Y cynllun, gyda phwy a gytunodd arno a phryd',
        'Nodiadau’r cyfarfod cyntaf â’r gymuned',
      ],
    },
    'working-together': {
      name: 'Cydweithio',
      statement:
        'Mae pawb sy’n cymryd rhan yn gwybod eu rhan, yn cael eu parchu ac yn cadw at yr hyn y cytunwyd arno.',
      prompts: [
        'A yw’r rolau a’r ffyrdd o weithio wedi’u nodi ac wedi’u cytuno?',
        'Pa bartneriaid a gymerodd ran, a beth a ddaeth gyda phob un?',
      ],
      good: 'Byddai aelodau’r gymuned yn dweud eu bod yn bartneriaid yn y gwaith, a bod anghytundeb wedi’i drin yn deg.',
      evidenceHints: [
        'Rolau a rheolau sylfaenol y cytunwyd arnynt',
        'Yr hyn a ddywedodd cyfranogwyr am gydweithio',
      ],
    },
    methods: {
      name: 'Dulliau',
      statement: 'Rydym yn defnyddio ffyrdd o gymryd rhan sy’n addas i’r diben a’r bobl.',
      prompts: [
        'Pam y dulliau hyn i’r bobl hyn a’r cwestiwn hwn?',
        'Pa ddull arall a ychwanegwyd am y byddai un yn gadael pobl allan?',
      ],
      good: 'Cymysgedd o ddulliau, rhai wedi’u hawgrymu gan y bobl eu hunain, a newidiwyd pan nad oeddent yn gweithio.',
      evidenceHints: ['Y dulliau, gyda’r rheswm dros bob un', 'Beth a newidiwyd ar y ffordd, a pham'],
    },
    communication: {
      name: 'Cyfathrebu',
      statement:
        'Rydym yn dweud wrth bobl yn glir ac yn aml beth sy’n digwydd, a beth a ddaeth o’r hyn a ddywedwyd ganddynt.',
      prompts: [
        'A all pobl ddod o hyd i’r hyn sydd ei angen arnynt, ar ffurf y gallant ei defnyddio?',
        'Pryd y clywsant gennych ddiwethaf, a beth a glywant nesaf?',
      ],
      good: 'Gwybodaeth blaen drwy gydol y gwaith, ac adborth sy’n dangos yr holl ystod o farn ac yn rhoi rhesymau dros yr hyn a benderfynwyd.',
      evidenceHints: [
        'Cylchlythyrau, negeseuon a llythyrau, gyda’u dyddiadau',
        'Yr adborth fel y’i cyhoeddwyd',
      ],
    },
    impact: {
      name: 'Effaith',
      statement: 'Rydym yn canfod pa wahaniaeth a wnaeth yr ymgysylltu, ac yn defnyddio’r hyn a ddysgwyd.',
      prompts: [
        'Beth sy’n wahanol am fod pobl wedi cymryd rhan?',
        'Beth a enillodd y cyfranogwyr, o ran sgiliau, hyder neu gysylltiadau?',
        'Beth a wnewch yn wahanol y tro nesaf?',
      ],
      good: 'Gwirir y canlyniadau yn erbyn y cynllun, gyda’r gymuned, a nodir y gwersi a’u defnyddio.',
      evidenceHints: [
        'Gwerthusiad y helpodd cyfranogwyr i’w lunio',
        'Newid a wnaed oherwydd gwers gynharach',
      ],
    },
  },
};
