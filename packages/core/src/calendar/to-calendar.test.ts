import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '../document/document.js';
import { anyDay, anyDocument, anyText } from '../testing/arbitraries.js';
import { aDeliverable, aLead, aMilestone, aParty, aPlanOf, aStep, aTargetDate } from '../testing/builders.js';
import { aChecklist, anEngagement, aPrincipleSet, aRecord, aRegister } from '../testing/documents.js';
import type { CalendarEntry } from './entry.js';
import { calendarEntries, toCalendar, type CalendarOptions } from './to-calendar.js';

const asOf = '2024-01-15';

/** What an independent parser makes of a calendar. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp');
    return {
      uid: event.uid,
      title: event.summary,
      note: event.description,
      from: event.startDate.toString(),
      /** Exclusive. */
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      stamp: String(stamp),
      url: component.getFirstPropertyValue('url'),
      category: component.getFirstPropertyValue('categories'),
    };
  });
}

const read = (documents: EngagementDocument | EngagementDocument[], options: Partial<CalendarOptions> = {}) =>
  parsed(toCalendar(documents, { asOf, ...options }));

const september = aTargetDate({ words: 'Sept 2024', kind: 'month', from: '2024-09-01', to: '2024-09-30' });

describe('a plan in a calendar', () => {
  const plan = aPlanOf(
    [
      {
        ref: '4.10',
        title: 'Panel; new, for all',
        due: september,
        leads: [aLead(), aLead({ party: 'party-2', relation: 'consultee' })],
        milestones: [
          aMilestone({ due: aTargetDate('2024-05-01') }),
          aMilestone({ text: 'Rules agreed', state: 'done', due: aTargetDate('2024-04-01') }),
        ],
        steps: [aStep({ steps: [aStep({ text: 'Write to them', due: aTargetDate('2024-02-01') })] })],
        resources: [{ words: 'Secret', state: 'identified', audience: 'internal' }],
      },
      { title: 'On-going', due: aTargetDate({ words: 'On-going', kind: 'ongoing' }) },
      { title: 'Called off', due: aTargetDate('2024-06-01'), lifecycle: 'cancelled' },
    ],
    {
      parties: [
        aParty({ contact: { name: 'Somebody', email: 'somebody@example.org' } }),
        aParty({ id: 'party-2', name: 'Scrutiny' }),
      ],
    },
  );

  it('has what is due on its last day, milestones and steps that are ahead, and no more', () => {
    expect(read(plan).map(({ title, from, end }) => [title, from, end])).toEqual([
      ['Due: 4.10 Panel; new, for all', '2024-09-30', '2024-10-01'],
      ['Milestone: First meeting to be held', '2024-05-01', '2024-05-02'],
      ['Step: Write to them', '2024-02-01', '2024-02-02'],
    ]);
  });

  it('says what was written, which days that means and who leads', () => {
    expect(read(plan)[0]?.note).toBe(
      'As written: Sept 2024\nAny day from 1 September 2024 to 30 September 2024\nLead: Engagement Manager',
    );
    expect(read(plan, { lang: 'cy' })[0]).toMatchObject({
      title: 'Yn ddyledus: 4.10 Panel; new, for all',
      category: 'Yn ddyledus',
    });
  });

  it('shows whole windows to whoever wants them', () => {
    expect(read(plan, { windows: 'window' })[0]).toMatchObject({ from: '2024-09-01', end: '2024-10-01' });
  });

  it('holds nothing internal and nobody’s name', () => {
    expect(toCalendar(plan, { asOf })).not.toMatch(/Secret|Somebody|example\.org/);
  });

  it('knows a date as it stood on the day', () => {
    const moved = aPlanOf([
      { due: september, revisions: [{ from: aTargetDate('2024-03-29'), to: september, on: '2024-02-01' }] },
    ]);
    expect(read(moved)[0]?.from).toBe('2024-03-29');
    expect(read(moved, { asOf: '2024-02-01' })[0]?.from).toBe('2024-09-30');
  });
});

describe('engagements in a calendar', () => {
  const register = aRegister({
    elections: [{ on: '2024-05-02', title: 'Borough election' }],
    engagements: [
      anEngagement({
        audiences: ['Young people and carers'],
        areas: ['Mill Lane'],
        opens: '2024-01-08',
        closes: '2024-02-18',
        decisionOn: '2024-03-20',
        links: [{ href: 'https://example.org/hours?a=1' }],
      }),
      anEngagement({ id: 'office', title: 'Staff forum', opens: '2024-01-08', audience: 'internal' }),
    ],
  });

  it('are open on all their days, the last one counted', () => {
    expect(read(register).map(({ title, from, end }) => [title, from, end])).toEqual([
      ['Library opening hours', '2024-01-08', '2024-02-19'],
      ['Decision: Library opening hours', '2024-03-20', '2024-03-21'],
      ['Feedback due: Library opening hours', '2024-05-12', '2024-05-13'],
      ['Poll: Borough election', '2024-05-02', '2024-05-03'],
    ]);
    expect(read(register)[0]).toMatchObject({
      note: 'Asks: young people and carers\nWhere: Mill Lane',
      url: 'https://example.org/hours?a=1',
    });
  });

  it('owe no feedback once it was given', () => {
    const told = aRegister({
      engagements: [anEngagement({ closes: '2024-02-18', result: { did: 'Done.', on: '2024-04-02' } })],
    });
    expect(read(told, { asOf: '2024-04-01', kinds: ['feedback'] })).toHaveLength(1);
    expect(read(told, { asOf: '2024-04-02', kinds: ['feedback'] })).toHaveLength(0);
  });

  it('come from a checklist where no register beside it has them', () => {
    const engagement = { id: 'engagement-1', title: 'Hours', opens: '2024-01-08', closes: '2024-02-18' };
    const checklist = aChecklist({ set: aPrincipleSet(), engagement });
    expect(read(checklist).map(({ title, from }) => [title, from])).toEqual([
      ['Hours', '2024-01-08'],
      ['Principles to answer: Hours, Planning', '2024-01-07'],
    ]);
    expect(read([register, checklist], { kinds: ['engagement'] })).toHaveLength(1);
  });

  it('use methods on the days a record names', () => {
    const record = aRecord({
      title: 'Hours',
      plan: { methods: [{ id: 'm1', name: 'Exhibition', timing: aTargetDate('2024-02-03') }] },
    });
    expect(read(record)[0]).toMatchObject({ title: 'Method: Exhibition', from: '2024-02-03' });
  });
});

describe('a calendar', () => {
  const text = (entry: Partial<CalendarEntry>) =>
    toCalendar([], { asOf, entries: [{ id: 'a', kind: 'other', from: '2024-02-01', title: 'A', ...entry }] });

  it('takes entries from elsewhere, and writes an id once', () => {
    const entry: CalendarEntry = {
      id: 'update/row-1',
      kind: 'update',
      from: '2024-02-28',
      to: '2024-02-29',
      title: 'Owed',
    };
    const [one, ...more] = read([], { entries: [entry, entry] });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      uid: 'update/row-1@engagement-plan',
      from: '2024-02-28',
      end: '2024-03-01',
      allDay: true,
      stamp: '2024-01-15T00:00:00Z',
    });
  });

  it.each([
    ['commas; semicolons \\ and\nlines', 'commas; semicolons \\ and\nlines'],
    ['a bell\u0007 and\r\na break', 'a bell and\na break'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['BEGIN:VALARM\r\nEND:VCALENDAR', 'BEGIN:VALARM\nEND:VCALENDAR'],
  ])('keeps %j', (title, expected) => {
    expect(parsed(text({ title }))[0]?.title).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'https://example.org/a b', 'https://example.org/\r\nX:1'])(
    'has no link to %j',
    (href) => {
      expect(text({ href })).not.toMatch(/URL|^X:1/m);
    },
  );

  it.each(['0999-12-31', '9999-01-01'])('leaves out %s, as a slip of the pen', (from) => {
    expect(parsed(text({ from }))).toEqual([]);
  });

  it('is named by its only document, or as it is told', () => {
    expect(toCalendar(aRegister({ title: 'Diary, joint' }), { asOf })).toContain(
      'X-WR-CALNAME:Diary\\, joint\r\n',
    );
    expect(toCalendar(aRegister(), { asOf, name: 'Ours' })).toContain('NAME:Ours\r\n');
    expect(toCalendar([], { asOf, lang: 'cy' })).toContain('NAME:Ymgysylltu â’r gymuned\r\n');
  });

  it('refuses a day that is none', () => {
    expect(() => toCalendar([], { asOf: '2024-02-30' })).toThrow(RangeError);
  });
});

describe('any calendar', () => {
  const documents = fc.array(
    fc.oneof(...(['plan', 'register', 'checklist', 'record'] as const).map((kind) => anyDocument(kind))),
    { maxLength: 3 },
  );
  const entries = fc.array(
    fc.record({
      id: anyText,
      kind: fc.constant('other' as const),
      from: anyDay,
      to: anyDay,
      title: anyText,
      note: anyText,
    }),
    { maxLength: 3 },
  );
  const day = fc.constantFrom('2012-02-29', '2024-01-15', '2030-12-31');
  const lang = fc.constantFrom('en' as const, 'cy' as const);

  it('is read by another’s parser, in lines of at most 75 octets, with one UID for each entry', () => {
    fc.assert(
      fc.property(documents, entries, day, lang, (documents, entries, asOf, lang) => {
        const text = toCalendar(documents, { asOf, lang, entries });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(Buffer.from(text).toString()).toBe(text);
        const events = parsed(text);
        const uids = events.map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(uids.length);
        for (const { allDay, from, end } of events) {
          expect(allDay).toBe(true);
          expect(from < end).toBe(true);
        }
      }),
    );
  });

  it('gives a thing the same UID on every day', () => {
    const titles = (documents: EngagementDocument[], asOf: string) =>
      new Map(calendarEntries(documents, { asOf }).map(({ id, title }) => [id, title]));
    fc.assert(
      fc.property(documents, day, day, (documents, one, other) => {
        const [a, b] = [titles(documents, one), titles(documents, other)];
        for (const [id, title] of a) if (b.has(id)) expect(b.get(id)).toBe(title);
      }),
    );
  });
});

it('an entry keeps its UID when another with the same id falls away', () => {
  const due = aTargetDate('2024-06-01');
  const rows = [aDeliverable({ title: 'One', due }), aDeliverable({ title: 'Two', due })];
  const idOf = (lifecycle?: 'cancelled') => {
    const plan = aPlanOf(
      rows.map((row, i) => ({ ...row, id: 'same', ...(i === 0 && lifecycle && { lifecycle }) })),
    );
    return calendarEntries(plan, { asOf }).find(({ title }) => title.endsWith('Two'))?.id;
  };
  expect(idOf('cancelled')).toBe(idOf());
});
