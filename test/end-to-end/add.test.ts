import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import type { UploadedFile } from '../fake-discord/command-invocation.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { makeUser } from '../fake-discord/places.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { startBot } from './program.js';

const PLANTS =
  'video_id,text,start_second,end_second,title\nplantsvideo,leaves make sugar from light,0,30,Plants\n';
const VTT = `WEBVTT

00:00:01.000 --> 00:00:15.000
granite cools slowly <script>alert(1)</script> **below** @everyone

00:01:40.000 --> 00:01:55.000
and feldspar is pink
`;
const FILE: UploadedFile = {
  filename: 'Alpine rocks [dMUes74-nYY].en.vtt',
  content: VTT,
  contentType: 'text/vtt; charset=utf-8',
};

async function stage() {
  const discord = await startFakeDiscord();
  const [data, state] = [await dataFolder({ 'plants.csv': PLANTS }), await dataFolder({})];
  const settings = { LECTURE_DATA: data, LECTURE_STATE: state };
  const program = await startBot(discord, settings);
  const slash = (subcommand: string, options: Record<string, string | UploadedFile> = {}, rest = {}) =>
    discord.slash({
      command: 'lecture',
      subcommand,
      options,
      managesServer: true,
      timeoutMs: 30_000,
      ...rest,
    });
  const found = async (query: string, rest = {}) =>
    visibleText((await slash('search', { query }, { managesServer: false, ...rest })).message);
  return { discord, state, settings, program, slash, found };
}

const MANAGES = { managesServer: true, timeoutMs: 30_000 };

// A machine that is busy otherwise takes long to start a program.
describe('a member who manages a server', { timeout: 60_000 }, () => {
  it('adds a lecture, which is searched there at once and nowhere else, and removes it', async () => {
    const { discord, slash, found } = await stage();
    const draft = await slash('add', { file: FILE });
    const shown = visibleText(draft.message);
    expect(shown).toContain('Add “Alpine rocks”?');
    expect(shown).toMatch(/First, 0:01–0:\d\d:\** granite cools slowly/);
    expect(shown).toMatch(/Last, 1:40–1:5\d:\** and feldspar is pink/);
    expect(await found('feldspar')).not.toContain('Watch');
    const added = await discord.press(draft.message, 'Confirm', MANAGES);
    expect(added.kind).toBe('update');
    expect(visibleText(added.message)).toContain('everybody in this server can search it now');
    expect(await found('feldspar')).toContain('Watch 1:40');
    expect(await found('sugar')).toContain('Watch 0:00');
    for (const where of ['other-guild', 'dm', 'private-channel', 'foreign-guild'] as const) {
      expect(await found('feldspar', { where })).not.toContain('Watch');
    }
    const removed = await slash('remove', { lecture: 'alpine' });
    expect(visibleText(removed.message)).toContain('is removed from this server');
    expect(await found('feldspar')).not.toContain('Watch');
    await discord.press(removed.message, 'Put it back', MANAGES);
    expect(await found('feldspar')).toContain('Watch 1:40');
    await discord.close();
  });

  it('does so in German where their Discord is set to that', async () => {
    const { discord, state, slash } = await stage();
    const german = { locale: 'de' };
    const draft = await slash('hinzufügen', { datei: FILE }, german);
    const shown = visibleText(draft.message);
    expect(shown).toContain('„Alpine rocks“ hinzufügen?');
    expect(shown).toMatch(/2 Abschnitte, .* · Video dMUes74-nYY/);
    expect(shown).toMatch(/Zuerst, 0:01.*\n.*Zuletzt, 1:40/);
    const added = await discord.press(draft.message, 'Bestätigen', { ...MANAGES, locale: 'de' });
    expect(visibleText(added.message)).toContain('Alle auf diesem Server können sie jetzt durchsuchen');
    expect(visibleText(added.message)).toContain('`/lecture liste`');
    const refused = await slash('hinzufügen', { datei: { ...FILE, filename: 'a.png' } }, german);
    expect(visibleText(refused.message)).toMatch(
      /^Das ist keine Untertiteldatei; .*\.jsonl oder \.parquet\.\n/,
    );
    expect(visibleText(refused.message)).toContain(
      '`/lecture hinzufügen datei: (Untertitel, als .vtt oder .srt)`',
    );
    const stranger = await slash('entfernen', { vorlesung: 'Alpine' }, { ...german, managesServer: false });
    expect(visibleText(stranger.message)).toContain('Berechtigung „Server verwalten“');
    const removed = await slash('entfernen', { vorlesung: 'Alpine' }, german);
    expect(visibleText(removed.message)).toContain('„Alpine rocks“ ist von diesem Server entfernt.');
    await discord.press(removed.message, 'Zurückholen', { ...MANAGES, locale: 'de' });
    expect(await readdir(join(state, discord.guildId))).not.toEqual([]);
    await discord.close();
  });

  it('can still confirm after the bot was restarted, or killed in the middle', async () => {
    const { discord, slash, settings, program } = await stage();
    const draft = await slash('add', { file: FILE });
    program.child.kill('SIGKILL');
    await program.ended;
    await startBot(discord, settings);
    await discord.press(draft.message, 'Confirm', MANAGES);
    const { message } = await slash('search', { query: 'feldspar' });
    expect(visibleText(message)).toContain('Watch 1:40');
    await discord.close();
  });

  it('is asked for another file when that one is no use', async () => {
    const { discord, slash, state } = await stage();
    const refusals = [
      [{ ...FILE, filename: 'talk.mp4' }, 'no file of captions'],
      [{ ...FILE, contentType: 'application/zip' }, 'no file of captions'],
      [{ ...FILE, content: Buffer.alloc(9_000_000, 'a') }, 'too large'],
      [{ ...FILE, content: Buffer.alloc(9_000_000, 'a'), announcedSize: 1_000 }, 'too large'],
      [{ ...FILE, content: 'PK\u0003\u0004 not captions' }, 'dMUes74-nYY'],
      [{ ...FILE, filename: '../../../etc/passwd.vtt' }, 'Which video is that of?'],
    ] as const;
    for (const [file, reason] of refusals) {
      const { message, ephemeral } = await slash('add', { file });
      expect(visibleText(message)).toContain(reason);
      expect(ephemeral).toBe(true);
    }
    expect(await readdir(state, { recursive: true })).toEqual([]);
    await discord.close();
  });
});

describe('anybody else', { timeout: 60_000 }, () => {
  it('can neither add, nor confirm, nor remove', async () => {
    const { discord, slash, found } = await stage();
    const draft = await slash('add', { file: FILE });
    const user = makeUser('somebody');
    const plain = { user, managesServer: false };
    for (const answer of [
      await slash('add', { file: FILE }, plain),
      await discord.press(draft.message, 'Confirm', plain),
      await discord.press(draft.message, 'Cancel', plain),
      await slash('remove', { lecture: 'alpine' }, plain),
    ]) {
      expect(visibleText(answer.message)).toContain('Only members with the permission “Manage Server”');
      expect(answer.ephemeral).toBe(true);
    }
    const inPrivate = await slash('add', { file: FILE }, { where: 'dm' });
    expect(visibleText(inPrivate.message)).toContain('please ask for that in a server');
    expect(await found('feldspar')).not.toContain('Watch');
    expect(buttons(draft.message).map(({ label }) => label)).toEqual(['Confirm', 'Cancel']);
    await discord.close();
  });
});
