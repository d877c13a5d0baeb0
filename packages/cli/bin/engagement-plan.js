#!/usr/bin/env node
try {
  await import('../dist/main.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  // Nothing of what says sentences is there yet, so these two stand here.
  const inWelsh = /--lang[ =]cy\b/.test(process.argv.join(' '));
  console.error(
    inWelsh
      ? 'Nid yw engagement-plan wedi’i adeiladu eto: rhedwch `npm ci && npm run build` yn ffolder y clôn, yna rhowch gynnig arall arni.'
      : 'engagement-plan is not built yet: run `npm ci && npm run build` in the folder of the clone, then try again.',
  );
  process.exitCode = 1;
}
