import type { PrincipleSetWords } from '../in-language.js';

/** The principles of LEAP in Welsh. They are not published in Welsh: the names too are our own translation. */
export const LEAP_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'LEAP: Dysgu, Gwerthuso a Chynllunio',
  stages: { before: 'Cyn agor', during: 'Tra bo ar agor', after: 'Ar ôl cau' },
  principles: {
    'needs-led': {
      name: 'Cael ei arwain gan anghenion',
      statement: 'Rydym yn dechrau o’r hyn sydd ei angen ar bobl, nid o’r hyn sy’n digwydd bod gennym.',
      prompts: [
        'Angen pwy yw hwn, a sut rydych yn gwybod?',
        'A fyddech yn gwneud hyn pe na bai’r staff na’r adeilad gennych eisoes?',
      ],
      good: 'Disgrifir yr angen gan y bobl sydd ag ef, gyda thystiolaeth, cyn cynllunio dim.',
      evidenceHints: [
        'Yr hyn y dywedodd pobl fod ei angen, a phryd',
        'Ffigurau ar gyfer yr ardal neu’r grŵp',
      ],
    },
    capacity: {
      name: 'Adeiladu ar allu a datblygu asedau',
      statement: 'Rydym yn adeiladu ar y cryfderau sydd gan bobl eisoes, ac yn eu gadael yn gryfach.',
      prompts: [
        'Beth y gall y gymuned hon ei wneud eisoes, a phwy sy’n ei hadnabod orau?',
        'Pa sgiliau, grwpiau neu leoedd a adewir ar ôl?',
      ],
      good: 'Mae pobl yn gwneud mwy o’r gwaith eu hunain nag o’r blaen, ac yn dweud y gallent ei wneud eto.',
      evidenceHints: [
        'Grwpiau a phobl a gymerodd ran o’r gwaith',
        'Hyfforddiant neu gefnogaeth, a’r hyn a ddaeth ohono',
      ],
    },
    'change-and-outcomes': {
      name: 'Canolbwyntio ar newid a chanlyniadau',
      statement: 'Rydym yn dweud beth ddylai fod yn wahanol wedyn, a sut y byddwn yn gwybod.',
      prompts: ['Beth fydd wedi newid, ac i bwy?', 'Pa arwydd fydd yn ei ddangos, a phwy fydd yn edrych?'],
      good: 'Ychydig o ganlyniadau y cytunwyd arnynt â’r bobl dan sylw, pob un ag arwydd y gellir ei weld neu ei gyfrif.',
      evidenceHints: ['Canlyniadau a dangosyddion, wedi’u cytuno a’u dyddio', 'Y waelodlin'],
    },
    participation: {
      name: 'Mabwysiadu dull cyfranogol a meithrin partneriaethau',
      statement: 'Mae’r bobl dan sylw yn cymryd rhan mewn cynllunio, gwneud a barnu, gyda phartneriaid.',
      prompts: [
        'Ar ba adegau y penderfynodd pobl y tu allan i’r sefydliad rywbeth?',
        'Pa bartneriaid sy’n rhannu’r gwaith, a’r clod?',
      ],
      good: 'Mae aelodau’r gymuned yn eistedd lle gwneir penderfyniadau, o’r cynllun i’r adolygiad.',
      evidenceHints: ['Pwy oedd wrth y cynllunio a’r adolygu', 'Cytundebau rhwng partneriaid'],
    },
    learning: {
      name: 'Hyrwyddo dysgu a gwella parhaus',
      statement: 'Rydym yn edrych ar sut yr aeth gyda’r rhai a gymerodd ran, ac yn newid yr hyn a wnawn.',
      prompts: [
        'Beth a weithiodd, beth na wnaeth, a sut rydych yn gwybod?',
        'Beth a wneir yn wahanol o’i herwydd?',
      ],
      good: 'Adolygiad a wnaed gyda chyfranogwyr, gyda gwersi sydd i’w gweld yn y cynllun nesaf.',
      evidenceHints: ['Yr adolygiad', 'Newid a wnaed o’i herwydd'],
    },
  },
};
