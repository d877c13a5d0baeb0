import { aBigPlan } from '@engagement-plan/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsSeen, openReader } from '../../test/visit.js';

const visit = openReader({ viewport: { width: 1100, height: 800 } });

afterEach(async () => {
  expect(await faultsSeen(visit.page)).toEqual([]);
});

type BigPlan = ReturnType<typeof aBigPlan>;

/** Opens a page that fetches the plan: one this big is slow to hand over from a test. */
async function open(plan: object, attributes = '', scripts: readonly string[] = []): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-plan src="plan.json" as-of="2026-03-01" ${attributes}>The plan</engagement-plan>`,
      lang: 'en',
      policy: 'trusted',
      scripts: ['engagement-view.min.js', ...scripts],
      files: { 'plan.json': plan },
    }),
  );
  await visit.page.waitForSelector('engagement-plan:not([phase=waiting], [phase=loading])');
}

const rowsIn = (plan: BigPlan) =>
  plan.objectives.flatMap(({ actions }) => actions.flatMap(({ deliverables }) => deliverables)).length;
const drawn = () =>
  visit.page.evaluate(
    () => document.querySelector('engagement-plan')?.shadowRoot?.querySelectorAll('tr.row').length,
  );
const summary = () => visit.page.locator('.summary').innerText();
const allDrawn = () => visit.page.waitForSelector('engagement-plan [aria-busy=false]', { state: 'attached' });

describe('a big plan', () => {
  it.each([400, 4000])(
    'of %i actions shows its first rows before the last, and then has every row in the page',
    async (actions) => {
      const plan = aBigPlan(actions);
      const total = rowsIn(plan);
      await open(aBigPlan(1));
      const address = visit.host.answer('/big.json', (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(plan));
      });
      const first = await visit.page.evaluate(async (address) => {
        const element = document.querySelector('engagement-plan') as HTMLElement & { plan: unknown };
        const loaded = new Promise((resolve) => {
          element.addEventListener('engagement-plan-load', resolve, { once: true });
        });
        element.plan = await (await fetch(address)).json();
        await loaded;
        return element.shadowRoot?.querySelectorAll('tr.row').length;
      }, address);
      expect(first).toBe(50);
      await expect.poll(drawn, { timeout: 20_000 }).toBe(total);
      await visit.page.selectOption('#status', { label: 'Red' });
      const red = Number(/^(\d+) of/.exec(await visit.page.locator('.count [role=status]').innerText())?.[1]);
      expect(red).toBeGreaterThan(50);
      await expect.poll(drawn, { timeout: 20_000 }).toBe(red);
    },
  );

  it('draws everything for paper, without waiting for a frame', async () => {
    const plan = aBigPlan(400);
    await open(plan);
    const printed = await visit.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('engagement-plan')?.shadowRoot;
      return [root?.querySelectorAll('tr.row').length, root?.querySelectorAll('tr.row .account').length];
    });
    expect(printed).toEqual([rowsIn(plan), rowsIn(plan)]);
  });

  it('keeps the room of what is counted later, and then says it', async () => {
    const plan = aBigPlan(400);
    await open(aBigPlan(1));
    await visit.page.evaluate((plan) => {
      const old = document.querySelector('engagement-plan') as HTMLElement;
      const element = document.createElement('engagement-plan') as HTMLElement & { plan: unknown };
      const seen: unknown[] = [];
      (window as unknown as { tops: unknown[] }).tops = seen;
      element.setAttribute('as-of', '2026-03-01');
      element.plan = plan;
      old.replaceWith(element);
      const look = () => {
        const summary = element.shadowRoot?.querySelector('.summary');
        const top = element.shadowRoot?.querySelector('tr.row')?.getBoundingClientRect().top;
        if (summary && top !== undefined)
          seen.push([summary.querySelector('.uncounted') ? 'to come' : 'counted', top]);
        if (seen.length < 40) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, plan);
    await visit.page.waitForFunction(() => (window as unknown as { tops: unknown[] }).tops.length === 40);
    const seen = await visit.page.evaluate(() => (window as unknown as { tops: [string, number][] }).tops);
    expect(seen[0]?.[0]).toBe('to come');
    expect(seen.at(-1)?.[0]).toBe('counted');
    expect(new Set(seen.map(([, top]) => top)).size).toBe(1);
    expect(await summary()).toMatch(new RegExp(`of ${rowsIn(plan)} rated`));
  });

  it('whose last objective is none is not shown at all', async () => {
    const plan = aBigPlan(400);
    await open({ ...plan, objectives: [...plan.objectives, { id: 'last', title: 'Last', actions: [{}] }] });
    await visit.page.waitForSelector('engagement-plan[phase=failed]');
    expect(await visit.page.locator('engagement-plan').innerText()).toContain('The plan');
    expect(await drawn()).toBe(0);
  });

  it('of which one lead’s rows are asked for goes from its fallback to all of them', async () => {
    const plan = aBigPlan(400);
    await open(plan, 'lead="party-3"');
    await allDrawn();
    const led = plan.objectives
      .flatMap(({ actions }) => actions.flatMap(({ deliverables }) => deliverables))
      .filter(({ leads }) => leads.some(({ party }) => party === 'party-3')).length;
    expect(await drawn()).toBe(led);
    expect(await visit.page.locator('[part=lead]').innerText()).toContain(`of ${led} rated`);
  });

  it('opens a row by keyboard, leaves it open in another order, and closes it', async () => {
    await open(aBigPlan(220));
    await allDrawn();
    const row = visit.page.locator('tr.row', { has: visit.page.locator('.ref:text-is("1.2a")') });
    const why = row.locator('.why');
    expect(await why.textContent()).toMatch(/^Why .+, and more about 1\.2a$/);
    expect(await why.getAttribute('aria-expanded')).toBe('false');
    expect(await visit.page.locator('.account').count()).toBe(0);
    await why.press('Enter');
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await row.locator('.account').innerText()).toContain('What should be different');
    await visit.page.locator('th:nth-child(5) button').press('Enter');
    await allDrawn();
    expect(await row.textContent()).toContain('Part of:');
    expect(await row.locator('.account').count()).toBe(1);
    await why.press('Space');
    expect(await row.locator('.account').count()).toBe(0);
  });

  it('edited by a script draws what was changed, and nothing else: what has the focus keeps it', async () => {
    await open(aBigPlan(220));
    await allDrawn();
    const why = visit.page.locator('tr.row:has(.ref:text-is("1.2a")) .why');
    await why.press('Enter');
    const [changed, touched] = await visit.page.evaluate(async () => {
      const element = document.querySelector('engagement-plan') as HTMLElement & {
        plan: BigPlan;
        updateComplete: Promise<unknown>;
      };
      const given = (await (await fetch('plan.json')).json()) as BigPlan;
      element.plan = given;
      await element.updateComplete;
      const [objective] = given.objectives as [BigPlan['objectives'][number]];
      const [first, second] = objective.actions;
      if (!first || !second) throw new Error('a big plan has two actions');
      const [row, ...rows] = second.deliverables;
      const cancelled = { ...row, updates: [{ on: '2026-02-28', lifecycle: 'cancelled' }] };
      const actions = [
        first,
        { ...second, deliverables: [cancelled, ...rows] },
        ...objective.actions.slice(2),
      ];
      const root = element.shadowRoot as ShadowRoot;
      const touched = new Set<string>();
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const line = (target as Element).closest?.('tr') ?? target.parentElement?.closest('tr');
          if (line) touched.add(line.querySelector('.ref')?.textContent ?? '');
        }
      });
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      element.plan = {
        ...given,
        objectives: [{ ...objective, actions }, ...given.objectives.slice(1)],
      } as BigPlan;
      await element.updateComplete;
      await Promise.resolve();
      return [root.activeElement?.textContent ?? '', [...touched]] as const;
    });
    expect(changed).toBe('Why Not counted, and more about 1.2a');
    expect(touched).toEqual(['1.2a']);
    expect(await visit.page.locator('.account').innerText()).toContain('cancelled');
  });

  it('edited by a script has a new lead to filter by, and warns of what is internal, until it is taken out', async () => {
    await open(aBigPlan(220));
    await allDrawn();
    const seen = await visit.page.evaluate(async () => {
      const element = document.querySelector('engagement-plan') as HTMLElement & {
        plan: unknown;
        updateComplete: Promise<unknown>;
      };
      const given = (await (await fetch('plan.json')).json()) as BigPlan;
      const last = given.objectives.at(-1) as BigPlan['objectives'][number];
      const [first, ...others] = last.actions;
      if (!first) throw new Error('a big plan has an action in each objective');
      const rowOf = (more: object) => [{ ...first.deliverables[0], ...more }, ...first.deliverables.slice(1)];
      const edited = (more: object) => ({
        ...given,
        objectives: given.objectives.with(-1, {
          ...last,
          actions: [{ ...first, deliverables: rowOf(more) }, ...others],
        } as typeof last),
      });
      const root = element.shadowRoot as ShadowRoot;
      const seen: unknown[] = [];
      for (const plan of [
        given,
        edited({ leads: [{ party: 'Harbour Trust', relation: 'lead' }] }),
        edited({ notes: [{ text: 'between us', audience: 'internal' }] }),
        given,
        { ...given, parties: [...(given.parties ?? []), { id: 'x', name: 'X', audience: 'internal' }] },
      ]) {
        element.plan = plan;
        await element.updateComplete;
        const leads = [...root.querySelectorAll('#lead option')].map((option) => option.textContent?.trim());
        seen.push([leads.includes('Harbour Trust'), root.querySelector('[part=internal]') !== null]);
      }
      return seen;
    });
    expect(seen).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
      [false, true],
    ]);
  });

  it('speaks another language at once, and goes on drawing', async () => {
    const plan = aBigPlan(400);
    await open(plan);
    await visit.page.evaluate(() => document.querySelector('engagement-plan')?.setAttribute('lang', 'cy'));
    await expect
      .poll(() => visit.page.locator('.count [role=status]').innerText())
      .toContain('pob un yn y golwg');
    await allDrawn();
    expect(await drawn()).toBe(rowsIn(plan));
    expect(await visit.page.locator('tr.row .why').last().textContent()).toMatch(/^Pam .*, a mwy am/);
  });
});
