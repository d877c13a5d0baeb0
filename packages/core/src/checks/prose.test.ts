import { describe, expect, it } from 'vitest';
import { aDeliverable, anAction, anObjective, aParty, aPlan, aPlanOf } from '../testing/builders.js';
import { aRecord } from '../testing/documents.js';
import { proseOf } from './prose.js';

const texts = (document: Parameters<typeof proseOf>[0]) => proseOf(document).map(({ text }) => text);

describe('the texts of a document', () => {
  it('are what people read, in order, and not ids, refs or codes', () => {
    const plan = aPlan({
      title: 'Plan',
      aims: ['Aim one', 'Aim two'],
      objectives: [anObjective({ ref: '1', title: 'Objective', actions: [] })],
      sections: [{ ref: '2', heading: 'Heading', paragraphs: [{ ref: '2.1', text: 'Paragraph' }] }],
    });
    expect(texts(plan)).toEqual(['Objective', 'Plan', 'Aim one', 'Aim two', 'Heading', 'Paragraph']);
  });

  it('carry pointers that lead to them', () => {
    const plan = aPlanOf([{ notes: [{ text: 'Ask again' }] }]);
    expect(proseOf(plan).find(({ text }) => text === 'Ask again')?.path).toBe(
      '/objectives/0/actions/0/deliverables/0/notes/0/text',
    );
  });

  it('are internal inside what is internal', () => {
    const plan = aPlanOf([{ notes: [{ text: 'Ask again', audience: 'internal' }, { text: 'Ask now' }] }]);
    const notes = proseOf(plan).filter(({ path }) => path.includes('/notes/'));
    expect(notes.map(({ internal }) => internal)).toEqual([true, false]);
  });

  it('hold nothing of a contact', () => {
    expect(texts(aPlan({ objectives: [], parties: [aParty({ contact: { name: 'Jo Example' } })] }))).toEqual([
      'Engagement Manager',
    ]);
  });

  it('know when a row repeats the title it stands under', () => {
    const row = aDeliverable({ title: 'Panel', outputs: [{ text: 'Panel' }, { text: 'Diary' }] });
    const plan = aPlan({
      objectives: [anObjective({ actions: [anAction({ title: 'Panel', deliverables: [row] })] })],
    });
    expect(
      proseOf(plan)
        .filter(({ repeats }) => !repeats)
        .map(({ text }) => text),
    ).toEqual(['More people take part', 'Panel', 'Diary']);
  });

  it('of a record come from all its stages', () => {
    const record = aRecord({
      analyse: { need: 'Need', evidence: ['Survey'] },
      plan: { outcomes: [{ id: 'o', text: 'Outcome', indicators: [{ text: 'Indicator' }] }] },
      review: { principles: [{ name: 'Open', comment: 'Good' }], lessons: 'Lesson' },
    });
    expect(texts(record)).toEqual(['Need', 'Survey', 'Outcome', 'Indicator', 'Open', 'Good', 'Lesson']);
  });
});
