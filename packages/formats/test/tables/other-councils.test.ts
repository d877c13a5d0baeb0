import { levelOf, schemeOf, type Deliverable, type Plan } from '@engagement-plan/core';
import { describe, expect, test } from 'vitest';
import { read, type Reading } from '../../src/read.js';

/** Small plans in the many shapes councils keep them in, made up; what must come out is told by eye. */

const rowsIn = ({ documents }: Reading): readonly Deliverable[] =>
  documents
    .filter((each): each is Plan => each.kind === 'plan')
    .flatMap((plan) => plan.objectives)
    .flatMap((objective) => objective.actions)
    .flatMap((action) => action.deliverables);
const declared = (reading: Reading) =>
  rowsIn(reading).map((row) => row.updates?.map((update) => update.declared).join('') ?? '');

const PLANS: readonly (readonly [fact: string, name: string, text: string, wanted: object])[] = [
  [
    'a line break inside a quoted cell, money, and owners parted by a stroke',
    'a.csv',
    `"Northmoor Council - Involvement Plan 2023-2026",,,,,,,
Ref,Commitment,Activity,Timescale,Lead,Cost,Update,BRAG
A1,Listen better,"Set up a panel of residents
and recruit from every ward",30/09/2024,Policy Manager,"£12,000 per year","Panel recruited
First survey sent",Green
A2,Share power,Pilot shared budgets in 3 areas,March 2025,Head of Communities / Finance Manager,"£30,000 one-off – to be identified",Not started,Red
A3,Share power,Train all councillors,Ongoing,Democratic Services,Within existing budgets,Complete,Blue
`,
    { deliverables: 3, dated: 2, ongoing: 1, leadAssignments: 4 },
  ],
  [
    'columns drawn with spaces',
    'b.txt',
    `Eastvale Borough Council
Delivery Plan 2021/22

Ref   Action                                   Lead                    Target date    Status
1.1   Launch a digital platform                Digital Manager         June 2021      Green
1.2   Map community groups                     Partnerships Officer    Sept 2021      Amber
2.1   Hold a citizens' assembly                Chief Executive         Nov 2021       Green
`,
    { objectives: 2, deliverables: 3, dated: 3, leadAssignments: 3 },
  ],
  [
    'columns drawn with upright strokes',
    'c.txt',
    `| Action | Who | When | R/A/G |
| --- | --- | --- | --- |
| Recruit stewards | Events Officer | June 2017 | G |
| Print maps | Design Team | July 2017 | A |
`,
    { deliverables: 2, dated: 2, leadAssignments: 2 },
  ],
  [
    'cells that point at the one above',
    'd.txt',
    `Priority\tAction\tOutcome\tTimescale\tLead officer
Stronger voices\tFund a tenant forum\tTenants shape services\tApril 2014\tHousing Manager
\tPublish results\tOpen reporting\tOngoing\tsame as above
Fairer access\tAudit venues\tAccessible venues\tOct 2014\tEqualities Officer
\tBuy hearing loops\t"\tDec 2014\t"
`,
    { perObjective: [2, 2], deliverables: 4, dated: 3, ongoing: 1, leadAssignments: 4, leadParties: 2 },
  ],
  [
    'a header of which one name holds a date',
    'e.csv',
    `Ref,Action,Responsible,Target date,RAG status (June 2024),Commentary
1,Launch app,Digital Lead,Sept 2024,Green,On course
2,Open hub,Hub Manager,May 2024,Red,Builder failed
`,
    { deliverables: 2, dated: 2, leadAssignments: 2, leadParties: 2 },
  ],
  [
    'no dates, and a first row that could pass for the rest of the header',
    'f.txt',
    'Action\tOfficer responsible\tStatus\tComments\r\nCreate a network of village agents\tRural Officer\tOn track\tFive in post\r\nRun a youth summit\tYouth Service Manager\tDelayed\tVenue lost\r\n',
    { deliverables: 2, undated: 2, leadAssignments: 2 },
  ],
  [
    'one row',
    'g.csv',
    'Action,Lead,Due\nHold one open day,Events Officer,May 2025\n',
    { plans: 1, deliverables: 1, dated: 1, leadAssignments: 1 },
  ],
  [
    'two columns',
    'h.csv',
    'What,When\nOpen the hall on Sundays,May 2021\nBuy chairs for the hall,June 2021\nPaint the doors,Ongoing\n',
    { deliverables: 3, dated: 2, ongoing: 1 },
  ],
  [
    'ongoing beside money, in the columns they stand in',
    'i.csv',
    'Action,Lead,When,Resources\nFund a worker,Youth,Ongoing,£25k p.a. – to be identified\nPrint,Comms,June 2020,"£250 per annum, funding secured"\n',
    {
      dated: 1,
      ongoing: 1,
      leadParties: 2,
      money: { recurringPence: 2_525_000, unidentifiedRecurringPence: 2_500_000, oncePence: 0 },
    },
  ],
  [
    'a web address and titles in rows of their own, parted by semicolons',
    'j.csv',
    `1. Trust
No.;Purpose;Action;Timeframe;Lead
1.1;People know, early and fully, what is planned;Publish a diary;May 2022;Clerk
www.example.org
2. Reach
2.1;More, and other, people come;Pop-up stalls;June 2022;Engagement Team
`,
    { perObjective: [1, 1], deliverables: 2, dated: 2, leadAssignments: 2 },
  ],
  [
    'Welsh headers and words',
    'k.txt',
    `Rhif\tCam gweithredu\tCanlyniad\tErbyn pryd\tArweinydd\tAdnoddau\tStatws
1\tSefydlu panel trigolion\tMwy o bobl yn cymryd rhan\tMawrth 2023\tRheolwr Polisi\tCyllideb bresennol\tGwyrdd
2\tCyhoeddi cylchlythyr\tPobl yn gwybod mwy\tParhaus\tTîm Cyfathrebu\t£5,000 y flwyddyn\tOren
`,
    { deliverables: 2, dated: 1, ongoing: 1, leadAssignments: 2 },
  ],
];

describe('a plan with', () => {
  test.each(PLANS)('%s', (_, name, text, wanted) => {
    const reading = read(text, { name });
    expect(reading.summary).toMatchObject(wanted);
    expect(reading.coverage.placed + reading.coverage.noted).toBe(reading.coverage.found);
  });

  test.each([
    [0, ['green', 'red', 'blue']],
    [1, ['green', 'amber', 'green']],
    [2, ['green', 'amber']],
    [4, ['green', 'red']],
    [10, ['green', 'amber']],
  ])('its lights, each a level of the scheme the plan names: %#', (at, lights) => {
    const [, name, text] = PLANS[at] as (typeof PLANS)[number];
    const reading = read(text, { name });
    expect(declared(reading)).toEqual(lights);
    const plan = reading.documents[0] as Plan;
    for (const light of lights) expect(levelOf(schemeOf(plan), light)?.code).toBe(light);
  });
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n \n\t\n'],
  ['a header and no row', 'Ref,Action,Lead,By when,Status\n'],
  [
    'a budget',
    'Cost centre,Description,2021/22,Total\nA100,Salaries,"£120,000","£245,000"\nA101,Printing,"£3,000","£6,100"\n',
  ],
  [
    'a list of contacts',
    'Name,Telephone,Email\nReception,01234 567890,desk@example.org\nPlanning,01234 567891,plan@example.org\n',
  ],
  [
    'minutes',
    'Minutes of the meeting held on 4 May 2021\n\n1. Apologies\nNone.\n\n2. Playground\nThe Clerk will ask for quotes.\n- Swings need repair\n- The gate is broken\n',
  ],
])('%s is no plan', (_, text) => {
  expect(read(text, { name: 'x.csv' }).summary.deliverables).toBe(0);
  expect(read(text, { name: 'x.txt' }).summary.deliverables).toBe(0);
});
