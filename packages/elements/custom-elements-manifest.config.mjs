// What editors and frameworks are told about the elements: written by `npm run generate` from their JSDoc.
import { join } from 'node:path';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicOnly } from './scripts/public-only.mjs';
import { saysGenerated } from './scripts/says-generated.mjs';

const outdir = 'metadata';

export default {
  globs: [
    'src/base/engagement-element.ts',
    'src/base/form-control.ts',
    'src/forms/drafted-form.ts',
    'src/forms/desk-form.ts',
    'src/plan-given/plan-element.ts',
    'src/engagement-*/*-form.ts',
    'src/engagement-*/engagement-*.ts',
  ],
  exclude: ['src/**/*.test.ts', 'src/**/*.examples.ts', 'src/**/*.styles.ts', 'src/**/*.words*.ts'],
  outdir,
  litelement: true,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      globalTypePath: '@engagement-plan/elements',
      stronglyTypedEvents: true,
    }),
    saysGenerated(join(outdir, 'jsx.d.ts')),
  ],
};
