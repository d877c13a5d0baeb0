import type { RollUpSentences } from '../../status/say-roll-up.js';

const ENWAU = {
  red: 'goch',
  amber: 'oren',
  green: 'wyrdd',
  'not-due': 'heb fod yn ddyledus',
  unknown: 'anhysbys',
  excluded: 'heb ei gyfrif',
};

/** Every sentence about a roll-up, in Welsh. */
export const ROLL_UP_CY: RollUpSentences = {
  rated: (rated, total) => `${rated} o ${total} wedi’u graddio`,
  counts: {
    red: (n) => `${n} coch`,
    amber: (n) => `${n} oren`,
    green: (n) => `${n} gwyrdd`,
    notDue: (n) => `${n} heb fod yn ddyledus`,
    unknown: (n) => `${n} anhysbys`,
    excluded: (n) => `${n} heb eu cyfrif`,
  },
  rule: {
    'nothing-owed': () => 'Nid oes dim yn ddyledus eto.',
    'worst-rated': ({ light }) => `Mae’n ${ENWAU[light]}, fel y gwaethaf o’i resi a raddiwyd.`,
    'none-rated': () => 'Mae’n anhysbys: nid oes yr un o’r rhesi dyledus wedi’i graddio.',
    'share-red': ({ owed, distribution: { red } }) =>
      `Mae’n goch: o’r ${owed} sy’n ddyledus, mae ${red} yn goch.`,
    'too-few-rated': ({ owed, rated }) =>
      `Mae’n anhysbys: o’r ${owed} sy’n ddyledus, dim ond ${rated} sydd wedi’u graddio.`,
    'share-green': ({ owed, distribution: { green } }) =>
      `Mae’n wyrdd: o’r ${owed} sy’n ddyledus, mae ${green} yn wyrdd ac nid oes yr un yn goch.`,
    'share-amber': ({ owed, distribution: { red, green } }) =>
      `Mae’n oren: o’r ${owed} sy’n ddyledus, mae ${green} yn wyrdd ac mae ${red} yn goch.`,
  },
  travel: {
    improved: (since) => `Mae wedi gwella ers ${since}.`,
    same: (since) => `Mae’r un fath ag yr oedd ar ${since}.`,
    worse: (since) => `Mae’n waeth nag yr oedd ar ${since}.`,
    'newly-rated': (since) => `Mae wedi’i raddio ers ${since}, pan nad oedd.`,
    'newly-unrated': (since) => `Nid yw wedi’i raddio mwyach, fel yr oedd ar ${since}.`,
  },
};
