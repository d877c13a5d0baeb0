import {
  orphans,
  sayDangling,
  sayOrphans,
  saySuggestedTrace,
  sayTraceNode,
  sayTraceStep,
  suggestTraces,
  traceGraph,
  traceOf,
  type EngagementDocument,
  type Lang,
  type Orphans,
  type SuggestedTrace,
  type TraceGraph,
  type TraceStep,
  type TraceView,
} from '@engagement-plan/core';
import { addCommand, json, type Setting } from '../command.js';
import { documentsFor, type Uses } from '../documents-for.js';
import { openFiles } from '../open-files.js';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { OPTION_WORDS } from '../words/options.js';
import { TRACE_WORDS } from '../words/trace.js';

const USES: Uses = {
  command: 'trace',
  needs: ['plan', 'register', 'report', 'record', 'checklist', 'challenge', 'update'],
};

interface Options {
  readonly from?: string;
  readonly parents?: readonly string[];
  readonly suggest?: boolean;
  readonly json?: boolean;
}

interface Traced {
  readonly graph: TraceGraph;
  readonly alone: Orphans;
  readonly suggested: readonly SuggestedTrace[] | undefined;
}

/** Adds `trace`. */
export function addTrace(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = TRACE_WORDS[lang];
  addCommand(setting, 'trace', words.about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .option('--from <id>', words.options.from)
    .option('--parents <ids...>', words.options.parents)
    .option('--suggest', words.options.suggest)
    .action(async (paths: string[], options: Options) => {
      const documents = documentsFor(USES, await openFiles(paths, setting), setting);
      if (options.from !== undefined) {
        const view = traceOf(options.from, documents);
        if (!view) throw new UsageError(words.noNode(options.from));
        if (options.json) terminal.write(json(view));
        else writeView(view, lang, terminal);
        return;
      }
      const known = documents.map(({ id }) => id);
      const unknown = options.parents?.find((id) => !known.includes(id));
      if (unknown !== undefined) throw new UsageError(words.noParent(unknown, known.join(', ')));
      const traced: Traced = {
        graph: traceGraph(documents),
        alone: orphans(documents, { parents: options.parents }),
        suggested: options.suggest ? suggestions(documents) : undefined,
      };
      if (options.json) terminal.write(json(traceJson(traced, lang)));
      else writeTraced(traced, lang, terminal);
    });
}

/** Which of one document might answer which of another, for every two of them. */
function suggestions(documents: readonly EngagementDocument[]): SuggestedTrace[] {
  return documents.flatMap((from) => documents.flatMap((to) => (to === from ? [] : suggestTraces(from, to))));
}

function traceJson({ graph, alone, suggested }: Traced, lang: Lang) {
  return {
    traces: graph.edges.filter(({ written }) => written).length,
    unanswered: alone.unanswered,
    answeringNothing: alone.answeringNothing,
    dangling: graph.dangling.map((one) => ({ ...one, message: sayDangling(one, lang) })),
    outside: graph.outside,
    ...(suggested && {
      suggested: suggested.map((one) => ({ ...one, message: saySuggestedTrace(one, lang) })),
    }),
  };
}

function writeTraced({ graph, alone, suggested = [] }: Traced, lang: Lang, terminal: Terminal): void {
  const words = TRACE_WORDS[lang];
  const written = graph.edges.filter((edge) => edge.written).length;
  terminal.write(words.traces(written, graph.outside.length));
  if (written === 0 && graph.dangling.length + graph.outside.length === 0) terminal.write(words.noTraces);
  const list = (heading: string, sentences: readonly string[]) => {
    if (sentences.length === 0) return;
    terminal.write(`\n${terminal.paint('bold', heading)}`);
    for (const sentence of sentences)
      terminal.write(wrap(sentence, terminal.width, { first: '  ', rest: '    ' }));
  };
  list(words.unanswered(alone.unanswered.length), sayOrphans({ ...alone, answeringNothing: [] }, lang));
  list(words.answeringNothing(alone.answeringNothing.length), sayOrphans({ ...alone, unanswered: [] }, lang));
  list(
    words.dangling(graph.dangling.length),
    graph.dangling.map((one) => sayDangling(one, lang)),
  );
  list(
    words.suggested(suggested.length),
    suggested.map((one) => saySuggestedTrace(one, lang)),
  );
}

/** What one thing answers, and what answers it, the nearest first and further ones further in. */
function writeView({ node, up, down }: TraceView, lang: Lang, terminal: Terminal): void {
  const words = TRACE_WORDS[lang];
  terminal.write(terminal.paint('bold', wrap(sayTraceNode(node, lang), terminal.width)));
  const list = (heading: string, steps: readonly TraceStep[]) => {
    terminal.write(`\n${steps.length === 0 ? words.none(heading) : `${heading}:`}`);
    for (const step of steps) {
      const first = '  '.repeat(step.depth);
      terminal.write(wrap(sayTraceStep(step, lang), terminal.width, { first, rest: `${first}  ` }));
    }
  };
  list(words.up, up);
  list(words.down, down);
}
