import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Receiver } from './receiver.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BUNDLES = folder('../../../packages/elements/dist/cdn');

/** Far more than any checklist: what is bigger is not one. */
const LARGEST = 1024 * 1024;

/** Where each site stands; the pages name the council's by it. */
export interface Origins {
  readonly council: string;
  readonly partner: string;
  readonly hostile: string;
}

/** A page of a site, with the origins written in where it says {{council}}, {{partner}} or {{hostile}}. */
async function page(path: string, origins: Origins): Promise<string> {
  const text = await readFile(folder(`../sites/${path}`), 'utf8');
  return text.replace(/\{\{(council|partner|hostile)\}\}/g, (_, site: keyof Origins) => origins[site]);
}

/** A site of its own, without a picture for the tab: browsers ask for one on every site. */
function newSite(): Hono {
  const site = new Hono();
  site.get('/favicon.ico', (context) => context.body(null, 204));
  return site;
}

/** The council: its pages, the bundles and the plan data everyone embeds, and the place answers arrive at. */
export function councilSite(origins: Origins, receiver: Receiver): Hono {
  const site = newSite();
  // Partner pages fetch the plan and the script from here, so everything public may be read from anywhere.
  site.use('/engagement/*', cors());
  site.use('/plans/*', cors());
  site.use(
    '/answers',
    cors({ origin: '*', allowHeaders: ['Content-Type', 'Idempotency-Key'], allowMethods: ['POST'] }),
  );
  const bundles = serveStatic({
    root: BUNDLES,
    rewriteRequestPath: (path) => path.replace('/engagement', ''),
  });
  site.get('/engagement/:file', bundles);
  site.get('/engagement/parts/:file', bundles);
  site.get('/plans/:file', serveStatic({ root: folder('../public') }));
  site.get('/checklist.html', serveStatic({ root: folder('../public') }));
  site.get('/received.json', async (context) => context.json(await receiver.all()));
  site.post('/answers', bodyLimit({ maxSize: LARGEST }), async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const receipt = await receiver.keep(body, context.req.header('Idempotency-Key'));
    return context.json(receipt, receipt.state === 'refused' ? 422 : receipt.state === 'kept' ? 201 : 200);
  });
  for (const name of ['index', 'diary', 'officers', 'answers', 'cymraeg']) {
    site.get(name === 'index' ? '/' : `/${name}`, async (context) =>
      context.html(await page(`council/${name}.html`, origins)),
    );
  }
  site.get('/themes', serveStatic({ path: folder('../public/themes/index.html') }));
  site.get('/themes/:file', serveStatic({ root: folder('../public') }));
  site.get('/council.css', serveStatic({ root: folder('../sites/council') }));
  site.get('/answers.js', serveStatic({ root: folder('../sites/council') }));
  return site;
}

/** A voluntary service's site: plain HTML, nothing in the way. */
export function partnerSite(origins: Origins): Hono {
  const site = newSite();
  site.get('/', async (context) => context.html(await page('partner/index.html', origins)));
  site.get('/partner.css', serveStatic({ root: folder('../sites/partner') }));
  return site;
}

/** A site that makes it hard: a strict policy, aggressive style sheets, a 62.5% root font. */
export function hostileSite(origins: Origins): Hono {
  const policy = [
    "default-src 'none'",
    `script-src ${origins.council}`,
    "style-src 'self'",
    `connect-src ${origins.council}`,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types engagement-lit-html',
  ].join('; ');
  const site = newSite();
  site.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
  });
  site.get('/', async (context) => context.html(await page('hostile/index.html', origins)));
  site.get('/hostile.css', serveStatic({ root: folder('../sites/hostile') }));
  return site;
}
