import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm'],
  target: 'es2022',
  clean: true,
  // Declarations come from tsc: docs/decisions/0002-toolchain.md.
  dts: false,
});
