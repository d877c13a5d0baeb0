import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** A static site in memory, sent as a good host sends it: in brotli, each file made once. */
export interface PageServer {
  readonly origin: string;
  /** Puts a file there, or replaces it. */
  put(path: string, type: string, body: string | Buffer): void;
  close(): Promise<void>;
}

export async function openPageServer(): Promise<PageServer> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://bench').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    put: (path, type, body) => files.set(path, { type, body: squeezed(Buffer.from(body)) }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const LARGE = 1_000_000;

/** As a host keeps it; what is large here is data that a page has in memory before any clock starts. */
function squeezed(body: Buffer): Buffer {
  const quality = body.length > LARGE ? 1 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** A page around a body; `takes` are attributes of the body. */
export function page(head: string, body: string, takes = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Measured</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body ${takes}>${body}</body></html>`;
}
