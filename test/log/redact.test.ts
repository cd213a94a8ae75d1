import { describe, expect, it } from 'vitest';
import { redactor } from '../../src/log/redact.js';

const SIGNATURE = 'abcdefghijklmnopqrstuvwxyz0123456789ab';
const TOKEN = `MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.${SIGNATURE}`;
const ODD = 'a "token" with/odd+signs';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a secret is taken out of a text', () => {
  it.each([
    ['as it is', TOKEN, `Bot ${TOKEN}, once more: ${TOKEN}`],
    ['in an address', ODD, `https://discord.com/?token=${encodeURIComponent(ODD)}&v=10`],
    ['in JSON', ODD, JSON.stringify({ headers: { authorization: `Bot ${ODD}` } })],
    ['in base64 by itself', TOKEN, base64(TOKEN)],
    ['in base64 behind one more character', TOKEN, base64(`:${TOKEN}:`)],
    ['in base64 behind two more characters', TOKEN, base64(`xy${TOKEN}`)],
    ['in base64 behind a user’s name', TOKEN, base64(`bot:${TOKEN}`)],
    ['in the base64 of addresses', `${TOKEN}>>>???`, Buffer.from(`${TOKEN}>>>???`).toString('base64url')],
    ['without what stands before its last point', TOKEN, `…${SIGNATURE}`],
  ])('%s', (_how, secret, text) => {
    const redacted = redactor([secret])(text);
    expect(redacted).toContain('[secret]');
    for (const part of [secret, SIGNATURE, base64(SIGNATURE).slice(4, -4)])
      expect(redacted).not.toContain(part);
  });

  it('with nothing else lost of it', () => {
    expect(redactor([TOKEN])(`from ${base64(`xy${TOKEN}z`)} to`)).toMatch(/^from \S{3}\[secret\]\S{1,4} to$/);
    expect(redactor([TOKEN, 'second secret'])(`a ${TOKEN} b second secret c`)).toBe(
      'a [secret] b [secret] c',
    );
  });

  it.each(['', 'level', 'Bot x'])('unless it is so short that it stands there by chance: “%s”', (secret) => {
    expect(redactor([secret])('{"level":"info","msg":"Bot x"}')).toBe('{"level":"info","msg":"Bot x"}');
  });
});
