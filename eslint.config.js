import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom (docs/architecture.md). The message says where the import should come from. */
const noZod = {
  regex: '^zod(/|$)',
  allowTypeImports: true,
  message: 'zod stands only in schema.ts files: import the inferred type, or validate through ./validate.',
};
const noNode = { regex: '^node:', message: 'This room runs in a browser too: no Node modules.' };
const noLit = { regex: '^lit(/|$)', message: 'Only packages/elements knows Lit.' };

const rules = (files, patterns, more = {}) => ({
  files,
  ignores: ['**/*.test.ts', '**/scripts/**', '**/test/**', ...(more.ignores ?? [])],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.turbo/**',
      '**/generated/**',
      'packages/elements/metadata/**',
      '**/public/**',
      'docs/pictures/**',
      'docs/api/**',
      '**/golden/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['apps/demo/sites/**'],
    languageOptions: { globals: { document: 'readonly', fetch: 'readonly' } },
  },
  {
    // Most of it runs in a page.
    files: ['scripts/late-pages.mjs'],
    languageOptions: {
      globals: {
        window: 'readonly',
        performance: 'readonly',
        IDBRequest: 'readonly',
        IDBTransaction: 'readonly',
      },
    },
  },
  { files: ['scripts/**', '**/scripts/**', 'packages/cli/**', 'apps/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/test/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  // The core imports nothing but zod, and zod only from its schema files.
  rules(['packages/core/src/**/*.ts'], [noZod, noNode, noLit], {
    ignores: ['packages/core/src/**/schema.ts', 'packages/core/src/testing/**'],
  }),
  // The plan knows nothing of statuses: a status is what somebody makes of a plan.
  rules(
    ['packages/core/src/plan/**/*.ts'],
    [
      noZod,
      noNode,
      {
        group: ['../status/*', '!../status/schema.js'],
        message: 'A plan knows nothing of statuses; assess it from status/.',
      },
      { group: ['../checks/*'], message: 'A plan knows nothing of checks.' },
    ],
    { ignores: ['packages/core/src/plan/**/schema.ts'] },
  ),
  // Rules never import one another: the order is data, in one list.
  rules(
    ['packages/core/src/status/rules/**/*.ts'],
    [
      noZod,
      noNode,
      {
        group: ['./*/', '../rules/*'],
        message: 'Rules never import one another; share facts through facts.ts.',
      },
    ],
    { ignores: ['packages/core/src/status/rules/index.ts', 'packages/core/src/status/rules/rules.ts'] },
  ),
  // Data folders hold data: they import only types.
  {
    files: ['packages/core/src/*/{schemes,sets,frameworks}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../*'], allowTypeImports: true, message: 'A data folder imports only types.' },
          ],
        },
      ],
    },
  },
  rules(['packages/formats/src/**/*.ts'], [noZod, noNode, noLit]),
  rules(
    ['packages/elements/src/**/*.ts'],
    [
      noZod,
      noNode,
      {
        group: ['@engagement-plan/formats'],
        message: 'Only engagement-import reads documents, in a bundle of its own.',
      },
      {
        group: ['@engagement-plan/core/schema'],
        message: 'Elements validate through @engagement-plan/core/validate.',
      },
    ],
  ),
  // What several elements share knows none of them.
  rules(
    [
      'packages/elements/src/{base,drafts,forms,marks,overview,page-tables,plan-given,sending,themes}/**/*.ts',
    ],
    [
      noZod,
      noNode,
      { group: ['@engagement-plan/formats', '@engagement-plan/core/schema'] },
      {
        regex: '/engagement-[a-z]+/',
        message: 'A shared room knows no element: move what both need into the room.',
      },
    ],
    { ignores: ['packages/elements/src/**/*.examples.ts'] },
  ),
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { lit, wc },
    settings: { wc: { elementBaseClasses: ['LitElement', 'EngagementElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      // Registration is apart, in define/; tag names are string constants there.
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
          message:
            'A style attribute is dropped under a strict content security policy: use a class or a data attribute.',
        },
        {
          selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<style/]",
          message:
            'A <style> in a template is dropped under a strict content security policy: use static styles.',
        },
        {
          selector: 'ImportDeclaration[source.value=/style-map|unsafe-html/]',
          message: 'styleMap and unsafeHTML break under a strict content security policy.',
        },
      ],
    },
  },
);
