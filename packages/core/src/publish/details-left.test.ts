import { describe, expect, it } from 'vitest';
import { aParty, aPlanOf } from '../testing/builders.js';
import { anUpdate } from '../testing/documents.js';
import { detailsLeft } from './details-left.js';
import { publish } from './publish.js';

const row = '/objectives/0/actions/0/deliverables/0';

describe('what publication leaves', () => {
  const plan = aPlanOf(
    [
      {
        evidence: [{ text: 'Minutes', href: 'mailto:q.query@council.example' }],
        notes: [{ text: 'Ring 01632 960123', audience: 'internal' }],
        local: { who: 'On 07700 900123, or forum@council.example' },
      },
    ],
    {
      parties: [aParty({ contact: { phone: '01632 960124' } })],
      sections: [
        { paragraphs: [], table: { columns: ['Who'], rows: [['Q, q@council.example, 020 7946 0123']] } },
      ],
      translations: {
        cy: {
          [`${row}/notes/0/text`]: 'Ffoniwch 01632 960123',
          [`${row}/title`]: 'Panel: q@council.example',
        },
      },
    },
  );

  it('is found in every field, but for what is dropped', () => {
    expect(detailsLeft(plan)).toEqual([
      { path: `${row}/evidence/0/href`, detail: 'email', around: 'mailto:…' },
      { path: `${row}/local/who`, detail: 'phone', around: 'On …, or forum@council.example' },
      { path: '/sections/0/table/rows/0/0', detail: 'email', around: 'Q, …, …' },
      { path: '/sections/0/table/rows/0/0', detail: 'phone', around: 'Q, …, …' },
      {
        path: `/translations/cy/${`${row}/title`.replace(/\//g, '~1')}`,
        detail: 'email',
        around: 'Panel: …',
      },
    ]);
  });

  it('is the same of the document that was published', () => {
    const { document } = publish(plan);
    expect(document && detailsLeft(document).length).toBe(5);
  });

  it('is nothing of a document of shared mailboxes', () => {
    expect(detailsLeft(anUpdate({ note: 'Write to consultation@council.example' }))).toEqual([]);
  });

  it('is not held up by a long run of figures', () => {
    // In processor time: a busy machine does not make it more.
    const started = process.cpuUsage();
    detailsLeft(anUpdate({ note: `01${' 23'.repeat(50_000)} ${'a.'.repeat(50_000)}@` }));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});
