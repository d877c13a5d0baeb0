import type { MeasureSentences } from '../../plan/say-measure.js';

/** Every sentence about a measure, in Welsh. Not yet reviewed. */
export const MEASURES_CY: MeasureSentences = {
  state: {
    met: ({ value, on, target }) => `Roedd yn ${value} ar ${on}, sy’n cyrraedd y targed o ${target}.`,
    'within-tolerance': ({ value, on, target, tolerance }) =>
      `Roedd yn ${value} ar ${on}, o fewn ${tolerance} i’r targed o ${target}, sy’n cyfrif fel ei gyrraedd.`,
    'not-yet': ({ value, on, target, lastDay }) =>
      `Roedd yn ${value} ar ${on}; y targed yw ${target}, ac mae amser tan ${lastDay}.`,
    missed: ({ value, on, target }) => `Roedd yn ${value} ar ${on}, heb gyrraedd y targed o ${target}.`,
    'no-target': ({ value, on }) =>
      value === ''
        ? 'Nid oes ganddo darged na darlleniad.'
        : `Roedd yn ${value} ar ${on}, ac nid oes targed i’w gymharu ag ef.`,
    'no-reading': ({ target }) => `Y targed yw ${target}, ac nid oes dim wedi’i ddarllen eto.`,
  },
  progress: (percent, baseline) => `Mae hynny’n ${percent}% o’r ffordd o ${baseline} i’r targed.`,
  trend: {
    improving: (value, on) => `Mae wedi gwella ers ${on} (${value}).`,
    worsening: (value, on) => `Mae wedi gwaethygu ers ${on} (${value}).`,
    steady: (value, on) => `Mae lle’r oedd ar ${on} (${value}).`,
  },
  assumed: {
    higher: 'Nid yw’n dweud pa ffordd sydd orau; tybir mai mwy sydd orau.',
    lower:
      'Nid yw’n dweud pa ffordd sydd orau; tybir mai llai sydd orau, gan fod ei darged yn is na’i waelodlin.',
    maintain:
      'Nid yw’n dweud pa ffordd sydd orau; tybir mai aros yr un fath sydd orau, gan mai’r waelodlin yw ei darged.',
  },
  noBaseline: 'Nid yw’n enwi gwaelodlin, felly ni all neb ddweud pa mor bell y mae wedi dod.',
};
