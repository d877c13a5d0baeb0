import type { Plan } from '@engagement-plan/core';
import type {} from '@engagement-plan/elements/react';

export const Page = ({ plan }: { plan: Plan }) => (
  <main>
    <engagement-plan src="/plan.json" lead="CVS" heading-level={3} />
    <engagement-plan plan={plan} />
    <engagement-checklist endpoint="/answers" readonly />
    {/* @ts-expect-error A heading level is a number. */}
    <engagement-plan heading-level={{}} />
    {/* @ts-expect-error An attribute is misspelt. */}
    <engagement-plan sorce="/plan.json" />
    {/* @ts-expect-error There is no such element. */}
    <engagement-recipe />
  </main>
);
