/**
 * The web that the tests see: an HTTP proxy that answers every address itself. So the fixture pages
 * can stand on any host, in both browsers alike, and every request that leaves a browser is written
 * down.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FIGHTING } from '../fixtures/fighting.ts';
import { ROUTES, type Route } from '../fixtures/routes.ts';

export interface Site {
  port: number;
  /** Every address asked for since the last `forget`, `CONNECT host:port` for secure ones. */
  readonly requests: string[];
  forget(): void;
  close(): Promise<void>;
}

const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url));

/** @param routes addresses beside those of the fixtures */
export async function startSite(routes: Readonly<Record<string, Route>> = {}): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    const address = url.split(/[?#]/, 1)[0]!;
    const route = routes[address] ?? ROUTES[address] ?? FIGHTING[address];
    if (!route) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...route.headers,
    });
    response.end(route.html?.() ?? page(route.file));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    // A browser that ends leaves its lines as they are.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
