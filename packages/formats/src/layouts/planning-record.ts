import type { EngagementDocument, PlanningRecord } from '@engagement-plan/core';
import type { Layout } from './layout.js';
import { readForm } from './planning-record/form.js';
import { readAnalyse, readHeader } from './planning-record/read-record.js';
import { readReviewStage } from './planning-record/read-review.js';
import { readDoStage, readGuidance, readPlanStage } from './planning-record/read-stages.js';
import { envelopeFor } from './prose/identity.js';
import { readPassages } from './prose/passages.js';

/** One engagement's form of questions through the stages analyse, plan, do and review. */
export const planningRecord: Layout = {
  name: 'planning-record',

  score(source) {
    const form = readForm(readPassages(source.blocks));
    if (form === undefined || form.stages.length < 3) return 0;
    const asked = new Set(form.entries.map((entry) => entry.question)).size;
    return asked < 6 ? 0 : Math.min(0.97, 0.5 + asked * 0.02);
  },

  read(source, ledger, hints): readonly EngagementDocument[] {
    const form = readForm(readPassages(source.blocks));
    if (form === undefined) return [];
    const header = readHeader(form, ledger);
    const analyse = readAnalyse(form, ledger);
    const plan = readPlanStage(form, header.printed?.from, ledger);
    const done = readDoStage(form, plan.methods ?? [], ledger);
    const review = readReviewStage(form, plan.outcomes ?? [], ledger);
    const record: PlanningRecord = {
      ...envelopeFor('record', header.title, source, hints),
      ...header,
      analyse,
      plan,
      ...(done === undefined ? {} : { do: done }),
      review,
      sections: readGuidance(form, ledger),
    };
    return [record];
  },
};
