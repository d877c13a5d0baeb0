import { sayMoney, type Lang } from '@engagement-plan/core';
import { sayNote, type Note, type Reading } from '@engagement-plan/formats';
import { addCommand, json, type Setting } from '../command.js';
import { openPlan, readFileAt } from '../file.js';
import { wrap, type Terminal } from '../terminal.js';
import { FILE_WORDS } from '../words/files.js';
import { KIND_WORDS } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { READ_WORDS } from '../words/read.js';
import { writeDocuments } from '../write-file.js';

/** How many notes of a kind are printed; `--json` has them all. */
const NOTES_SHOWN = 12;

/** Adds `read`. */
export function addRead(setting: Setting): void {
  const { lang, terminal } = setting;
  const { about, options: words } = READ_WORDS[lang];
  addCommand(setting, 'read', about)
    .argument('<file>', OPTION_WORDS[lang].file)
    .option('--out <plan.json>', words.out)
    .option('--previous <plan.json>', words.previous)
    .action(async (path: string, options: { json?: boolean; out?: string; previous?: string }) => {
      const previous = options.previous ? await openPlan(options.previous, lang) : undefined;
      const reading = await readFileAt(path, { lang, ...(previous ? { previous } : {}) });
      const isNothing = reading.documents.length === 0;
      // Saved before it is announced: whatever reads our output may stop listening.
      const kept =
        options.out === undefined || isNothing
          ? []
          : await writeDocuments(reading.documents, options.out, setting);
      if (isNothing) {
        const { noted, found } = reading.coverage;
        terminal.warn(FILE_WORDS[lang].notRecognised(path, noted, found));
        terminal.warn(FILE_WORDS[lang].recognised);
        setting.end(2);
      }
      if (options.json) {
        terminal.write(json(readingJson(reading, lang)));
        return;
      }
      writeReading(reading, lang, terminal);
      for (const sentence of kept) terminal.write(sentence);
    });
}

/** What was read as data, each note with its sentence. */
const readingJson = (reading: Reading, lang: Lang) => ({
  ...reading,
  notes: reading.notes.map((note) => ({ ...note, message: sayNote(note, lang) })),
});

/** What was read, as a person wants to know it: what it is, what it counts, what to look at. */
function writeReading(
  { documents, notes, coverage, summary }: Reading,
  lang: Lang,
  terminal: Terminal,
): void {
  const words = READ_WORDS[lang];
  for (const document of documents) {
    terminal.write(
      terminal.paint(
        'bold',
        wrap(
          `${words.documents}: ${KIND_WORDS[lang][document.kind]}, ${document.title ?? document.id}`,
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
    const { recurringPence, oncePence } = summary.money;
    if (recurringPence !== 0 || oncePence !== 0) terminal.write(`  ${sayMoney(summary.money, lang)}`);
  }
  if (summary.principlesPerStage.length > 0)
    terminal.write(`  ${words.principles(summary.principlesPerStage)}`);
  if (coverage.found > 0 && documents.length > 0)
    terminal.write(words.coverage(coverage.placed, coverage.noted, coverage.found));
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
  for (const note of shown) {
    const { code, words, place } = note;
    const at = place.line === undefined ? '' : `${READ_WORDS[lang].line(place.line)}: `;
    // That it was not understood stands in the heading.
    const said = code === 'not-understood' ? `“${words}”` : sayNote(note, lang);
    terminal.write(wrap(at + said, terminal.width, { first: '  ', rest: '    ' }));
  }
}
