import { writeFile } from 'node:fs/promises';
import type { EngagementDocument, Lang } from '@engagement-plan/core';
import type { Note, Reading } from '@engagement-plan/formats';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { wordsFor } from '../words.js';

/** How many notes of a kind are printed; `--json` has them all. */
const NOTES_SHOWN = 12;

const pounds = (pence: number) =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2 })}`;

/**
 * Writes what was read as plan files: the plan (else the first document) at the path given, every other
 * document beside it under its kind. Returns the paths.
 */
export async function writeDocuments(
  documents: readonly EngagementDocument[],
  path: string,
): Promise<readonly string[]> {
  const main = documents.find(({ kind }) => kind === 'plan') ?? documents[0];
  if (!main) throw new UsageError('Nothing was read that could be written.');
  const stem = path.replace(/\.json$/i, '');
  const taken = new Map<string, number>();
  const written: string[] = [];
  for (const document of [main, ...documents.filter((one) => one !== main)]) {
    const n = (taken.get(document.kind) ?? 0) + 1;
    taken.set(document.kind, n);
    const own = document === main ? path : `${stem}.${document.kind}${n > 1 ? `-${n}` : ''}.json`;
    try {
      await writeFile(own, `${JSON.stringify(document, undefined, 2)}\n`);
    } catch (error) {
      throw new UsageError(
        `${own} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      );
    }
    written.push(own);
  }
  return written;
}

/** What was read, as a person wants to know it: what it is, what it counts, what to look at. */
export function writeReading(
  { documents, notes, coverage, summary }: Reading,
  lang: Lang,
  terminal: Terminal,
): void {
  const words = wordsFor(lang);
  for (const document of documents) {
    terminal.write(
      terminal.paint(
        'bold',
        wrap(
          `${words.documents}: ${words.kind[document.kind]}, ${document.title ?? document.id}`,
          terminal.width,
        ),
      ),
    );
  }
  if (summary.plans > 0) {
    terminal.write(
      `  ${words.planCounts(summary.objectives, summary.actions, summary.deliverables, summary.outputs)}`,
    );
    terminal.write(`  ${words.dates(summary.dated, summary.ongoing, summary.undated)}`);
    terminal.write(`  ${words.leads(summary.leadAssignments, summary.leadParties)}`);
    if (summary.indicatorTags > 0) terminal.write(`  ${words.indicators(summary.indicatorTags)}`);
    const { recurringPence, unidentifiedRecurringPence, oncePence } = summary.money;
    if (recurringPence !== 0 || oncePence !== 0) {
      terminal.write(
        `  ${words.money(pounds(recurringPence), pounds(unidentifiedRecurringPence), pounds(oncePence))}`,
      );
    }
  }
  if (summary.principlesPerStage.length > 0)
    terminal.write(`  ${words.principles(summary.principlesPerStage)}`);
  if (coverage.found > 0) terminal.write(words.coverage(coverage.placed, coverage.noted, coverage.found));
  writeNotes(
    notes.filter(({ severity }) => severity !== 'unplaced'),
    words.guesses,
    lang,
    terminal,
  );
  writeNotes(
    notes.filter(({ severity }) => severity === 'unplaced'),
    words.unplaced,
    lang,
    terminal,
  );
}

function writeNotes(
  notes: readonly Note[],
  heading: (shown: number, all: number) => string,
  lang: Lang,
  terminal: Terminal,
): void {
  if (notes.length === 0) return;
  const shown = notes.slice(0, NOTES_SHOWN);
  terminal.write(`\n${heading(shown.length, notes.length)}`);
  for (const { message, place } of shown) {
    const at = place.line === undefined ? '' : `${wordsFor(lang).line(place.line)}: `;
    terminal.write(wrap(at + message, terminal.width, { first: '  ', rest: '    ' }));
  }
}
