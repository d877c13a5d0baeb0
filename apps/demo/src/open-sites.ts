import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Receiver } from './receiver.js';
import { councilSite, hostileSite, partnerSite, type Origins } from './sites.js';

/** The three sites, standing on three ports, so that they are strangers to each other as they are in life. */
export interface OpenSites {
  readonly origins: Origins;
  readonly receiver: Receiver;
  close(): Promise<void>;
}

/** Where the sites stand, and where what is handed in is kept. */
export interface OpenSitesOptions {
  /** The council's port; the partners have the next two. 0: any three that are free. */
  readonly port: number;
  /** The folder the receiver writes to. */
  readonly received: string;
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: what is handed in here is an example's, and nobody guards it.
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Opens the three sites. Rejects, with none of them left open, when one of the ports is taken. */
export async function openSites({ port, received }: OpenSitesOptions): Promise<OpenSites> {
  const servers: Server[] = [];
  try {
    for (const next of [0, 1, 2]) servers.push(await listen(port && port + next));
  } catch (error) {
    await Promise.all(servers.map(close));
    throw error;
  }
  const [council = '', partner = '', hostile = ''] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}`,
  );
  const origins: Origins = { council, partner, hostile };
  const receiver = new Receiver(received);
  const sites = [councilSite(origins, receiver), partnerSite(origins), hostileSite(origins)];
  sites.forEach((site, n) => servers[n]?.on('request', getRequestListener(site.fetch)));
  return {
    origins,
    receiver,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
