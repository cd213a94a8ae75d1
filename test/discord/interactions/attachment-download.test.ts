import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  DISCORD_FILES,
  downloadAttachment,
  type Attachment,
  type DownloadRules,
} from '../../../src/discord/interactions/attachment-download.js';
import { UserError } from '../../../src/reply/user-error.js';
import { english } from '../../../src/texts/english.js';
import { collectGarbage } from '../../collect-garbage.js';

const MOST = 1_000_000;

async function filesFrom(listener: RequestListener) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    listener(request, response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rules: DownloadRules = {
    origins: [origin],
    mostBytes: MOST,
    longestMs: 5_000,
    endings: ['.vtt', '.srt'],
    example: '/lecture add',
  };
  const attachment: Attachment = {
    name: 'talk.en.vtt',
    url: `${origin}/attachments/1/2/talk.en.vtt?ex=1&is=2`,
    size: 6,
    contentType: 'text/vtt; charset=utf-8',
  };
  return { origin, rules, attachment, requests };
}

const refusal = (download: Promise<unknown>) =>
  download.then(
    () => 'no refusal',
    (error: unknown) => {
      expect(error).toBeInstanceOf(UserError);
      return error instanceof UserError ? error.message : '';
    },
  );

describe('an attached file', () => {
  it('is fetched from Discord, with the signature in its address', async () => {
    const { rules, attachment, requests } = await filesFrom((_request, response) => response.end('WEBVTT'));
    expect(Buffer.from(await downloadAttachment(attachment, rules, english)).toString()).toBe('WEBVTT');
    expect(requests).toEqual(['/attachments/1/2/talk.en.vtt?ex=1&is=2']);
  });

  it.each([
    ['image.png', null],
    ['talk.vtt.exe', 'application/octet-stream'],
    ['talk.vtt', 'application/zip'],
    ['talk.vtt', 'video/mp4'],
    ['vtt', null],
    ['', null],
  ])('that is no file of captions is not even asked for: %s (%s)', async (name, contentType) => {
    const { rules, attachment, requests } = await filesFrom((_request, response) => response.end());
    const message = await refusal(downloadAttachment({ ...attachment, name, contentType }, rules, english));
    expect(message).toBe('That is no file of captions; they end in .vtt or .srt.');
    expect(requests).toEqual([]);
  });

  it('that is announced as too large is not even asked for', async () => {
    const { rules, attachment, requests } = await filesFrom((_request, response) => response.end());
    const message = await refusal(downloadAttachment({ ...attachment, size: MOST + 1 }, rules, english));
    expect(message).toMatch(/^That file is too large; \d/);
    expect(requests).toEqual([]);
  });

  it('that is far larger than announced is not read to its end', async () => {
    let sent = 0;
    const { rules, attachment } = await filesFrom((_request, response) => {
      const chunk = Buffer.alloc(100_000, 'a');
      const send = () => {
        while (!response.destroyed && sent < 100 * MOST) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', send);
            return;
          }
        }
        response.end();
      };
      send();
    });
    expect(await refusal(downloadAttachment({ ...attachment, size: 1_000 }, rules, english))).toMatch(
      /too large/,
    );
    expect(sent).toBeLessThan(20 * MOST);
  });

  it('packed by the server to a thousandth of its size counts as large as it is unpacked', async () => {
    const { rules, attachment } = await filesFrom((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(30 * MOST, 'a')));
    });
    expect(await refusal(downloadAttachment(attachment, rules, english))).toMatch(/too large/);
  });

  it.each<[string, (host: string) => string]>([
    ['another host, though it is there', (host) => `http://${host}/talk.vtt`],
    ['a host that is named like it', () => 'https://cdn.discordapp.com.example.org/talk.vtt'],
    ['another scheme', () => 'data:text/vtt,WEBVTT'],
    ['a member’s name in front of the host', (host) => `http://cdn.discordapp.com@${host}/talk.vtt`],
    ['no address', () => 'talk.vtt'],
  ])('is not fetched from %s', async (_title, urlAt) => {
    const { origin, rules, attachment, requests } = await filesFrom((_request, response) =>
      response.end('WEBVTT'),
    );
    const url = urlAt(new URL(origin).host);
    const message = await refusal(
      downloadAttachment({ ...attachment, url }, { ...rules, origins: DISCORD_FILES }, english),
    );
    expect(message).toBe('Discord did not hand over the file; please attach it again.');
    expect(requests).toEqual([]);
  });

  it('is not fetched from where it leads on to, though that is there', async () => {
    const { rules, attachment, requests } = await filesFrom(({ url }, response) => {
      if (url === '/secret') response.end('WEBVTT');
      else response.writeHead(302, { location: '/secret' }).end();
    });
    expect(await refusal(downloadAttachment(attachment, rules, english))).toMatch(/did not hand over/);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['is gone', 404],
    ['cannot be had', 500],
  ])('is refused kindly when it %s', async (_title, status) => {
    const { rules, attachment } = await filesFrom((_request, response) => {
      response.writeHead(status).end('secret');
    });
    expect(await refusal(downloadAttachment(attachment, rules, english))).toMatch(/did not hand over/);
  });

  it.each([
    ['stops', 0],
    ['goes on too slowly', 20],
  ])('is not waited for when it %s in the middle', async (_title, everyMs) => {
    const { rules, attachment } = await filesFrom((_request, response) => {
      response.writeHead(200).write('WEBVTT');
      if (everyMs > 0) {
        const trickle = setInterval(() => response.write('.'), everyMs);
        response.on('close', () => {
          clearInterval(trickle);
        });
      }
    });
    const begin = performance.now();
    const download = refusal(downloadAttachment(attachment, { ...rules, longestMs: 300 }, english));
    await wait(100);
    // What only a collector could forget is forgotten now.
    collectGarbage();
    expect(await download).toMatch(/did not hand over/);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it.each([
    ['shorter', 'WEB'],
    ['longer', 'WEBVTT and more'],
  ])('is refused kindly when it is %s than announced', async (_title, content) => {
    const { rules, attachment } = await filesFrom((_request, response) => {
      response.write(content, () => response.end());
    });
    expect(await refusal(downloadAttachment(attachment, rules, english))).toMatch(/did not hand over/);
  });

  it('is refused kindly when the connection breaks in the middle', async () => {
    const { rules, attachment } = await filesFrom((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    expect(await refusal(downloadAttachment(attachment, rules, english))).toMatch(/did not hand over/);
  });
});
