import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Result, Section } from './results.js';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Kilobytes of 1000 bytes after brotli at its best: what goes over the wire. */
export function brotliKb(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength / 1000;
}

/** The size of an entry bundled for a page. */
async function bundledKb(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return brotliKb(outputFiles[0]?.contents ?? new Uint8Array());
}

const ours = (file: string) => brotliKb(readFileSync(from(`../../../packages/elements/dist/cdn/${file}`)));

/** What a page downloads. */
export async function sizes(): Promise<Section> {
  const peers = from('../peers');
  const form = ours('engagement-form.min.js');
  const surveyScript = await bundledKb(
    "import { Model } from 'survey-core'; import { renderSurvey } from 'survey-js-ui'; globalThis.x = [Model, renderSurvey];",
    peers,
  );
  const surveyStyle = brotliKb(readFileSync(from('../peers/node_modules/survey-core/survey-core.min.css')));
  const validator = (kind: string, name: string) =>
    bundledKb(
      `import { ${name} } from '@engagement-plan/core/validate'; globalThis.x = ${name};`,
      from('..'),
    ).then((kb): Result => ({
      what: `validator of a ${kind}, in the page`,
      on: 'esbuild, minified, brotli 11',
      measured: kb,
      unit: 'kB',
      goal: 5,
    }));
  const page = 'everything needed, brotli 11';
  return {
    title: 'What a page downloads',
    intro:
      'kB are 1000 bytes after brotli at quality 11. SurveyJS stands for the same 14-question form: its library and its style sheet, without the form itself.',
    results: [
      { what: 'engagement-form.min.js', on: page, measured: form, unit: 'kB', goal: 24 },
      {
        what: 'engagement-view.min.js',
        on: page,
        measured: ours('engagement-view.min.js'),
        unit: 'kB',
        goal: 24,
      },
      {
        what: 'engagement-plan.min.js',
        on: page,
        measured: ours('engagement-plan.min.js'),
        unit: 'kB',
        goal: 60,
      },
      {
        what: 'SurveyJS over engagement-form',
        on: page,
        measured: (surveyScript + surveyStyle) / form,
        unit: '×',
        goal: 12,
        floor: true,
      },
      await validator('checklist', 'validateChecklist'),
      await validator('plan', 'validatePlan'),
    ],
  };
}
