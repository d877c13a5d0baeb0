import type { PrincipleSetWords } from '../in-language.js';

/** The Consultation Charter in Welsh. No Welsh of it could be seen: the names too are our own translation. */
export const CONSULTATION_CHARTER_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Y Siarter Ymgynghori',
  stages: { before: 'Cyn agor', during: 'Tra bo ar agor', after: 'Ar ôl cau' },
  principles: {
    integrity: {
      name: 'Uniondeb',
      statement:
        'Rydym yn gofyn yn onest: nid oes dim wedi’i benderfynu, ac rydym yn barod i gael ein perswadio.',
      prompts: [
        'Beth allai pobl ei ddweud a fyddai’n newid y canlyniad?',
        'A fyddai rhywun o’r tu allan yn credu eich bod o ddifrif?',
      ],
      good: 'Nodir y cwmpas i newid pethau, ac mae cyn ehanged ag y nodir.',
      evidenceHints: ['Y penderfyniad i ymgynghori', 'Yr amserlen, gyda diwrnod y penderfyniad'],
    },
    visibility: {
      name: 'Gwelededd',
      statement: 'Mae’r rhai sydd â hawl i gymryd rhan yn gwybod y gallant.',
      prompts: [
        'Pwy ddylai wybod am hyn, a sut y byddant yn gwybod?',
        'Sut y byddwch yn darganfod pwy sydd heb glywed?',
      ],
      good: 'Gall pobl yr effeithir arnynt ddweud ble y clywsant amdano, mewn da bryd.',
      evidenceHints: ['Ble a phryd y’i cyhoeddwyd', 'Atebion i “ble y clywsoch am hyn?”'],
    },
    accessibility: {
      name: 'Hygyrchedd',
      statement: 'Gall pobl gymryd rhan drwy ffyrdd sy’n addas iddynt.',
      prompts: [
        'A all pobl gymryd rhan heb sgrin, car na Saesneg?',
        'A brofwyd pob ffurf arno gyda phobl sydd ei hangen?',
      ],
      good: 'Gwahanol ffyrdd i mewn, yr un mor hawdd ac yn cyfrif yn gyfartal.',
      evidenceHints: [
        'Y ffyrdd a gynigiwyd, a faint a ddefnyddiodd bob un',
        'Ceisiadau am ffurf arall, a’r atebion',
      ],
    },
    transparency: {
      name: 'Tryloywder',
      statement: 'Gellir gweld yr hyn y mae pobl yn ei anfon, oni bai bod rheswm da dros beidio.',
      prompts: ['A ddywedwyd wrth bobl beth a gyhoeddir?', 'Pwy gaiff weld yr hyn a ddaeth i law, ac ymhle?'],
      good: 'Cyhoeddir atebion heb enwau, a nodwyd y rheol ymlaen llaw.',
      evidenceHints: ['Yr hysbysiad am gyhoeddi a phreifatrwydd', 'Yr atebion a gyhoeddwyd'],
    },
    disclosure: {
      name: 'Datgelu',
      statement: 'Rydym yn rhoi popeth sy’n bwysig ar y bwrdd, ac yn gofyn i eraill wneud hynny.',
      prompts: [
        'Beth a wyddoch a fyddai’n newid ateb?',
        'A yw pobl sy’n ateb yn dweud dros bwy y siaradant?',
      ],
      good: 'Mae ffigurau, cyngor ac opsiynau a wrthodwyd yno i’w darllen, gan gynnwys y rhai annymunol.',
      evidenceHints: ['Y papurau cefndir', 'Cwestiynau am y ffeithiau, a’r atebion'],
    },
    'fair-interpretation': {
      name: 'Dehongli Teg',
      statement: 'Dadansoddir yr hyn a ddaeth i law heb ragfarn, a thrwy ddull a nodir.',
      prompts: [
        'Pwy a ddadansoddodd yr atebion, a phwy a’i gwiriodd?',
        'Sut y cyfrifwyd deisebau ac atebion templed?',
      ],
      good: 'Byddai dau berson sy’n darllen yr atebion yn dod i’r un crynodeb.',
      evidenceHints: ['Y dull dadansoddi', 'Y crynodeb, wrth ochr yr atebion'],
    },
    publication: {
      name: 'Cyhoeddi',
      statement: 'Mae’r rhai a gymerodd ran yn cael gweld beth a ganfuwyd a beth a benderfynwyd.',
      prompts: [
        'Pryd y cyhoeddwyd y canfyddiadau, a phryd y penderfyniad?',
        'Sut y clywodd y rhai a gymerodd ran?',
      ],
      good: 'Mae’r canfyddiadau allan cyn y penderfyniad, ac mae’r penderfyniad yn dweud beth sy’n ddyledus iddynt.',
      evidenceHints: ['Y canfyddiadau, gyda’u dyddiad', 'Y penderfyniad, gyda’i resymau'],
    },
  },
};
