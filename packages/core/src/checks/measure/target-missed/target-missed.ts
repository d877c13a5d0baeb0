import { measureStanding } from '../../../plan/measure-standing.js';
import { formatReading } from '../../../plan/say-measure.js';
import { isClosed, isOpen } from '../../../status/facts.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const measureTargetMissed = defineCheck({
  code: 'measure/target-missed',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A target is reached by the time its row is due.',

  *find(_plan, { rows, asOf }) {
    for (const { deliverable, path, facts } of rows) {
      if (deliverable.measures === undefined || isClosed(facts.lifecycle)) continue;
      // A row that says itself that its outcome fell short has nothing to be told.
      if (facts.outcome === 'partly' || facts.outcome === 'not-achieved') continue;
      // With no date and no end, nobody has said by when the target is wanted.
      if (facts.window === 'none' && isOpen(facts.lifecycle)) continue;
      const lastDay = isOpen(facts.lifecycle) ? facts.lastDay : undefined;
      for (const [i, measure] of deliverable.measures.entries()) {
        const {
          state,
          reading,
          target = 0,
          tolerance = 0,
          unit,
        } = measureStanding(measure, { asOf, lastDay });
        if (state !== 'missed' || reading === undefined) continue;
        yield {
          path: `${path}/measures/${i}`,
          row: nameOf(deliverable),
          measure: measure.text ?? measure.wanted ?? '',
          value: formatReading(reading.value, unit),
          on: reading.on,
          target: formatReading(target, unit),
          tolerance: formatReading(tolerance * 100, '%'),
        };
      }
    }
  },

  say({ row, measure, value, on, target, tolerance }) {
    const what = measure === '' ? 'its measure' : quoted(measure);
    return `${quoted(row)}: ${what} was ${value} on ${formatDay(on, 'en')}, and the target is ${target} (tolerance ${tolerance}): say what that means for its outcome, and what will be done.`;
  },
});
