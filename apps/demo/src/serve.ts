import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Receiver } from './receiver.js';
import { councilSite, hostileSite, partnerSite, type Origins } from './sites.js';

/** The three sites stand on three ports, so that they are strangers to each other as they are in life. */
const first = Number(process.env['PORT'] ?? 4100);
const origins: Origins = {
  council: `http://localhost:${first}`,
  partner: `http://localhost:${first + 1}`,
  hostile: `http://localhost:${first + 2}`,
};
const receiver = new Receiver(fileURLToPath(new URL('../received', import.meta.url)));

serve({ fetch: councilSite(origins, receiver).fetch, port: first });
serve({ fetch: partnerSite(origins).fetch, port: first + 1 });
serve({ fetch: hostileSite(origins).fetch, port: first + 2 });

console.log(`
  The council's own page            ${origins.council}
  The same in Welsh                 ${origins.council}/cymraeg
  What partners have handed in      ${origins.council}/answers
  A partner's page, plain           ${origins.partner}
  A partner's page, hostile         ${origins.hostile}

  Fill in the checklist on a partner's page, hand it in, and look at what partners have handed in.
  Ctrl+C stops.
`);
