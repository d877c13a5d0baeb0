import type { EngagementDocument, Report } from '@engagement-plan/core';
import { readRef } from '../fields/refs.js';
import type { Ledger } from '../source/ledger.js';
import { readChapters, USUAL } from './committee-report/chapters.js';
import type { Chapter, ChapterKind } from './committee-report/chapters.js';
import { findHeader, readHeader } from './committee-report/header.js';
import { readImplications } from './committee-report/implications.js';
import { readRequests } from './committee-report/requests.js';
import type { Layout } from './layout.js';
import { envelopeFor } from './prose/identity.js';
import { passagesOf, piecesOf, readPassages } from './prose/passages.js';
import type { Part, Passage } from './prose/passages.js';
import { numberOf, writeSections } from './prose/sections.js';

/** A report to a committee: a head of labels and values, then numbered chapters. */
export const committeeReport: Layout = {
  name: 'committee-report',

  score(source) {
    const parts = readPassages(source.blocks);
    const labels = findHeader(parts).length;
    const usual = readChapters(parts).filter((chapter) => USUAL.test(chapter.heading.text)).length;
    if (labels < 2 || usual < 2 || labels + usual < 5) return 0;
    return Math.min(0.9, 0.3 + 0.06 * (labels + usual));
  },

  read(source, ledger, hints): readonly EngagementDocument[] {
    const parts = readPassages(source.blocks);
    const header = readHeader(findHeader(parts), ledger);
    // Another document may follow in the same file; what was read there already is not the report's.
    const own = parts.filter((part) =>
      piecesOf(part).some((piece) => piece.text !== '' && !ledger.isPlaced(piece)),
    );
    const chapters = readChapters(own);
    const of = (kind: ChapterKind) => chapters.filter((chapter) => chapter.kind === kind);
    const recommendations = of('recommendations').flatMap((chapter) => readRecommendations(chapter, ledger));
    const implications = of('implications').flatMap((chapter) => readImplications(chapter.parts, ledger));
    const requests = of('other').flatMap((chapter) => readRequests(chapter.parts, ledger));
    const consultation = of('consultation').flatMap((chapter) => readTexts(chapter.parts, ledger));
    const background = of('background').flatMap((chapter) => readTexts(chapter.parts, ledger));
    const report: Report = {
      ...envelopeFor('report', header.number ?? header.subject, source, hints),
      ...(header.subject === undefined ? {} : { title: header.subject }),
      ...header,
      sections: writeSections(own, ledger),
      ...(recommendations.length > 0 ? { recommendations } : {}),
      ...(implications.length > 0 ? { implications } : {}),
      ...(requests.length > 0 ? { requests } : {}),
      ...(consultation.length > 0 ? { consultation } : {}),
      ...(background.length > 0 ? { background } : {}),
    };
    return [report];
  },
};

/** The number a paragraph is printed with, in its text or as its marker, and its words. */
function readNumbered(passage: Passage): { ref?: string; text: string } {
  const dotted = /^\d+\.\d/u.test(passage.text) ? readRef(passage.text) : undefined;
  const ref = dotted?.ref ?? numberOf(passage.marker);
  return { ...(ref === undefined ? {} : { ref }), text: dotted?.rest ?? passage.text };
}

/** One recommendation to a numbered paragraph or list entry; text before the first stays in the section. */
function readRecommendations(chapter: Chapter, ledger: Ledger): NonNullable<Report['recommendations']> {
  const recommendations: NonNullable<Report['recommendations']> = [];
  const passages = passagesOf(chapter.parts).filter((passage) => passage.style !== 'heading');
  const listed = passages.filter(
    (passage) => passage.style === 'item' || readNumbered(passage).ref !== undefined,
  );
  for (const passage of listed.length > 0 ? listed : passages) {
    if (/:$/u.test(passage.text)) continue;
    recommendations.push(readNumbered(passage));
    ledger.place(...piecesOf(passage));
  }
  return recommendations;
}

/** Paragraphs as plain texts, without their numbers. */
function readTexts(parts: readonly Part[], ledger: Ledger): string[] {
  return passagesOf(parts).map((passage) => {
    ledger.place(...piecesOf(passage));
    return readNumbered(passage).text;
  });
}
