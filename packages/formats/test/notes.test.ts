import { describe, expect, it } from 'vitest';
import type { Plan } from '@engagement-plan/core';
import type { Note, NoteCode, NoteFacts } from '../src/notes/note.js';
import { sayNote } from '../src/notes/say-note.js';
import { read } from '../src/read.js';
import { example, sourceText, table } from './documents.js';

/** Something for every fact a sentence may ask for; each code with its own is what the compiler asks of this. */
const FACTS: { readonly [C in NoteCode]: NoteFacts[C] } = {
  'not-understood': {},
  'page-furniture': {},
  'ruled-line': {},
  'stray-mark': {},
  'words-as-written': { lost: ['Givve', 'ir'] },
  'markup-dropped': {},
  'lookalike-letters-folded': { read: 'Cllrs' },
  'torn-word-joined': { read: 'Give' },
  'torn-word-left': {},
  'outputs-split': { count: 3 },
  'steps-split': { count: 3 },
  'milestones-split': { count: 3 },
  'resources-split': { count: 3 },
  'step-numbers-given-back': {},
  'step-numbers-left': {},
  'milestone-read-as-done': {},
  'milestone-read-as-pending': {},
  'slip-read': { slip: 'indentified' },
  'posts-split': {},
  'party-merged': { name: 'Community Development Manager' },
  'several-leads': { count: 3 },
  'not-scored': {},
  'answer-without-question': { answer: 'Partners are keen.' },
  'previous-row-missing': {},
  'row-matched-by-ref': { previous: 'Train officers', ref: '2' },
  'row-matched-by-likeness': { previous: 'Train officers' },
  'row-is-new': {},
};
const CODES = Object.keys(FACTS) as NoteCode[];
/** Sentences about a whole cell, or a part of it that is among the facts, do not quote the words. */
const WITHOUT_WORDS: readonly NoteCode[] = [
  'words-as-written',
  'markup-dropped',
  'steps-split',
  'slip-read',
  'answer-without-question',
];

const noteOf = (code: NoteCode, facts: object = FACTS[code]) =>
  ({ code, facts, severity: 'guess', words: 'as it stood', place: {} }) as Note;

/** A sentence with what it quotes left out. */
const unquoted = (sentence: string) => sentence.replace(/“[^”]*”/gu, '“”');

describe('the sentence of a note', () => {
  it.each(CODES)('%s says, in either language, all there is to know', (code) => {
    const said = { en: sayNote(noteOf(code), 'en'), cy: sayNote(noteOf(code), 'cy') };
    expect(unquoted(said.cy)).not.toBe(unquoted(said.en));
    for (const sentence of Object.values(said)) {
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(sentence.includes('“as it stood”')).toBe(!WITHOUT_WORDS.includes(code));
      for (const fact of Object.values(FACTS[code]).flat()) expect(sentence).toContain(String(fact));
    }
  });

  it('counts what is lost, and quotes no more than a line of it', () => {
    expect(sayNote(noteOf('words-as-written', { lost: ['ir'] }), 'en')).toBe(
      '“ir” stood here as written and is read otherwise in the plan.',
    );
    const many = Array.from({ length: 20 }, (_, i) => `word${i}`);
    for (const lang of ['en', 'cy'] as const) {
      const sentence = sayNote(noteOf('words-as-written', { lost: many }), lang);
      expect([sentence.includes('“word11”'), sentence.includes('“word12”')]).toEqual([true, false]);
    }
  });
});

describe('the notes of a document', () => {
  const previous = read(example('fenshire-action-plan.txt')).documents.find(
    (document): document is Plan => document.kind === 'plan',
  );
  const texts = [
    ...['riverside-implementation-plan.txt', 'fenshire-action-plan.txt'].map(example),
    ...['brag.csv', 'semicolons.csv', 'partners.txt', 'headerless.txt'].map(table),
    ...['000', '001', '002', '003', '004'].flatMap((number) => sourceText(number) ?? []),
  ];
  const notes = texts.flatMap((text) => [
    ...read(text).notes,
    ...read(text, previous ? { previous } : {}).notes,
  ]);

  it('are data, of which the sentences are made after they were kept in a file', () => {
    expect(new Set(notes.map(({ code }) => code)).size).toBeGreaterThan(15);
    for (const note of notes) {
      const kept = JSON.parse(JSON.stringify(note)) as Note;
      expect(kept).toEqual(note);
      expect(Object.keys(kept.facts).sort()).toEqual(Object.keys(FACTS[kept.code]).sort());
      expect(sayNote(kept, 'cy')).toBe(sayNote(note, 'cy'));
    }
  });

  it('account for a word that stands nowhere but in a sentence of ours', () => {
    const rows = [
      '1\tAsk people\tPolicy Officer and HR Manager\tMay 2024',
      '2\tTalk <parties> first\t\tMay 2024',
    ];
    const { notes: said } = read(['Ref\tAction\tLead\tBy when', ...rows].join('\n'));
    expect(said.map(({ code, facts }) => [code, facts])).toEqual([
      ['several-leads', { count: 2 }],
      ['words-as-written', { lost: ['parties'] }],
    ]);
  });
});
