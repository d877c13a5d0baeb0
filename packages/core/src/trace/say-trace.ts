import { TRACE_CY } from '../words/cy/trace.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import type { Orphans } from './orphans.js';
import type { SuggestedTrace } from './suggest-traces.js';
import type { Dangling, DanglingBecause, TraceKind, TraceNode, TraceRelation } from './trace-node.js';
import type { TraceStep } from './trace-of.js';

/** Every sentence about traces, in one language. */
export interface TraceSentences {
  readonly kind: Readonly<Record<TraceKind, string>>;
  readonly relation: Readonly<Record<TraceRelation, string>>;
  readonly dangling: Readonly<Record<DanglingBecause, (from: string, to: string) => string>>;
  unanswered(node: string): string;
  answersNothing(node: string): string;
  suggested(from: string, to: string, percent: number): string;
}

const TRACE_EN: TraceSentences = {
  kind: {
    recommendation: 'Recommendation',
    objective: 'Objective',
    action: 'Action',
    row: 'Row',
    engagement: 'Engagement',
    record: 'Record',
    checklist: 'Checklist',
    challenge: 'Challenge',
    update: 'Update',
    report: 'Report',
    plan: 'Plan',
    register: 'Register',
    evidence: 'Evidence',
  },
  relation: { answers: 'answers', 'part-of': 'is part of', 'evidence-of': 'is evidence of' },
  dangling: {
    'no-such-id': (from, to) => `${from} leads to ${to}, which the document it names does not hold.`,
    nowhere: (from, to) => `${from} leads to ${to}, which none of the documents given holds.`,
    several: (from, to) => `${from} leads to ${to}, which more than one document holds: name the document.`,
  },
  unanswered: (node) => `Nothing answers ${node} yet.`,
  answersNothing: (node) => `${node} answers nothing above it.`,
  suggested: (from, to, percent) => `${from} might answer ${to} (${percent}% of the words agree).`,
};

const SENTENCES: Readonly<Record<Lang, TraceSentences>> = { en: TRACE_EN, cy: TRACE_CY };

/** A node as people would point at it: what it is and its words. */
export function sayTraceNode({ kind, title }: Pick<TraceNode, 'kind' | 'title'>, lang: Lang): string {
  return `${SENTENCES[lang].kind[kind]} ${quoted(title)}`;
}

/**
 * One step of a trace as a reader follows it: what it is, by its title, and how it relates to the step before.
 */
export function sayTraceStep({ node, relation }: TraceStep, lang: Lang): string {
  return `${sayTraceNode(node, lang)} (${SENTENCES[lang].relation[relation]})`;
}

/** Where a trace leads that leads to nothing. */
export function sayDangling({ from, to, because }: Dangling, lang: Lang): string {
  return SENTENCES[lang].dangling[because](sayTraceNode(from, lang), quoted(to));
}

/** Every orphan in one sentence each: first what nothing answers, then what answers nothing. */
export function sayOrphans({ unanswered, answeringNothing }: Orphans, lang: Lang): string[] {
  const words = SENTENCES[lang];
  return [
    ...unanswered.map((node) => words.unanswered(sayTraceNode(node, lang))),
    ...answeringNothing.map((node) => words.answersNothing(sayTraceNode(node, lang))),
  ];
}

/** A suggestion, with the likeness it rests on. */
export function saySuggestedTrace({ from, to, percent }: SuggestedTrace, lang: Lang): string {
  return SENTENCES[lang].suggested(sayTraceNode(from, lang), sayTraceNode(to, lang), percent);
}
