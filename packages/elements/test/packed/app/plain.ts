// What a developer without a framework writes: every entry of every package comes with its types.
import { parseTargetDate, readPlan, statusTable, type Plan } from '@engagement-plan/core';
import planShape from '@engagement-plan/core/schemas/plan.json' with { type: 'json' };
import { planSchema } from '@engagement-plan/core/schema';
import * as testing from '@engagement-plan/core/testing';
import { validatePlan } from '@engagement-plan/core/validate';
import { EngagementPlan } from '@engagement-plan/elements';
import manifest from '@engagement-plan/elements/custom-elements.json' with { type: 'json' };
import '@engagement-plan/elements/define/engagement-plan';
// @boundaries-ignore The app is nobody's room: it has all four packages installed.
import { read, sayNote } from '@engagement-plan/formats';

const { document: plan } = readPlan(planSchema.parse(JSON.parse('{}')));
export const first: string | undefined = plan && statusTable(plan, { asOf: '2012-02-01' }).rows[0]?.ref;
export const notes: string[] = read('Ref\tAction').notes.map((note) => sayNote(note, 'cy'));
export const places: string[] = validatePlan(plan).map(({ path }) => path);
export const version: string = manifest.schemaVersion;
export const id: string = planShape.$id;
export const words: string = parseTargetDate("Jan '12").words;
export const element: HTMLElement = Object.assign(new EngagementPlan(), { src: '/plan.json' });
export const since: string | undefined = document.querySelector('engagement-plan')?.since;
export { testing };

// @ts-expect-error A target date is text.
parseTargetDate(2012);
// @ts-expect-error A plan has objectives.
export const noPlan: Plan = { kind: 'plan' };
// @ts-expect-error An address is text.
new EngagementPlan().src = 7;
