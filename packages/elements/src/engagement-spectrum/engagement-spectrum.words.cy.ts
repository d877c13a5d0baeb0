import type { SpectrumWords } from './engagement-spectrum.words.js';

/** Drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: SpectrumWords = {
  title: 'Faint o lais fydd gan bobl?',
  legend: 'Beth ydych chi’n ei addo i bobl?',
  ladderHint: (n) => `Camau: ${n}, y lleiaf o lais yn gyntaf. Dewiswch yr un y gallwch ei gadw.`,
  step: (at, of) => `cam ${at} o ${of}`,
  goal: 'Ei ddiben:',
  promise: 'Yr addewid:',
  elsewhere: 'Yr un lefel mewn fframweithiau eraill',
  close: 'tua’r un peth',
  loose: 'yn gorgyffwrdd â hi',
  noneElsewhere: 'dim lefel debyg',

  wishes: 'Pwy a faint: rhoi’r dulliau addas yn gyntaf',
  wishesHint: 'Dim ond y drefn sy’n newid. Nid oes dull yn cael ei guddio.',
  audiences: 'Pwy ddylid ei gyrraedd?',
  effort: 'Faint o amser staff sydd ar gael?',
  efforts: (effort) =>
    ({
      '': 'Nid yw’n bwysig',
      small: 'Hyd at 5 diwrnod',
      medium: 'Hyd at 20 diwrnod',
      large: 'Mwy nag 20 diwrnod',
    })[effort],
  reach: 'Faint o bobl y dylai eu cyrraedd?',
  reaches: (reach) =>
    ({
      '': 'Nid yw’n bwysig',
      few: 'Ychydig (hyd at 50)',
      some: 'Rhai (hyd at 500)',
      many: 'Llawer (dros 500)',
    })[reach],

  methods: 'Pa ddulliau fyddwch chi’n eu defnyddio?',
  fitting: (level) => `Dulliau a all gadw “${level}”`,
  moreFitting: (n) => `${n} arall sy’n addas`,
  ownJudgement: 'Wedi’i osod yma gan y cyngor hwn.',
  others: 'Pob dull arall',
  othersHint: 'Maent ar gyfer lefelau eraill. Nid ydynt yn gwneud niwed wrth ochr dull addas.',
  kinds: (kind) =>
    ({
      telling: 'Dweud wrth bobl',
      asking: 'Gofyn i bobl',
      listening: 'Gwrando lle mae pobl',
      weighing: 'Pwyso a mesur gyda’n gilydd',
      standing: 'Grwpiau a phaneli sefydlog',
      together: 'Gweithio arno gyda’n gilydd',
      deciding: 'Penderfynu',
    })[kind],
  about: 'Mwy amdano',
  days: (effort) => `Amser staff: ${cy.efforts(effort).toLowerCase()}.`,
  hears: (reach) =>
    `Fel arfer yn cyrraedd ${{ few: 'hyd at 50 o bobl', some: 'hyd at 500 o bobl', many: 'mwy na 500 o bobl' }[reach]}.`,
  cost: 'I dalu amdano:',
  costs: (cost) =>
    ({
      none: 'dim ond amser staff',
      print: 'argraffu',
      venue: 'ystafell',
      licence: 'trwydded',
      fieldwork: 'cyfwelwyr',
      facilitator: 'hwylusydd',
      participants: 'y rhai sy’n cymryd rhan',
      fund: 'yr arian a rennir',
      grant: 'grant',
    })[cost],
  mistake: 'Beth sy’n aml yn mynd o’i le:',
  access: 'Fel na chaiff neb ei gau allan:',
  free: 'Unrhyw ddull arall',
  freeHint: 'Un i bob llinell, yn eich geiriau eich hun.',

  check: 'A all y dulliau gadw’r addewid?',
  outcomes: (outcome) =>
    ({
      exceeds: 'Mae’r addewid yn fwy nag y gall y dulliau ei gadw',
      matches: 'Gall y dulliau gadw’r addewid',
      under: 'Mae’r dulliau’n cyrraedd ymhellach na’r addewid',
      unknown: 'Ddim yn hysbys eto',
    })[outcome],
  noLevel: 'Dewiswch lefel yn gyntaf.',
  ticked: 'Wedi’u ticio hyd yma',
  closeGap: 'Ychwanegwch un sy’n cau’r bwlch:',
  add: (method) => `Ychwanegu “${method}”`,

  faults: 'Mae yna broblem',
  error: 'Gwall:',
  needLevel: 'Dewiswch y lefel a addewir.',

  promised: 'Beth a addawyd',
  ladder: 'Y lefelau sydd ar gael',
  thisOne: 'Addawyd yma',
  notPromised: 'Ni addawyd lefel.',
  unknownLevel: (words) => `Nid yw “${words}” yn lefel mewn unrhyw fframwaith hysbys.`,
  methodsUsed: 'Sut y gallai pobl gymryd rhan',
  reachesLevel: (level) => `yn cyrraedd ${level}`,
  reachUnknown: 'nid yw’n hysbys pa mor bell y mae’n cyrraedd',
  kept: 'A gadwyd yr addewid?',
  verdicts: (verdict) =>
    ({ kept: 'Cadwyd', partly: 'Cadwyd yn rhannol', broken: 'Torrwyd', unknown: 'Ddim yn hysbys' })[verdict],
  open: (opens, closes) =>
    opens && closes
      ? `Ar agor o ${opens} i ${closes}.`
      : opens
        ? `Yn agor ar ${opens}.`
        : `Yn cau ar ${closes}.`,
  runBy: (owner) => `Yn cael ei gynnal gan: ${owner}.`,
  asked: 'Gofynnom ni',
  said: 'Dywedoch chi',
  did: 'Gwnaethom ni',
  told: (day) => `Dywedwyd ar ${day}.`,
};
