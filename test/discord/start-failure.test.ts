import { parseArgs } from 'node:util';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { GatewayClosedError } from '../../src/discord/gateway-closed-error.js';
import { describeStartFailure } from '../../src/discord/start-failure.js';

const request = { body: undefined, files: undefined };
const refusal = (status: number, code: number) =>
  new DiscordAPIError(
    { code, message: 'refused' },
    code,
    status,
    'PUT',
    'https://discord.com/api/v10/x',
    request,
  );
const withCode = (code: string, message = 'failed') => Object.assign(new Error(message), { code });
const wrapped = (cause: Error) => new TypeError('fetch failed', { cause });

describe('the operator is told what to do', () => {
  it.each([
    ['a token that the gateway does not take', new GatewayClosedError(4004), 'Reset Token'],
    ['a token that the API does not take', refusal(401, 0), 'Reset Token'],
    ['intents that are not granted', new GatewayClosedError(4014), 'because of its intents'],
    ['intents that do not exist', new GatewayClosedError(4013), 'because of its intents'],
    ['too many servers', new GatewayClosedError(4011), '2,500'],
    ['a version of the API that is gone', new GatewayClosedError(4012), 'Update the bot'],
    ['another end of the connection', new GatewayClosedError(4010), 'code 4010'],
    ['a server that does not have the bot', refusal(403, 50001), 'DISCORD_GUILD_ID'],
    ['trouble at Discord', new HTTPError(503, 'down', 'GET', 'https://x.example', request), 'status 503'],
    ['trouble at the gateway', new Error('Unexpected server response: 503'), 'status 503'],
    ['silence', new DOMException('This operation was aborted', 'AbortError'), 'does not answer'],
    ['silence every time', new DOMException('No answer', 'TimeoutError'), 'does not answer'],
    ['a name that is not found', withCode('ENOTFOUND'), 'can’t be reached (ENOTFOUND)'],
    ['a refused connection', wrapped(withCode('ECONNREFUSED')), 'can’t be reached (ECONNREFUSED)'],
    ['a connection that takes too long', withCode('UND_ERR_CONNECT_TIMEOUT'), 'UND_ERR_CONNECT_TIMEOUT'],
    ['a closed connection', wrapped(withCode('UND_ERR_SOCKET')), 'can’t be reached (UND_ERR_SOCKET)'],
    ['a proxy’s certificate', withCode('SELF_SIGNED_CERT_IN_CHAIN'), 'NODE_EXTRA_CA_CERTS'],
  ])('after %s', (_what, error, advice) => {
    expect(describeStartFailure(error)).toContain(advice);
  });
});

describe('no advice hides', () => {
  const unknownOption = () => {
    try {
      parseArgs({ args: ['--jsn'], options: {} });
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it.each([
    ['a fault of the program', new TypeError('x is not a function')],
    ['an option that does not exist', unknownOption()],
    ['a file that is not there', withCode('ENOENT')],
    ['a folder that may not be read', withCode('EACCES')],
    ['a wrong argument', withCode('ERR_INVALID_ARG_TYPE')],
    ['commands that Discord does not take', refusal(400, 50035)],
    ['what is no error', 'text'],
  ])('%s', (_what, error) => {
    expect(error).toBeDefined();
    expect(describeStartFailure(error)).toBeUndefined();
  });
});
