import type { OutcomeSentences } from '../../status/say-outcomes.js';
import { formatDay } from '../day.js';

/** Numbers come after their nouns, so that one form serves every number. */
const cyfran = (n: number, all: number) => `${n} o’i fesurau (o ${all})`;

/** Every sentence about outcomes, in Welsh. Not yet reviewed. */
export const OUTCOMES_CY: OutcomeSentences = {
  say: {
    'outcome-closed': ({ lifecycle }) =>
      lifecycle === 'cancelled'
        ? 'Cafodd ei ganslo, felly nid oes canlyniad yn ddyledus.'
        : 'Mae rhywbeth arall wedi cymryd ei le, felly nid oes canlyniad yn ddyledus.',
    'outcome-shown': ({ evidence, met }) =>
      `Cyflawnwyd ei ganlyniad. Nifer y darnau o dystiolaeth: ${evidence}${met > 0 ? `; nifer y mesurau a gyrhaeddodd eu targed: ${met}` : ''}.`,
    'outcome-measures-disagree': ({ missed, of }) =>
      `Dywedir bod ei ganlyniad wedi’i gyflawni, ond nid yw ${cyfran(missed, of)} yn cyrraedd y targed.`,
    'outcome-without-evidence': () =>
      'Dywedir bod ei ganlyniad wedi’i gyflawni, ac nid oes dim yn dangos hynny.',
    'outcome-partly': () => 'Cyflawnwyd ei ganlyniad yn rhannol.',
    'outcome-not-achieved': () => 'Ni chyflawnwyd ei ganlyniad.',
    'targets-missed': ({ missed, of }) =>
      `Nid oes neb wedi asesu ei ganlyniad, ac ni chyrhaeddodd ${cyfran(missed, of)} y targed.`,
    'targets-met-not-assessed': ({ of }) =>
      `Mae ei holl fesurau (${of}) lle y dylent fod, ac nid oes neb wedi dweud a gyflawnwyd ei ganlyniad.`,
    'outcome-not-yet-due': ({ lastDay }) =>
      lastDay === undefined
        ? 'Nid yw wedi dechrau, felly nid oes canlyniad yn ddyledus eto.'
        : `Disgwylir ef erbyn ${formatDay(lastDay, 'cy')}, felly nid oes canlyniad yn ddyledus eto.`,
    'outcome-not-assessed': () => 'Nid oes neb wedi asesu ei ganlyniad.',
  },
  spread: (spread, rated, owed) => `Canlyniadau: ${spread}; gellir barnu ${rated} o’r ${owed} sy’n ddyledus.`,
  none: 'Nid oes canlyniad yn ddyledus.',
};
