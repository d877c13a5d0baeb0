import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Rooms are tested from their sources, so that a narrow run needs no build; only pages test what is built.
const alias = [
  { find: /^@engagement-plan\/core\/schemas\//, replacement: room('./packages/core/schemas/') },
  { find: /^@engagement-plan\/core\/schema$/, replacement: room('./packages/core/src/schema.ts') },
  {
    find: /^@engagement-plan\/core\/validate$/,
    replacement: room('./packages/core/src/validate/validate.ts'),
  },
  { find: /^@engagement-plan\/core\/testing$/, replacement: room('./packages/core/src/testing/testing.ts') },
  { find: /^@engagement-plan\/core$/, replacement: room('./packages/core/src/index.ts') },
  { find: /^@engagement-plan\/formats$/, replacement: room('./packages/formats/src/index.ts') },
];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rooms',
          include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/*.test.ts'],
          exclude: ['**/*.page.test.ts', '**/node_modules/**'],
          environment: 'node',
          // Nothing in these rooms keeps state, so the files may share what they import.
          isolate: false,
          setupFiles: ['./scripts/properties.mjs'],
          testTimeout: 30_000,
          maxWorkers: 2,
          // Where both run in one process, the pages come after; scripts/test.mjs runs each in its own.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'pages',
          include: ['packages/elements/**/*.page.test.ts', 'apps/demo/test/**/*.page.test.ts'],
          exclude: ['**/node_modules/**'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as a page is given for anything else: a draft reaches the device when the machine lets it.
          expect: { poll: { timeout: 8000 } },
          // One browser at a time: two on two cores make each other late, and a late page is no fault. All
          // files share it, and what they import.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
