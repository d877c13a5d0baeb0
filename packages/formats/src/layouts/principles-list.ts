import type { EngagementDocument, PrincipleSet } from '@engagement-plan/core';
import type { Ledger } from '../source/ledger.js';
import type { Layout } from './layout.js';
import { slug as slugOf } from './action-table/ids.js';
import { envelopeFor } from './prose/identity.js';
import { passagesOf, piecesOf, readPassages } from './prose/passages.js';
import type { Part, Passage } from './prose/passages.js';
import { numberOf } from './prose/sections.js';

const ABOUT_PRINCIPLES =
  /\b(?:principles?|standards?|charter|commitments|values|pledges?|egwyddor(?:ion)?|safonau)\b/iu;
const SEPARATORS = [' - ', ' – ', ' — ', ': ', '. '] as const;
/** Wording that lets a council depart for a good reason. */
const HEDGE =
  /\b(?:wherever\s+possible|where\s+(?:possible|appropriate|practicable|practical|feasible)|unless\b[^,.;]*|as\s+far\s+as\s+(?:is\s+)?(?:possible|practicable|reasonable)|and\/or\s+their\b[^,.;]*|lle\s+bo'n\s+(?:bosibl|briodol))/iu;
const GATES = [
  ['after-close', /\b(?:evaluat|feedback|feeding\s+back|review|learn|after|follow|gwerthus|adborth)/iu],
  ['opens', /\b(?:plan|prepar|before|design|scop|start|cynllun|paratoi)/iu],
  ['closes', /\b(?:engag|during|deliver|doing|involv|consult|ymgysylltu)/iu],
] as const;

type Separator = (typeof SEPARATORS)[number];
interface Stage {
  readonly heading: Passage;
  readonly items: readonly Passage[];
}
interface Principles {
  readonly title: Passage;
  readonly separator: Separator;
  readonly stages: readonly Stage[];
}

/** A name of a few words, then what it undertakes. */
function splitName(text: string, separator: Separator): { name: string; statement: string } | undefined {
  const at = text.indexOf(separator);
  const [name, statement] = [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
  if (at < 1 || name.split(/\s+/u).length > 10 || statement.split(/\s+/u).length < 4) return undefined;
  return { name, statement };
}

/** The lists under headings after the one that speaks of principles, as long as their items are named. */
function findPrinciples(parts: readonly Part[]): Principles | undefined {
  const passages = passagesOf(parts).filter((passage) => passage.style !== 'note');
  for (const [at, title] of passages.entries()) {
    if (!isTitle(title)) continue;
    const found = SEPARATORS.map((separator) => ({
      title,
      separator,
      stages: stagesAfter(passages, at, separator),
    }));
    const best = found.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
    if (countOf(best) >= 3) return best;
  }
  return undefined;
}

const countOf = ({ stages }: Principles) => stages.flatMap((stage) => stage.items).length;

const isTitle = ({ style, text }: Passage) =>
  style !== 'item' && ABOUT_PRINCIPLES.test(text) && text.split(' ').length <= 12 && !/[.:]$/u.test(text);

function stagesAfter(passages: readonly Passage[], from: number, separator: Separator): Stage[] {
  const stages: Stage[] = [];
  for (let at = from; at < passages.length;) {
    const heading = passages[at];
    const next = passages.findIndex((passage, i) => i > at && passage.style === 'heading');
    const under = passages.slice(at + 1, next < 0 ? undefined : next);
    const items = under.filter((passage) => passage.style === 'item');
    const named = items.filter((item) => splitName(item.text, separator) !== undefined);
    if (heading !== undefined && named.length > 0 && named.length >= items.length * 0.75)
      stages.push({ heading, items: named });
    // Text on other matters ends the list of principles.
    else if (at > from && (stages.length > 0 || under.length - items.length > 3)) break;
    at = next < 0 ? passages.length : next;
  }
  return stages;
}

/** Stages of principles, each a list of "Name - what it undertakes". */
export const principlesList: Layout = {
  name: 'principles-list',

  score(source) {
    const found = findPrinciples(readPassages(source.blocks));
    if (found === undefined) return 0;
    return found.stages.length > 1 ? 0.95 : 0.7;
  },

  read(source, ledger, hints): readonly EngagementDocument[] {
    const found = findPrinciples(readPassages(source.blocks));
    if (found === undefined) return [];
    const title = found.title.text.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079†‡*]+$/u, '').trim();
    ledger.place(...piecesOf(found.title));
    const set: PrincipleSet = {
      ...envelopeFor('principle-set', title, source, hints),
      title,
      stages: found.stages.map((stage) => readStage(stage, found.title, ledger)),
      principles: readPrinciples(found, ledger),
    };
    return [set];
  },
};

function readStage(stage: Stage, title: Passage, ledger: Ledger): PrincipleSet['stages'][number] {
  if (stage.heading !== title) ledger.place(...piecesOf(stage.heading));
  const gate = GATES.find(([, pattern]) => pattern.test(stage.heading.text))?.[0];
  return { id: stageId(stage), title: stage.heading.text, ...(gate === undefined ? {} : { gate }) };
}

const stageId = (stage: Stage) => slugOf(stage.heading.text) || 'stage';

function readPrinciples(found: Principles, ledger: Ledger): PrincipleSet['principles'] {
  const taken = new Map<string, number>();
  return found.stages
    .flatMap((stage) => stage.items.map((item) => ({ stage, item })))
    .map(({ stage, item }, i) => {
      ledger.place(...piecesOf(item));
      const { name, statement } = splitName(item.text, found.separator) ?? { name: item.text, statement: '' };
      const hedge = HEDGE.exec(statement)?.[0];
      const slug = slugOf(name) || String(i + 1);
      const times = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, times);
      return {
        id: times > 1 ? `${slug}-${String(times)}` : slug,
        number: Number(numberOf(item.marker) ?? i + 1) || i + 1,
        name,
        stage: stageId(stage),
        ...(statement === '' ? {} : { statement }),
        ...(hedge === undefined ? {} : { hedge }),
      };
    });
}
