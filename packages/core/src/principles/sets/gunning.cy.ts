import type { PrincipleSetWords } from '../in-language.js';

/** The Gunning principles in Welsh; the terms follow Law Wales' own Welsh page on consultation. */
export const GUNNING_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Egwyddorion Gunning',
  stages: { before: 'Cyn agor', after: 'Ar ôl cau' },
  principles: {
    'formative-stage': {
      name: 'Mae’r cynigion wrthi’n cael eu ffurfio',
      statement: 'Nid oes dim wedi’i benderfynu eto, felly gall yr atebion ei newid o hyd.',
      prompts: [
        'Beth allai newid o hyd?',
        'A oes unrhyw beth wedi’i gyhoeddi, ei lofnodi neu ei gyllidebu fel petai wedi’i benderfynu?',
      ],
      good: 'Nodir yr opsiwn a ffefrir fel un a ffefrir, mae’r lleill yn rhai go iawn, a daw’r penderfyniad ymhell ar ôl cau.',
      evidenceHints: [
        'Yr adroddiad a gychwynnodd yr ymgynghoriad',
        'Yr amserlen, gyda diwrnod y penderfyniad',
      ],
      example:
        '‘Byddai’n well gennym gau un depo na dau. Mae’r ddau gynllun, a chadw’r tri, yn agored nes i’r Cabinet gyfarfod ym mis Mai.’',
    },
    'sufficient-reasons': {
      name: 'Rhesymau digonol i alluogi ystyriaeth ac ymateb deallus',
      statement: 'Dywedir digon wrth bobl, a pham, iddynt allu ffurfio barn ac ateb.',
      prompts: [
        'A yw pobl yn gwybod pam rydych yn cynnig hyn, a beth a wrthodwyd gennych?',
        'A allai rhywun ddadlau yn ei erbyn ar sail yr hyn a gyhoeddwyd?',
      ],
      good: 'Mae’r rhesymau, y ffigurau a’r opsiynau a wrthodwyd yno i’w darllen, ac maent yn wir.',
      evidenceHints: ['Y papur ymgynghori', 'Cwestiynau a ddaeth i law am y ffeithiau, a’r atebion'],
      example: 'Argraffodd y papur y tri safle a wrthodwyd, gyda’r hyn y byddai pob un wedi’i gostio.',
    },
    'adequate-time': {
      name: 'Digon o amser i ystyried ac ymateb',
      statement: 'Mae gan bobl ddigon o amser i feddwl, trafod ac ateb.',
      prompts: [
        'Sawl wythnos sydd, heb gyfrif gwyliau ac etholiadau?',
        'A oes amser i ddarllen yr atebion cyn y penderfyniad?',
      ],
      good: 'Mae’r hyd yn addas i’r pwnc a’r bobl, gyda rheswm drosto, a mwy o amser lle gofynnwyd amdano.',
      evidenceHints: ['Y dyddiau agor a chau, gyda’r rheswm', 'Ceisiadau am fwy o amser, a’r atebion'],
      example: 'Agorwyd am wyth wythnos, a dwy arall am fod y Pasg yn y canol.',
    },
    'conscientious-consideration': {
      name: 'Ystyrir yr ymatebion yn gydwybodol',
      statement:
        'Mae pwy bynnag sy’n penderfynu yn darllen yr hyn a ddywedodd pobl, ac yn ei bwyso â meddwl agored.',
      prompts: [
        'Beth oedd gan y rhai a benderfynodd o’u blaen?',
        'Pa bwyntiau a newidiodd rywbeth, a pham na wnaeth y lleill?',
      ],
      good: 'Mae adroddiad y penderfyniad yn nodi’r hyn a ddywedwyd, gan gynnwys yr hyn nad oedd i’w groesawu, ac yn rhoi rheswm dros bob prif bwynt.',
      evidenceHints: ['Adroddiad y penderfyniad a’i gofnodion', 'Y dadansoddiad o’r ymatebion'],
      example: 'Gohiriodd y pwyllgor ei gyfarfod am fis, i ddarllen y 900 ateb cyn penderfynu.',
    },
  },
};
