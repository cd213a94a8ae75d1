import dns from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { sendPatiently } from '../../../src/discord/requests/send-patiently.js';

/** Has the next look-up of a name fail, and then finds all names on this machine. */
function failNextLookUp(code: string) {
  const own = (_name: string, _options: object, done: (error: Error | null, found?: object[]) => void) => {
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  };
  const spy = vi.spyOn(dns, 'lookup').mockImplementation(own as never);
  spy.mockImplementationOnce(((_name: string, _options: object, done: (error: Error) => void) => {
    done(Object.assign(new Error(`getaddrinfo ${code} discord.test`), { code }));
  }) as never);
  onTestFinished(() => {
    spy.mockRestore();
  });
  return spy;
}

it.each(['ENOTFOUND', 'EAI_AGAIN'])(
  'a request is sent again when Discord’s name was not found: %s',
  async (code) => {
    const server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const lookUps = failNextLookUp(code);
    const { port } = server.address() as AddressInfo;
    const response = await sendPatiently(`http://discord.test:${port}/`, { method: 'GET' });
    expect([response.status, await response.text()]).toEqual([200, 'here']);
    expect(lookUps).toHaveBeenCalledTimes(2);
  },
);
