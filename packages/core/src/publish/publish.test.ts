import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '../document/document.js';
import {
  aDeliverable,
  aParty,
  aPlan,
  aPlanOf,
  aProgressUpdate,
  anAction,
  anObjective,
} from '../testing/builders.js';
import { aChallenge, aRecord, aRegister, aReport, anEngagement, anUpdate } from '../testing/documents.js';
import { translated } from '../document/translated.js';
import type { Plan } from '../plan/plan.js';
import { holdsInternal } from './internal-parts.js';
import { publish } from './publish.js';

const internal = { audience: 'internal' } as const;
const row = '/objectives/0/actions/0/deliverables/0';

describe('publish', () => {
  it.each<[string, EngagementDocument, [string, string][]]>([
    ['a plan with nothing to hide', aPlanOf([{}]), []],
    [
      'how to reach a party',
      aPlanOf([{}], { parties: [aParty({ contact: { name: 'Jo Example', phone: '01234 567890' } })] }),
      [['/parties/0/contact', 'contact']],
    ],
    [
      'an internal note and an internal issue',
      aPlanOf([
        {
          notes: [{ text: 'Between us', ...internal }],
          updates: [aProgressUpdate({ issue: { text: 'A dispute', open: true, ...internal } })],
        },
      ]),
      [
        [`${row}/notes/0`, 'internal'],
        [`${row}/updates/0/issue`, 'internal'],
      ],
    ],
    [
      'the only row of an action, and the action with it',
      aPlan({
        objectives: [
          anObjective({
            actions: [
              anAction(),
              anAction({ id: 'a2', deliverables: [aDeliverable({ id: 'r2', ...internal })] }),
            ],
          }),
        ],
      }),
      [
        ['/objectives/0/actions/1/deliverables/0', 'internal'],
        ['/objectives/0/actions/1', 'empty'],
      ],
    ],
    [
      'who made a version, not the version',
      aPlanOf([{}], {
        control: {
          revisions: [{ version: 'V1', by: ['Jo Example'], byAudience: 'internal', reasons: ['New'] }],
        },
      }),
      [['/control/revisions/0/by', 'name']],
    ],
    [
      'all of an internal version but that there was one',
      aPlanOf([{}], {
        control: { revisions: [{ version: 'V1', by: ['Jo Example'], reasons: ['Between us'], ...internal }] },
      }),
      [
        ['/control/revisions/0/by', 'name'],
        ['/control/revisions/0/reasons', 'internal'],
        ['/control/revisions/0/audience', 'internal'],
      ],
    ],
    [
      'an internal version with neither number nor date',
      aPlanOf([{}], { control: { revisions: [{ reasons: ['Between us'], ...internal }] } }),
      [['/control/revisions/0', 'internal']],
    ],
    [
      'a person’s name in a record, not the post',
      aRecord({
        contacts: [
          { post: 'Engagement Manager', name: 'Jo Example' },
          { name: 'Sam Example', ...internal },
        ],
      }),
      [
        ['/contacts/0/name', 'name'],
        ['/contacts/1', 'internal'],
      ],
    ],
    [
      'telephone and address of a report’s contact',
      aReport({ contact: { post: 'Head of Policy', phone: '01234 567890', email: 'jo@council.example' } }),
      [
        ['/contact/email', 'reach'],
        ['/contact/phone', 'reach'],
      ],
    ],
    [
      'a report’s contact marked as public',
      aReport({ contact: { post: 'Desk', phone: '01234 567890', audience: 'public' } }),
      [],
    ],
    [
      'who challenged',
      aChallenge({ from: { name: 'Jo Example', audience: 'public' } }),
      [['/from', 'challenger']],
    ],
    [
      'an engagement that is not announced yet',
      aRegister({ engagements: [anEngagement(), anEngagement({ id: 'e2', ...internal })] }),
      [['/engagements/1', 'internal']],
    ],
  ])('drops %s', (_, document, dropped) => {
    expect(publish(document).dropped.map(({ path, why }) => [path, why])).toEqual(dropped);
  });

  it('keeps the post of a contact', () => {
    const { document } = publish(aRecord({ contacts: [{ post: 'Engagement Manager', name: 'Jo Example' }] }));
    expect(document?.contacts).toEqual([{ post: 'Engagement Manager' }]);
  });

  it('leaves nothing of an update that is internal as a whole', () => {
    expect(publish(anUpdate(internal))).toMatchObject({ document: undefined, counts: { internal: 1 } });
  });

  it('takes the translations of what went with it, and moves those behind', () => {
    const plan = aPlanOf([{ notes: [{ text: 'Between us', ...internal }, { text: 'For all' }] }], {
      translations: { cy: { [`${row}/notes/0/text`]: 'Rhyngom ni', [`${row}/notes/1/text`]: 'I bawb' } },
    });
    const { document } = publish(plan);
    expect(JSON.stringify(document)).not.toContain('Rhyngom');
    expect(document && translated(document, 'cy').objectives[0]?.actions[0]?.deliverables[0]?.notes).toEqual([
      { text: 'I bawb' },
    ]);
  });

  it('shares what it does not touch', () => {
    const plan = aPlanOf([{}], { parties: [aParty({ contact: { name: 'Jo Example' } })] });
    expect(publish(plan).document?.objectives).toBe(plan.objectives);
  });
});

// The snippet of docs/publish.md.
describe('publishing an example', () => {
  const plan = JSON.parse(
    readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
  ) as Plan;

  it('says what was dropped, so that an officer can look', () => {
    const { document, dropped, counts } = publish(plan);
    expect(counts).toEqual({ contact: 2, internal: 4 });
    expect(dropped.at(-1)).toEqual({ path: '/parties/6/contact', why: 'contact' });
    expect(document && holdsInternal(document)).toBe(false);
    expect(JSON.stringify(document)).not.toContain('@harbourside.example');
  });
});
