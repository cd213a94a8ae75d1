import { describe, expect, it } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { parsed, run, start } from './program.js';

const HEAD = 'video_id,text,start_second,end_second,url,title\n';
const JAPANESE =
  HEAD +
  'ja,今日は自己教師あり学習についてお話しします,0,10,https://www.youtube.com/watch?v=ja,深層学習\n' +
  'ja,例えば写真を白黒にして元の色を当てさせる着色という課題があります,10,20,https://www.youtube.com/watch?v=ja,深層学習\n' +
  'ja,データ拡張というのは画像を反転したり切り抜いたりして数を増やすことです,20,30,https://www.youtube.com/watch?v=ja,深層学習\n';
const GERMAN =
  HEAD +
  'de,und jetzt kommen wir zu den Faltungsnetzen die sind für Bilder gemacht,0,10,,Bilder\n' +
  'de,die Schicht davor hat der Gradient nie erreicht,10,20,,Bilder\n';
const ENGLISH =
  HEAD +
  'en,so the next thing is to train a network on the images,0,10,,Images\n' +
  'en,and nobody has to die for it,10,20,,Images\n';

describe('lectures in several languages side by side', () => {
  it('a member finds a Japanese word in the middle of a caption, with a link to its second', async () => {
    const folder = await dataFolder({ 'ja.csv': JAPANESE, 'de.csv': GERMAN, 'en.csv': ENGLISH });
    const discord = await startFakeDiscord();
    const { child, ended, saying } = start([], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      LECTURE_DATA: folder,
    });
    await saying('Commands registered everywhere');
    const search = async (query: string) => {
      const options = { query };
      const { message } = await discord.slash({ command: 'lecture', subcommand: 'search', options });
      return JSON.stringify(message);
    };
    const word = await search('着色とは何ですか');
    const phrase = await search('「データ拡張」');
    const absent = await search('光合成');
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    expect(word).toContain('当てさせる**着色**という課題');
    expect(word).toContain('watch?v=ja&t=16s');
    expect(phrase).toContain('**データ拡張**というのは');
    expect(absent).not.toContain('watch?v=ja');
  });

  it('each question finds its own, from a snapshot as well', async () => {
    const folder = await dataFolder({ 'ja.csv': JAPANESE, 'de.csv': GERMAN, 'en.csv': ENGLISH });
    const queries = ['画像を反転する', 'was ist ein Faltungsnetz?', 'did somebody die'];
    const input = queries.map((query) => `/lecture search ${query}\n`).join('');
    for (let time = 0; time < 2; time++) {
      const { output } = await run(['--console', '--json'], { LECTURE_DATA: folder }, input);
      const found = parsed(output).map(({ hits }) => (hits as { video_id: string }[])[0]?.video_id);
      expect(found).toEqual(['ja', 'de', 'en']);
    }
  });
});
