import type { Browser, CDPSession, Page } from 'playwright';
import { medianOf } from '../measure.js';
import type { Result, Section } from '../results.js';
import type { PageServer } from './page-server.js';
import {
  CONTESTANTS,
  NAMES,
  SEED,
  putPlan,
  putScripts,
  type Contestant,
  type Name,
} from './plan-contestants.js';
import { openVisitor } from './visitor.js';

const ROUNDS = 7;
const ACTIONS = { '1,000': 400, '10,000': 4000 } as const;
const SLOW = 4;

/** What a drawing took, in milliseconds from giving the data. */
interface Drawn {
  /** To the frame that shows a row. */
  readonly first: number;
  /** To the frame that has every row the page will ever have. */
  readonly all: number;
  /** Over 50 of every task, added up. */
  readonly blocking: number;
}

/** After so long a page will never say that it is done: what it is asked for has another name by now. */
const PATIENCE_MS = 180_000;

/** Draws what the page has in memory, and leaves it drawn. */
export function draw(tab: Page, { begin, some, every }: Contestant): Promise<Drawn> {
  return tab.evaluate(`new Promise((done, fail) => {
    setTimeout(() => fail(new Error('drew no rows')), ${PATIENCE_MS});
    tasks.length = 0;
    const start = performance.now();
    let first, all, sawSome = false, sawEvery = false;
    const look = () => {
      // What was there before a frame is on the screen at the next.
      const now = performance.now() - start;
      if (sawSome) first ??= now;
      if (sawEvery) all ??= now;
      sawSome ||= !!(${some});
      sawEvery ||= !!(${every});
      if (all === undefined) return requestAnimationFrame(look);
      // Long tasks are told of a little later.
      setTimeout(() => done({ first, all, blocking: tasks.reduce((sum, ms) => sum + ms - 50, 0) }), 300);
    };
    ${begin};
    requestAnimationFrame(look);
  })`);
}

/** What each change of a table on show took, in milliseconds. */
interface Changed {
  /** Of script, from the change to the end of what it set off at once. */
  readonly script: number;
  /** To the frame that shows it. */
  readonly painted: number;
}

const CHANGES = 9;

/** Changes the status of a row in sight, a few times over. */
export function change(tab: Page, { change }: Contestant): Promise<readonly Changed[]> {
  return tab.evaluate(`(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const changed = [];
    for (let n = 0; n < ${CHANGES}; n += 1) {
      const to = n % 2 ? 'red' : 'green';
      await frame();
      await new Promise((next) => setTimeout(next, 30));
      const start = performance.now();
      ${change};
      // Everything promised is done before a task set now.
      const channel = new MessageChannel();
      const script = new Promise((next) => { channel.port1.onmessage = () => next(performance.now() - start); });
      channel.port2.postMessage(null);
      await Promise.all([script, frame().then(frame)]);
      changed.push({ script: await script, painted: performance.now() - start });
    }
    return changed;
  })()`);
}

/** Milliseconds from asking for the red rows to the frame that shows none but them. */
function filterToRed(tab: Page, { toRed, isRed }: Contestant): Promise<number> {
  return tab.evaluate(`new Promise((done, fail) => {
    setTimeout(() => fail(new Error('showed other rows than red ones')), ${PATIENCE_MS});
    const start = performance.now();
    let red = false;
    const look = () => {
      if (red) return done(performance.now() - start);
      red = ${isRed};
      requestAnimationFrame(look);
    };
    ${toRed}
    requestAnimationFrame(look);
  })`);
}

/** All that is measured of one contestant with one plan, in a page of its own. */
interface Visited extends Drawn {
  readonly rows: number;
  /** Of script objects, in millions of bytes; what the browser itself keeps for the page comes on top. */
  readonly heap?: number;
  readonly script?: number;
  readonly painted?: number;
  readonly red?: number;
}

/** Draws a plan on a machine `rate` times slower; where it is not slowed down, changes what is drawn as well. */
export async function visit(browser: Browser, url: string, name: Name, rate: number): Promise<Visited> {
  const contestant: Contestant = CONTESTANTS[name];
  const visitor = await openVisitor(browser, false);
  try {
    const { page: tab } = await visitor.visit(url, 'window.isTold');
    const session = await visitor.context.newCDPSession(tab);
    if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
    const drawn = await draw(tab, contestant);
    const rows = await tab.evaluate<number>(contestant.rows);
    return { ...drawn, rows, ...(rate > 1 ? {} : await changed(tab, session, contestant)) };
  } finally {
    await visitor.context.close();
  }
}

async function changed(tab: Page, session: CDPSession, contestant: Contestant): Promise<Partial<Visited>> {
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const changes = contestant.change ? await change(tab, contestant) : [];
  const median = (what: keyof Changed) => medianOf(changes.map((one) => one[what]));
  return {
    heap,
    ...(changes.length > 0 ? { script: median('script'), painted: median('painted') } : {}),
    ...(contestant.toRed ? { red: await filterToRed(tab, contestant) } : {}),
  };
}

type Of = (name: Name, what: keyof Visited) => number;

/** Visits the contestants in turn, round after round. */
async function inTurn(browser: Browser, server: PageServer, actions: number, rate: number): Promise<Of> {
  const all = new Map<Name, Visited[]>(NAMES.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, visits] of all)
      visits.push(await visit(browser, `${server.origin}/${name}-${actions}.html`, name, rate));
  }
  return (name, what) => medianOf((all.get(name) ?? []).map((visited) => visited[what] ?? NaN));
}

const LABELS: Record<Name, string> = {
  ours: 'engagement-plan',
  innerHTML: 'innerHTML',
  tabulator: 'Tabulator',
  agGrid: 'AG Grid',
};

/** A result as one contestant's over another's, with the times in the note. */
function over(of: Of, what: keyof Visited, other: Name, about: Pick<Result, 'what' | 'on' | 'goal'>): Result {
  const [ours, theirs] = [of('ours', what), of(other, what)];
  return {
    ...about,
    measured: ours / theirs,
    unit: '×',
    note: `${ours.toFixed(0)} over ${theirs.toFixed(0)} ms`,
  };
}

/** First frame, all rows, blocking: the three figures of each, as comparison. */
const figures = (of: Of) =>
  NAMES.map((name) => {
    const [first, all, blocking] = (['first', 'all', 'blocking'] as const).map((what) =>
      of(name, what).toFixed(0),
    );
    return `${LABELS[name]} ${first} / ${all} / ${blocking}, ${of(name, 'rows')} rows in the page`;
  }).join('; ');

const goal = (holds: boolean, ceiling: number) => (holds ? { goal: ceiling } : {});

function drawing(of: Of, on: string, whole: boolean, slow: boolean): Result[] {
  const blocking = of('ours', 'blocking');
  return [
    over(of, 'first', 'tabulator', { what: 'first frame over Tabulator’s', on, ...goal(!slow, 1) }),
    over(of, 'first', 'innerHTML', {
      what: 'first frame over innerHTML’s',
      on,
      ...goal(!whole && !slow, 0.45),
    }),
    over(of, 'all', 'innerHTML', { what: 'every row over innerHTML', on, ...goal(whole && !slow, 1 / 3) }),
    {
      what: 'blocking',
      on,
      measured: blocking,
      unit: 'ms',
      ...goal(whole, slow ? of('tabulator', 'blocking') : 0),
      note: `first frame / all rows / blocking, ms: ${figures(of)}`,
    },
  ];
}

function changing(of: Of, on: string): Result[] {
  const others = (what: 'script' | 'painted') =>
    `Tabulator ${of('tabulator', what).toFixed(1)}, AG Grid ${of('agGrid', what).toFixed(1)} ms`;
  return [
    {
      what: 'script for one status changed',
      on,
      measured: of('ours', 'script'),
      unit: 'ms',
      goal: 1,
      note: others('script'),
    },
    {
      what: 'one status changed, to the frame after the one that paints it',
      on,
      measured: of('ours', 'painted'),
      unit: 'ms',
      note: others('painted'),
    },
    over(of, 'red', 'agGrid', { what: 'filter to red over AG Grid', on, goal: 1 }),
    {
      what: 'script memory once drawn, over AG Grid',
      on,
      measured: of('ours', 'heap') / of('agGrid', 'heap'),
      unit: '×',
      note: NAMES.map((name) => `${LABELS[name]} ${of(name, 'heap').toFixed(0)} MB`).join(', '),
    },
  ];
}

/** Plans of a thousand and of ten thousand rows, drawn beside what others draw. */
export async function bigPlans(browser: Browser, server: PageServer): Promise<Section> {
  putScripts(server);
  const results: Result[] = [];
  for (const [size, actions] of Object.entries(ACTIONS)) {
    const whole = actions === ACTIONS['10,000'];
    const total = putPlan(server, actions);
    const on = `plan of ${total.toLocaleString('en-GB')} rows (${actions} actions), seed ${SEED}`;
    const of = await inTurn(browser, server, actions, 1);
    if (of('ours', 'rows') !== total) throw new Error(`Of ${total} rows ${of('ours', 'rows')} were drawn.`);
    results.push(...drawing(of, on, whole, false));
    if (whole) results.push(...changing(of, on));
    const slowly = await inTurn(browser, server, actions, SLOW);
    results.push(...drawing(slowly, `about ${size} rows, ${SLOW} × slower CPU`, whole, true));
  }
  return {
    title: 'Big plans in a page',
    intro:
      'From giving the data, already in memory, to the frame that shows the first rows, and every row. Ours works out every status and roll-up on the way and keeps every row in the page, so that find-in-page, print and screen readers work; the others are given the statuses, and Tabulator and AG Grid keep only the rows in sight. A changed status is a new plan given, that shares what did not change with the old one.',
    results,
  };
}
