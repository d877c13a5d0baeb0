import type { EngagementDocument, Plan, Section } from '@engagement-plan/core';
import type { Paragraph, Source } from './source/blocks.js';
import type { Ledger } from './source/ledger.js';
import { isPageFurniture } from './source/page-furniture.js';

/**
 * Prose no layout took goes into the plan's sections, as written and in order; a heading begins a section.
 * Page furniture is noted instead. Without a plan the prose stays where it is, to be noted.
 */
export function placeProse(
  source: Source,
  ledger: Ledger,
  documents: readonly EngagementDocument[],
): readonly EngagementDocument[] {
  const left = new Set(ledger.unplaced());
  const prose = source.blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && left.has(block.piece),
  );
  for (const { piece } of prose) {
    if (isPageFurniture(piece.text)) ledger.dismiss(piece, 'page-furniture');
  }
  const kept = prose.filter(({ piece }) => !isPageFurniture(piece.text));
  const plan = documents.find((document): document is Plan => document.kind === 'plan');
  if (plan === undefined || kept.length === 0) return documents;
  ledger.place(...kept.map((paragraph) => paragraph.piece));
  const sections = [...(plan.sections ?? []), ...sectionsOf(kept)];
  return documents.map((document) => (document === plan ? { ...plan, sections } : document));
}

/** Paragraphs under their headings. Words in square brackets are provisional. */
function sectionsOf(paragraphs: readonly Paragraph[]): readonly Section[] {
  const sections: Section[] = [];
  for (const { text, style, marker, piece } of paragraphs) {
    if (style === 'heading') {
      const ref = marker === undefined || marker.startsWith('#') ? {} : { ref: marker };
      sections.push({
        heading: text,
        ...ref,
        ...(marker?.startsWith('#') ? { level: marker.length } : {}),
        paragraphs: [],
        place: piece.place,
      });
      continue;
    }
    if (sections.length === 0) sections.push({ paragraphs: [] });
    sections.at(-1)?.paragraphs.push({
      text,
      ...(marker === undefined ? {} : { ref: marker }),
      style: style === 'item' ? 'item' : 'text',
      ...(/^\[.*\]$/u.test(text) ? { provisional: true } : {}),
      place: piece.place,
    });
  }
  return sections;
}
