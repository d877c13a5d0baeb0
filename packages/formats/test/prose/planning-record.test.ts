import { describe, expect, it } from 'vitest';
import { fixture, readProse, theOnly } from './read-prose.js';

const recordOf = (text: string) => theOnly('record', readProse(text).documents);
const own = fixture('record-own');

describe('a planning record', () => {
  it('reads its head; whoever is named in it is internal', () => {
    const record = recordOf(own);
    expect(record).toMatchObject({
      number: '7',
      status: 'Open',
      title: 'Hall on Mill Lane',
      printed: { edtf: '2012-03-14' },
    });
    expect(record.contacts?.map(({ audience }) => audience)).toEqual(['internal', 'internal']);
    expect(record.contacts?.map((contact) => Object.keys(contact)[0])).toEqual(['post', 'name']);
  });

  it('reads the analysis, with resistance and how ready everybody is', () => {
    expect(recordOf(own).analyse).toMatchObject({
      need: 'Somewhere warm to meet',
      evidence: ['A petition - Jan 12', 'A survey of the street'],
      readiness: {
        agency: { motivation: 'The hall costs money either way.' },
        community: { capacity: 'Six volunteers can keep the keys.' },
        partners: { opportunity: 'The school lacks a room.' },
      },
      resistance: [
        { stakeholder: 'Neighbours who fear noise', form: 'Letters to the paper', answer: 'Close at nine' },
      ],
    });
  });

  it('takes an answer without its question for the one it speaks of, and says so', () => {
    const { documents, notes } = readProse(own);
    expect(theOnly('record', documents).analyse?.readiness?.partners?.motivation).toBe(
      'Other partners are motivated as well',
    );
    expect(notes.map(({ code }) => code)).toContain('answer-without-question');
  });

  it('reads outcomes, indicators and methods, with who and when', () => {
    expect(recordOf(own).plan).toMatchObject({
      outcomes: [{ id: 'outcome-1', indicators: [{ ref: '1.1' }, { ref: '1.2' }] }],
      inputsAvailable: ['A boiler that works'],
      inputsNeeded: ['Chairs'],
      methods: [{ name: 'Open evening', responsible: 'Forum Officer', timing: { edtf: '2012-06' } }],
    });
  });

  it('leaves what nobody filled in absent', () => {
    expect(recordOf(own).do).toEqual([{ method: 'method-1', done: 'Forty people came' }]);
  });

  it('keeps scores from 1 to 6; a printed 0 is no score, and a note says so', () => {
    const { documents, notes } = readProse(own);
    const { review } = theOnly('record', documents);
    expect([
      review?.principles?.map(({ score }) => score),
      review?.outcomes?.map(({ score }) => score),
      review?.overall?.score,
    ]).toEqual([[4, undefined], [5], undefined]);
    expect(notes.filter(({ code }) => code === 'not-scored')).toHaveLength(2);
  });

  it('keeps how the review words an outcome that the plan words otherwise', () => {
    expect(recordOf(own).review?.outcomes).toMatchObject([
      { outcome: 'outcome-1', words: 'The hall is used often' },
    ]);
  });

  it('keeps what the form tells whoever fills it in out of the answers', () => {
    expect(recordOf(own).review?.judging).toBeUndefined();
  });

  it('knows questions by what they ask, not by their wording', () => {
    expect(recordOf(fixture('record-reworded'))).toMatchObject({
      number: '12',
      title: 'A path to school',
      analyse: { need: 'Children walk on the road.', evidence: ['Twelve near misses in a term'] },
      plan: {
        outcomes: [{ indicators: [{ text: 'Children on the path' }] }],
        methods: [{ name: 'Walk the route with children' }],
      },
      do: [{ method: 'method-1', done: 'Walked it twice', issues: 'It rained' }],
      review: {
        outcomes: [{ score: 6, evidence: 'Photographs' }],
        lessons: 'Bring coats',
        next: 'Walk it in summer',
      },
    });
  });
});
