import type { Action, Deliverable, Objective, Party, Plan } from '../plan/plan.js';
import { foldedName } from '../plan/parties.js';
import { parseTargetDate } from '../target-date/parse.js';
import type { Day, TargetDate } from '../target-date/target-date.js';
import { HTML_WORDS } from '../words/html.js';
import type { PageBlock } from './page-table.js';
import { readStatusWords, schemeOfWords } from './read-status-words.js';
import { readTableRows, type TableLine } from './table-rows.js';

type Row = Extract<TableLine, { kind: 'row' }>;
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const REF = /^(\p{Lu}?\d+(?:\.\d+)*\p{Ll}?)[.):]?\s+(?=\S)/u;
const isCount = (caption: string) => /^(\d+ rows?|Rhesi: \d+)$/.test(caption);
const NO_DATE = Object.values(HTML_WORDS).map(({ noDate }) => noDate);

/** A plan as it grows from the tables of one page. */
export class PageReading {
  /** The day the page says its statuses are of. */
  statedOn: Day | undefined;
  readonly #scheme;
  readonly #objectives: Draft<Objective>[] = [];
  readonly #parties = new Map<string, Party>();
  readonly #ids = new Set<string>();

  constructor(blocks: readonly PageBlock[]) {
    const lines = blocks.flatMap((block) => (block.kind === 'table' ? (readTableRows(block) ?? []) : []));
    this.#scheme = schemeOfWords(
      lines.flatMap((line) => (line.kind === 'row' ? (line.cells.status ?? []) : [])),
    );
  }

  /** One table's lines, under its heading and its caption. */
  add(heading: string | undefined, caption: string | undefined, lines: readonly TableLine[]): void {
    const title = [heading, caption && !isCount(caption) ? caption : ''].filter(Boolean).join(': ');
    let objective = this.#open(title);
    let action: Draft<Action> | undefined;
    for (const line of lines) {
      if (line.kind === 'head' && line.of === 'objective') {
        // A title above the headers names the table where nothing else does.
        if (objective.title === '' && objective.actions.length === 0) objective.title = line.words;
        else objective = this.#open(line.words);
        action = undefined;
      } else if (line.kind === 'head') {
        action = { id: this.#id('action'), ...named(line.words), deliverables: [] };
        objective.actions.push(action);
      } else {
        if (line.cells.objective !== undefined && line.cells.objective !== objective.title) {
          objective = this.#objectiveNamed(line.cells.objective);
          action = undefined;
        }
        const row = this.#row(line);
        if (action) action.deliverables.push(row);
        else
          objective.actions.push({
            id: this.#id('action'),
            title: row.title,
            deliverables: [{ ...row, implied: true }],
          });
      }
    }
  }

  /** The plan read so far. */
  plan(lang: string | undefined): Plan {
    return {
      $schema: 'urn:engagement-plan:plan:1',
      kind: 'plan',
      id: 'page',
      version: '1',
      ...(lang ? { lang } : {}),
      scheme: this.#scheme.id,
      parties: [...this.#parties.values()],
      objectives: this.#objectives
        .map((one) => ({
          ...one,
          actions: one.actions.filter(({ deliverables }) => deliverables.length > 0),
        }))
        .filter(({ title, actions }) => title !== '' || actions.length > 0),
    };
  }

  #open(words: string): Draft<Objective> {
    const objective: Draft<Objective> = {
      id: this.#id('objective'),
      kind: 'objective',
      ...named(words),
      actions: [],
    };
    this.#objectives.push(objective);
    return objective;
  }

  #objectiveNamed(words: string): Draft<Objective> {
    return this.#objectives.find(({ title }) => title === named(words).title) ?? this.#open(words);
  }

  #row({ cells, notes, status, links }: Row): Deliverable {
    const lines = (cells.what ?? '').split('\n').filter(Boolean);
    const said = readStatusWords(cells.status ?? '', this.#scheme, status);
    const kept = [
      ...notes,
      ...(said === undefined ? [{ label: '', text: cells.status ?? '' }] : []),
      ...links.map(({ text, href }) => ({ label: text, text: href })),
    ].map(({ label, text }) => ({ text, ...(label ? { label } : {}) }));
    const updates = [
      ...(typeof said === 'object' ? [{ ...(this.statedOn ? { on: this.statedOn } : {}), ...said }] : []),
      ...(cells.progress === undefined ? [] : [{ note: cells.progress }]),
    ];
    const due = dueOf(cells.due);
    return {
      id: this.#id(cells.ref ?? 'row'),
      ...(cells.ref === undefined ? {} : { ref: cells.ref }),
      title: lines[0] ?? '',
      outputs: lines.map((text) => ({ text })),
      ...(due ? { due } : {}),
      ...(cells.outcome === undefined ? {} : { outcome: cells.outcome }),
      leads: this.#leads(cells.lead ?? ''),
      ...(updates.length > 0 ? { updates } : {}),
      ...(kept.length > 0 ? { notes: kept } : {}),
    };
  }

  /** One lead to a line; a comma may be part of a name, so only lines and semicolons part them. */
  #leads(cell: string): Deliverable['leads'] {
    const names = cell.split(/[\n;]/).map((name) => name.trim());
    const ids = names.filter((name) => foldedName(name) !== '').map((name) => this.#party(name).id);
    return [...new Set(ids)].map((party) => ({ party, relation: 'lead' }));
  }

  #party(name: string): Party {
    const key = foldedName(name);
    const known = this.#parties.get(key) ?? { id: this.#id('party'), name };
    this.#parties.set(key, known);
    return known;
  }

  /** An id nothing else on the page has. */
  #id(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${wanted}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

/** "1. More people take part" is the ref 1 and a title. */
function named(words: string): { ref?: string; title: string } {
  const ref = REF.exec(words);
  return ref ? { ref: ref[1] ?? '', title: words.slice(ref[0].length) } : { title: words };
}

function dueOf(cell: string | undefined): TargetDate | undefined {
  return cell === undefined || NO_DATE.includes(cell)
    ? undefined
    : parseTargetDate(cell.replace(/\s+/g, ' '));
}
