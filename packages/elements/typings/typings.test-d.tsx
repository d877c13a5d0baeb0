// Read by `npm run typecheck` alone: what each framework accepts, and what it must not.
import type { Component, GlobalComponents } from 'vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from './react.d.ts';
import type {} from './svelte.d.ts';
import type {} from './vue.d.ts';

export const react = (
  <main>
    <engagement-plan src="/plan.json" lead="CVS" heading-level={3} />
    <engagement-status row="7a" />
    <engagement-checklist endpoint="/answers" readonly />
    {/* @ts-expect-error A heading level is a number. */}
    <engagement-plan heading-level={{}} />
    {/* @ts-expect-error An attribute is misspelt. */}
    <engagement-plan sorce="/plan.json" />
    {/* @ts-expect-error There is no such element. */}
    <engagement-recipe />
  </main>
);

export const vue: Component | undefined = undefined as GlobalComponents['engagement-plan'] | undefined;

type PlanInVue = InstanceType<GlobalComponents['engagement-plan']>['$props'];
export const plan: PlanInVue = { src: '/plan.json' };
// @ts-expect-error An address is text.
export const noPlan: PlanInVue = { src: 7 };

export const svelte: SvelteHTMLElements['engagement-plan'] = { src: '/plan.json', lead: 'CVS' };
// @ts-expect-error A heading level is a number.
export const wrong: SvelteHTMLElements['engagement-plan'] = { headingLevel: 'two' };
