import type { Section, SectionTable } from '../document/document.js';

/** Writes numbered sections: chapter 4 with its paragraphs 4.1, 4.2 … */
export class SectionWriter {
  readonly sections: Section[] = [];

  /** A chapter of a report. A paragraph that says nothing is left out, and takes no number. */
  chapter(number: number, heading: string, paragraphs: readonly string[], table?: SectionTable): void {
    const said = paragraphs.filter((text) => text.trim() !== '');
    this.sections.push({
      ref: String(number),
      heading,
      level: 1,
      paragraphs: said.map((text, i) => ({ ref: `${number}.${i + 1}`, text })),
      ...(table !== undefined && { table }),
    });
  }

  /** What follows after everything numbered. */
  appendix(heading: string, table: SectionTable): void {
    this.sections.push({ heading, level: 1, paragraphs: [], table });
  }
}
