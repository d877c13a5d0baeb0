import { fileURLToPath } from 'node:url';
import { notBuilt } from './built.js';

const said = process.env['PORT'] ?? '4100';
const port = Number(said);
if (!Number.isInteger(port) || port < 1 || port > 65533) {
  console.error(`PORT says “${said}”; it would be a number from 1 to 65533, such as 4100.`);
  process.exit(2);
}

const missing = notBuilt(new URL('../../../', import.meta.url));
if (missing.length > 0) {
  console.error(
    `Not everything is built yet: there is no ${missing.join(' and no ')}. Run “npm start” in the repository's folder, which builds first.`,
  );
  process.exit(1);
}

// Only now: what it imports is there once everything is built.
const { openSites } = await import('./open-sites.js');
const sites = await openSites({
  port,
  received: fileURLToPath(new URL('../received', import.meta.url)),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by you';
  const other = port < 60000 ? port + 100 : 4100;
  console.error(
    `One of the ports ${port}, ${port + 1} and ${port + 2} ${why}: start with another, as in “PORT=${other} npm start”.`,
  );
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sites.close().then(() => process.exit(0));
  });
}

const { council, partner, hostile } = sites.origins;
console.log(`
  The council's own page            ${council}
  The same in Welsh                 ${council}/cymraeg
  For residents                     ${council}/diary
  For officers                      ${council}/officers
  What was handed in                ${council}/answers
  A partner's page, plain           ${partner}
  A partner's old intranet page     ${hostile}

  Fill in the checklist for officers or on a partner's page, hand it in, and look at what was handed in.
  What is handed in is kept in apps/demo/received.
  Ctrl+C stops.
`);
