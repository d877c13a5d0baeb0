import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CDN } from '../scripts/bundles.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'";

/** The policies a host may send. `trusted` is strict with Trusted Types in force. */
export const POLICIES = {
  none: undefined,
  strict: STRICT,
  trusted: `${STRICT}; require-trusted-types-for 'script'; trusted-types engagement-lit-html`,
  offline: STRICT.replace("connect-src 'self'; ", ''),
} as const;

/** A page of somebody's website that embeds an element. */
export interface HostPage {
  /** What the editor pasted. */
  readonly body: string;
  readonly policy?: keyof typeof POLICIES;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** Bundles it loads, in order; none for a page without the script. */
  readonly scripts?: readonly string[];
  /** The site's own stylesheet. */
  readonly css?: string;
  /** The site's own script, run before ours: Prototype.js, an AMD loader. */
  readonly before?: string;
  /** Leaves the doctype out. */
  readonly quirks?: boolean;
  /** What stands beside the page, by path under it. */
  readonly files?: Readonly<Record<string, unknown>>;
}

/** What a page did that no page may do. */
export interface Seen {
  violations: string[];
  errors: string[];
  events: { type: string; detail: unknown }[];
}

/** Written so that Firefox and Chromium run it under the strictest policy, before anything else. */
const WATCH = `
window.seen = { violations: [], errors: [], events: [] };
addEventListener('securitypolicyviolation', (e) => seen.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
addEventListener('error', (e) => seen.errors.push(String(e.message)));
addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason)));
for (const tag of ['calendar', 'challenge', 'checklist', 'plan', 'progress', 'record', 'spectrum', 'status', 'timeline', 'update']) {
  for (const verb of ['load', 'error', 'submit', 'sent', 'draft']) {
    addEventListener('engagement-' + tag + '-' + verb, (e) => seen.events.push({ type: e.type, detail: e.detail }));
  }
}`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The path of a page with nothing on it, on every host. */
export const EMPTY = '/empty';

/** A small web server of host pages, the built bundles, and whatever a test answers itself. */
export interface Host {
  readonly origin: string;
  /** The address of a new page. */
  page(page: HostPage): string;
  /** Answers a path of its own, until the next call for the same path. */
  answer(path: string, answer: Answer): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};

function write(page: HostPage, base: string): string {
  const attributes = `${page.lang === undefined ? '' : ` lang="${page.lang}"`}${page.dir ? ` dir="${page.dir}"` : ''}`;
  const scripts = (page.scripts ?? ['engagement-plan.min.js'])
    .map(
      (file) => `<script src="/cdn/${file}"${file.includes('.esm.') ? ' type="module"' : ' defer'}></script>`,
    )
    .join('\n');
  return `${page.quirks ? '' : '<!doctype html>'}
<html${attributes}><head><meta charset="utf-8"><title>A council page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/watch.js"></script>${page.before === undefined ? '' : `<script src="${base}/before.js"></script>`}
${page.css === undefined ? '' : `<link rel="stylesheet" href="${base}/site.css">`}
${scripts}</head><body><main><h1>A council page</h1>
${page.body}
</main></body></html>`;
}

/** Starts a host on a free port. */
export async function openHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const answers = new Map<string, Answer>();

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const send = (
      status: number,
      type: string,
      body: string | Buffer,
      headers: Record<string, string> = {},
    ) => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    };
    const answer = answers.get(path);
    if (answer) return answer(request, response);
    if (path === '/watch.js') return send(200, 'text/javascript', WATCH);
    if (path === EMPTY) return send(200, 'text/html', '<!doctype html><title>Nothing</title>');
    if (path === '/favicon.ico') return send(204, 'text/plain', '');
    const cdn = /^\/cdn\/((?:(?:sets|lang|parts)\/)?[\w.-]+)$/.exec(path)?.[1];
    if (cdn)
      return send(200, TYPES[cdn.split('.').at(-1) ?? ''] ?? 'text/plain', readFileSync(join(CDN, cdn)), {
        'access-control-allow-origin': '*',
        // As the published files are served: one that has been read once is kept, compiled.
        'cache-control': 'public, max-age=31536000, immutable',
      });
    const [, number, file = ''] = /^\/pages\/(\d+)\/(.*)$/.exec(path) ?? [];
    const page = pages[Number(number ?? -1)];
    if (!page) return send(404, 'text/plain', 'Nothing here.');
    if (file === '') {
      const policy = POLICIES[page.policy ?? 'none'];
      return send(
        200,
        'text/html',
        write(page, `/pages/${number}`),
        policy ? { 'content-security-policy': policy } : {},
      );
    }
    if (file === 'site.css') return send(200, 'text/css', page.css ?? '');
    if (file === 'before.js') return send(200, 'text/javascript', page.before ?? '');
    const beside = page.files?.[file];
    if (beside === undefined) return send(404, 'text/plain', 'Nothing here.');
    return send(
      200,
      TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      typeof beside === 'string' ? beside : JSON.stringify(beside),
    );
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A name, not a number: browsers treat localhost as they treat a secure site.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (page) => `${origin}/pages/${pages.push(page) - 1}/`,
    answer: (path, answer) => {
      answers.set(path, answer);
      return origin + path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
