import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { statusTable } from '@engagement-plan/core';
import { aBigPlan } from '@engagement-plan/core/testing';
import { medianOf } from '../measure.js';
import type { Result, Section } from '../results.js';
import { page, type PageServer } from './page-server.js';
import { openVisitor } from './visitor.js';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peer = (path: string) => readFileSync(from(`../../peers/node_modules/${path}`));
const SEED = 1;
const AS_OF = '2026-06-01';

/** What each page does with its data when it is told to, and how its rows are counted. */
const CONTESTANTS = {
  ours: {
    begin: `document.querySelector('engagement-plan').plan = plan`,
    count: `(document.querySelector('engagement-plan').shadowRoot?.querySelectorAll('tr.row').length ?? 0)`,
  },
  innerHTML: {
    begin: `document.querySelector('#rows').innerHTML = rows.map((row) => '<tr><td>' + row.join('</td><td>') + '</td></tr>').join('')`,
    count: `document.querySelectorAll('#rows tr').length`,
  },
  tabulator: {
    begin: `window.grid = new Tabulator('#grid', { height: 800, data: records, columns: headings.map((title) => ({ title, field: title })) })`,
    count: `(document.querySelectorAll('.tabulator-row').length > 0 ? total : 0)`,
  },
  agGrid: {
    begin: `window.grid = agGrid.createGrid(document.querySelector('#grid'), { rowData: records, columnDefs: headings.map((field) => ({ field, filter: true })) })`,
    count: `(document.querySelectorAll('.ag-center-cols-container .ag-row').length > 0 ? total : 0)`,
  },
} as const;

type Name = keyof typeof CONTESTANTS;

interface Drawn {
  readonly first: number;
  readonly all: number;
  readonly blocking: number;
}

/** Puts the page of each contestant on the server: the same rows, in memory before the clock starts. */
function putPages(server: PageServer, actions: number): number {
  const plan = aBigPlan(actions, SEED);
  const rows = statusTable(plan, { asOf: AS_OF }).rows.map(({ ref, deliverable, assessment }) => [
    ref,
    deliverable.title,
    deliverable.due?.words ?? '',
    deliverable.leads.map(({ party }) => party).join(', '),
    assessment.effective.state,
  ]);
  const total = rows.length;
  const scripts: Record<Name, string> = {
    ours: 'view.js',
    innerHTML: '',
    tabulator: 'tabulator.js',
    agGrid: 'ag.js',
  };
  const bodies: Record<Name, string> = {
    ours: `<engagement-plan as-of="${AS_OF}">The plan</engagement-plan>`,
    innerHTML: '<table><tbody id="rows"></tbody></table>',
    tabulator: '<div id="grid"></div>',
    agGrid: '<div id="grid" style="height:800px"></div>',
  };
  server.put(
    `/${actions}.js`,
    'text/javascript',
    `const plan=${JSON.stringify(plan)};const rows=${JSON.stringify(rows)};const total=${total};
     const headings=['Ref','What','By when','Lead','Status'];
     const records=rows.map((row)=>Object.fromEntries(headings.map((heading,i)=>[heading,row[i]])));`,
  );
  for (const name of Object.keys(CONTESTANTS) as Name[]) {
    const script = scripts[name] ? `<script src="/${scripts[name]}" defer></script>` : '';
    const style = name === 'tabulator' ? '<link rel="stylesheet" href="/tabulator.css">' : '';
    server.put(
      `/${name}-${actions}.html`,
      'text/html',
      page(`${style}<script src="/${actions}.js" defer></script>${script}`, bodies[name]),
    );
  }
  return total;
}

/** Draws a plan in a page: milliseconds to the first frame with rows, to the frame with all, and blocked on the way. */
async function draw(browser: Browser, url: string, name: Name, slow: boolean): Promise<Drawn> {
  const { begin, count } = CONTESTANTS[name];
  const visitor = await openVisitor(browser, false);
  const { page: tab } = await visitor.visit(url, `document.readyState === 'complete'`);
  const session = await visitor.context.newCDPSession(tab);
  if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const drawn = await tab.evaluate(
    `new Promise((done) => {
      tasks.length = 0;
      const start = performance.now();
      let first;
      const look = () => {
        const there = ${count};
        const now = performance.now() - start;
        if (first === undefined && there > 0) first = now;
        if (there >= total) setTimeout(() => done({ first, all: now, blocking: tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0) }), 200);
        else requestAnimationFrame(look);
      };
      ${begin};
      // The frame after the one in which the rows were made has them on the screen.
      requestAnimationFrame(() => requestAnimationFrame(look));
    })`,
  );
  await visitor.context.close();
  return drawn as Drawn;
}

/** Milliseconds from asking for the red rows to the frame that shows them alone. */
async function filterToRed(browser: Browser, url: string, name: 'ours' | 'agGrid'): Promise<number> {
  const visitor = await openVisitor(browser, false);
  const { page: tab } = await visitor.visit(url, `document.readyState === 'complete'`);
  const ask = {
    ours: `const select = document.querySelector('engagement-plan').shadowRoot.querySelector('#status');
      select.value = [...select.options].find((option) => /red/i.test(option.textContent)).value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      select.dispatchEvent(new Event('input', { bubbles: true }));`,
    agGrid: `grid.setFilterModel({ Status: { filterType: 'text', type: 'equals', filter: 'red' } });`,
  }[name];
  const ms = await tab.evaluate(
    `new Promise((done) => {
      ${CONTESTANTS[name].begin};
      const whole = () => ${CONTESTANTS[name].count} >= total ? setTimeout(ask, 500) : requestAnimationFrame(whole);
      const ask = () => { const start = performance.now(); ${ask} requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start))); };
      whole();
    })`,
  );
  await visitor.context.close();
  return ms as number;
}

/** Plans of a thousand and of ten thousand rows, drawn beside what others draw. */
export async function bigPlans(browser: Browser, server: PageServer): Promise<Section> {
  server.put(
    '/view.js',
    'text/javascript',
    readFileSync(from('../../../../packages/elements/dist/cdn/engagement-view.min.js')),
  );
  server.put('/tabulator.js', 'text/javascript', peer('tabulator-tables/dist/js/tabulator.min.js'));
  server.put('/tabulator.css', 'text/css', peer('tabulator-tables/dist/css/tabulator.min.css'));
  server.put('/ag.js', 'text/javascript', peer('ag-grid-community/dist/ag-grid-community.min.js'));

  const results: Result[] = [];
  for (const [actions, rounds] of [
    [400, 7],
    [4000, 5],
  ] as const) {
    const total = putPages(server, actions);
    const on = `plan of ${total.toLocaleString('en-GB')} rows, seed ${SEED}`;
    const timed = async (slow: boolean) => {
      const all: Record<Name, Drawn[]> = { ours: [], innerHTML: [], tabulator: [], agGrid: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of Object.keys(all) as Name[]) {
          all[name].push(await draw(browser, `${server.origin}/${name}-${actions}.html`, name, slow));
        }
      }
      return (name: Name, what: keyof Drawn) => medianOf(all[name].map((drawn) => drawn[what]));
    };
    const of = await timed(false);
    results.push(
      {
        what: 'first frame over Tabulator’s',
        on,
        measured: of('ours', 'first') / of('tabulator', 'first'),
        unit: '×',
        goal: 1,
        note: `${of('ours', 'first').toFixed(0)} ms over ${of('tabulator', 'first').toFixed(0)} ms, statuses worked out on the way`,
      },
      {
        what: 'first frame over innerHTML’s',
        on,
        measured: of('ours', 'first') / of('innerHTML', 'first'),
        unit: '×',
        ...(actions === 400 ? { goal: 0.45 } : {}),
      },
      {
        what: 'every row over innerHTML',
        on,
        measured: of('ours', 'all') / of('innerHTML', 'all'),
        unit: '×',
        ...(actions === 4000 ? { goal: 1 / 3 } : {}),
      },
      {
        what: 'blocking',
        on,
        measured: of('ours', 'blocking'),
        unit: 'ms',
        ...(actions === 4000 ? { goal: 0 } : {}),
        note: `Tabulator ${of('tabulator', 'blocking').toFixed(0)}, AG Grid ${of('agGrid', 'blocking').toFixed(0)}, innerHTML ${of('innerHTML', 'blocking').toFixed(0)} ms`,
      },
    );
    if (actions === 4000) {
      const slow = await timed(true);
      results.push({
        what: 'blocking over Tabulator’s',
        on: `${on}, 4 × slower CPU`,
        measured: slow('ours', 'blocking') / slow('tabulator', 'blocking'),
        unit: '×',
        goal: 1,
        note: `${slow('ours', 'blocking').toFixed(0)} ms over ${slow('tabulator', 'blocking').toFixed(0)} ms`,
      });
      const filters: Record<'ours' | 'agGrid', number[]> = { ours: [], agGrid: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of ['ours', 'agGrid'] as const) {
          filters[name].push(await filterToRed(browser, `${server.origin}/${name}-${actions}.html`, name));
        }
      }
      results.push({
        what: 'filter to red over AG Grid',
        on,
        measured: medianOf(filters.ours) / medianOf(filters.agGrid),
        unit: '×',
        goal: 1,
        note: `${medianOf(filters.ours).toFixed(0)} ms over ${medianOf(filters.agGrid).toFixed(0)} ms`,
      });
    }
  }
  return {
    title: 'Big plans in a page',
    intro:
      'From giving the data, already in memory, to the frame that shows the first rows, and every row. Ours works out every status and roll-up on the way and keeps every row in the page, so that find-in-page, print and screen readers work; Tabulator and AG Grid are given the statuses and keep only the rows in sight.',
    results,
  };
}
