import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statusTable } from '@engagement-plan/core';
import { aBigPlan } from '@engagement-plan/core/testing';
import { page, type PageServer } from './page-server.js';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peer = (path: string) => readFileSync(from(`../../peers/node_modules/${path}`));
export const SEED = 1;
const AS_OF = '2026-06-01';

/** Who draws a plan, and what each page is told in its own words. All are expressions in the page. */
export interface Contestant {
  readonly script?: string;
  readonly style?: string;
  readonly body: string;
  /** Draws what the page already has in memory. */
  readonly begin: string;
  /** Whether a row can be seen. */
  readonly some: string;
  /** Whether it says that it has drawn every row. */
  readonly every: string;
  /** How many rows are in the page. */
  readonly rows: string;
  /** Shows the red rows alone. */
  readonly toRed?: string;
  /** Whether none but red rows can be seen. */
  readonly isRed?: string;
  /** Gives the row `n` the status `to`. */
  readonly change?: string;
}

const ROOT = `document.querySelector('engagement-plan').shadowRoot`;
const TABLE = `${ROOT}?.querySelector('table')`;
const LAST_OF_OURS = `[...(${TABLE}?.tBodies ?? [])].at(-1)?.lastElementChild?.querySelector('.ref')?.textContent`;

export const CONTESTANTS = {
  ours: {
    script: 'view.js',
    body: `<engagement-plan as-of="${AS_OF}">The plan</engagement-plan>`,
    begin: `document.querySelector('engagement-plan').plan = plan`,
    some: `${TABLE}?.querySelector('tr.row')`,
    every: `${LAST_OF_OURS} === rows.at(-1)[0]`,
    rows: `${ROOT}.querySelectorAll('tr.row').length`,
    toRed: `const select = ${ROOT}.querySelector('#status');
      select.value = 'bad';
      select.dispatchEvent(new Event('change', { bubbles: true }));`,
    isRed: `![...${TABLE}.rows].slice(1).some((row) => row.querySelector('[data-tone]:not([data-tone=bad])'))`,
    change: `document.querySelector('engagement-plan').plan = edited(n, to)`,
  },
  innerHTML: {
    body: '<table><tbody id="rows"></tbody></table>',
    begin: `document.querySelector('#rows').innerHTML = rows.map((row) => '<tr><td>' + row.join('</td><td>') + '</td></tr>').join('')`,
    some: `document.querySelector('#rows tr')`,
    every: `document.querySelector('#rows tr')`,
    rows: `document.querySelectorAll('#rows tr').length`,
  },
  tabulator: {
    script: 'tabulator.js',
    style: 'tabulator.css',
    body: '<div id="grid"></div>',
    begin: `window.grid = new Tabulator('#grid', { height: 800, index: 'Ref', data: records, columns: headings.map((title) => ({ title, field: title })) })`,
    some: `document.querySelector('.tabulator-row')`,
    every: `document.querySelector('.tabulator-row')`,
    rows: `document.querySelectorAll('.tabulator-row').length`,
    change: `grid.getRows('visible')[n].update({ Status: to })`,
  },
  agGrid: {
    script: 'ag.js',
    body: '<div id="grid" style="height:800px"></div>',
    begin: `window.grid = agGrid.createGrid(document.querySelector('#grid'), { rowData: records, columnDefs: headings.map((field) => ({ field, filter: true })) })`,
    some: `document.querySelector('.ag-row')`,
    every: `document.querySelector('.ag-row')`,
    rows: `document.querySelectorAll('.ag-row').length`,
    toRed: `grid.setFilterModel({ Status: { filterType: 'text', type: 'equals', filter: 'red' } });`,
    isRed: `![...document.querySelectorAll('.ag-row [col-id=Status]')].some((cell) => cell.textContent !== 'red')`,
    change: `grid.getDisplayedRowAtIndex(n).setDataValue('Status', to)`,
  },
} as const satisfies Record<string, Contestant>;

export type Name = keyof typeof CONTESTANTS;
export const NAMES = Object.keys(CONTESTANTS) as Name[];

/** What every page knows: its data in memory, and how a plan is edited without touching what stays. */
const READ = `
const told = Promise.all(['plan', 'rows'].filter((what) => document.body.dataset[what]).map(async (what) => {
  window[what] = await (await fetch(document.body.dataset[what])).json();
})).then(() => {
  window.headings = ['Ref', 'What', 'By when', 'Lead', 'Status'];
  window.records = rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
  window.isTold = true;
});
/** The plan in which the n-th action of the first objective says that its rows are so. */
window.edited = (n, to) => {
  const given = document.querySelector('engagement-plan').plan;
  const [objective] = given.objectives;
  const action = objective.actions[n % objective.actions.length];
  const rowOf = (row) => ({ ...row, updates: [{ on: '2026-05-31', declared: to }] });
  const changed = action.deliverables?.length
    ? { ...action, deliverables: action.deliverables.with(0, rowOf(action.deliverables[0])) }
    : rowOf(action);
  const actions = objective.actions.with(objective.actions.indexOf(action), changed);
  return { ...given, objectives: given.objectives.with(0, { ...objective, actions }) };
};`;

/** Puts what the pages take on the server. */
export function putScripts(server: PageServer): void {
  const ours = from('../../../../packages/elements/dist/cdn/engagement-view.min.js');
  server.put('/read.js', 'text/javascript', READ);
  server.put('/view.js', 'text/javascript', readFileSync(ours));
  server.put('/tabulator.js', 'text/javascript', peer('tabulator-tables/dist/js/tabulator.min.js'));
  server.put('/tabulator.css', 'text/css', peer('tabulator-tables/dist/css/tabulator.min.css'));
  server.put('/ag.js', 'text/javascript', peer('ag-grid-community/dist/ag-grid-community.min.js'));
}

/** Puts a plan on the server, and a page of each contestant that has it in memory; says how many rows it has. */
export function putPlan(server: PageServer, actions: number): number {
  const plan = aBigPlan(actions, SEED);
  const rows = statusTable(plan, { asOf: AS_OF }).rows.map(({ ref, deliverable, assessment }) => [
    ref,
    deliverable.title,
    deliverable.due?.words ?? '',
    deliverable.leads.map(({ party }) => party).join(', '),
    assessment.effective.state === 'bad' ? 'red' : assessment.effective.state,
  ]);
  server.put(`/plan-${actions}.json`, 'application/json', JSON.stringify(plan));
  server.put(`/rows-${actions}.json`, 'application/json', JSON.stringify(rows));
  for (const name of NAMES) {
    const { script, style, body }: Contestant = CONTESTANTS[name];
    const takes = `data-rows="/rows-${actions}.json"${name === 'ours' ? ` data-plan="/plan-${actions}.json"` : ''}`;
    const head = [
      style ? `<link rel="stylesheet" href="/${style}">` : '',
      script ? `<script src="/${script}" defer></script>` : '',
      '<script src="/read.js" defer></script>',
    ].join('');
    server.put(`/${name}-${actions}.html`, 'text/html', page(head, body, takes));
  }
  return rows.length;
}
