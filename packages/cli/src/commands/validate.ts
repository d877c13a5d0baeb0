import {
  CHECKS,
  isConfigurationLike,
  readConfiguration,
  readDocument,
  readDocumentText,
  sayProblem,
  type EngagementDocument,
  type Lang,
  type Problem,
} from '@engagement-plan/core';
import { addCommand, json, type Setting } from '../command.js';
import { bytesOf, looksLikeJson, textOf, valuesIn } from '../file.js';
import { filesAt } from '../open-files.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { FILE_WORDS } from '../words/files.js';
import { sayDocument } from '../words/kinds.js';
import { VALIDATE_WORDS } from '../words/validate.js';

/** One file, and what keeps it from being what it should be. */
interface Validated {
  readonly file: string;
  readonly documents: readonly EngagementDocument[];
  /** It is no document, but how documents are to be checked. */
  readonly isConfiguration?: boolean;
  readonly problems: readonly Told[];
}

/** A problem, and the sentence that tells of it. */
interface Told {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Adds `validate`. */
export function addValidate(setting: Setting): void {
  const { lang, terminal } = setting;
  addCommand(setting, 'validate', VALIDATE_WORDS[lang].about)
    .argument('<files...>', VALIDATE_WORDS[lang].files)
    .action(async (paths: string[], options: { json?: boolean }) => {
      const validated: Validated[] = [];
      for (const path of await filesAt(paths, setting)) validated.push(await validate(path, lang));
      if (options.json) terminal.write(json({ files: validated.map((one) => validatedJson(one)) }));
      else for (const one of validated) writeValidated(one, setting);
      if (validated.some(({ problems }) => problems.length > 0)) setting.end(1);
    });
}

async function validate(file: string, lang: Lang): Promise<Validated> {
  const text = textOf(await bytesOf(file, lang), file, lang);
  if (text.trim() === '') return holdsNothing(file, FILE_WORDS[lang].empty(file));
  if (!looksLikeJson(text, file)) throw new UsageError(VALIDATE_WORDS[lang].notJson(file));
  const tell = (problem: Problem): Told => ({
    path: problem.path,
    code: problem.code,
    message: sayProblem(problem, lang),
  });
  const whole = readDocumentText(text);
  if (whole.document) return { file, documents: [whole.document], problems: [] };
  const notWhole = { file, documents: [], problems: whole.problems.map(tell) };
  if (whole.problems.some(({ code }) => code === 'not-json')) return notWhole;
  const value: unknown = JSON.parse(text);
  if (isConfigurationLike(value)) {
    const { problems = [] } = readConfiguration(CHECKS, value, lang);
    return { file, documents: [], isConfiguration: true, problems };
  }
  const values = valuesIn(value);
  if (values[0] === value) return notWhole;
  if (values.length === 0) return holdsNothing(file, FILE_WORDS[lang].noDocument(file));
  const above = Array.isArray(value) ? '' : '/documents';
  const read = values.map(readDocument);
  return {
    file,
    documents: read.flatMap(({ document }) => document ?? []),
    problems: read.flatMap(({ problems = [] }, i) =>
      problems.map((problem) => tell({ ...problem, path: `${above}/${i}${problem.path}` })),
    ),
  };
}

const holdsNothing = (file: string, message: string): Validated => ({
  file,
  documents: [],
  problems: [{ path: '', code: 'no-document', message }],
});

function validatedJson({ file, documents, problems }: Validated) {
  return {
    file,
    documents: documents.map(({ kind, id, version }) => ({ kind, id, version })),
    problems: problems.map(({ path, code, message }) => ({ path, code, message })),
  };
}

function writeValidated(
  { file, documents, isConfiguration, problems }: Validated,
  { lang, terminal }: Setting,
): void {
  const words = VALIDATE_WORDS[lang];
  terminal.write(terminal.paint('bold', words.file(file, problems.length)));
  if (isConfiguration) terminal.write(`  ${words.configuration}`);
  for (const document of documents)
    terminal.write(wrap(sayDocument(document, lang), terminal.width, { first: '  ', rest: '    ' }));
  for (const { path, message } of problems) {
    terminal.write(`  ${path || '/'}`);
    terminal.write(wrap(message, terminal.width, { first: '    ' }));
  }
}
