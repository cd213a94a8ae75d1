import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { parseTimecode } from '../../src/timecode/parse-timecode.js';
import { parseTimecodeInWords } from '../../src/timecode/timecode-in-words.js';

describe('a time with words around it is understood', () => {
  it.each([
    ['52:36', 3156],
    ['at about 52:36 or so', 3156],
    ['~52:36', 3156],
    ['52:36ish', 3156],
    ['52:36-ish', 3156],
    ['what does he say at 52:36?', 3156],
    ['(52:36)', 3156],
    ['**52:36**', 3156],
    ['right after 1:02:03, please', 3723],
    ['between 52:36 and 53:07', 3156],
    ['the part 52:36 - 53:07 of it', 3156],
    ['52:36–later', 3156],
    ['around 52 minutes in', 3120],
    ['1 hour and 2 minutes into it', 3720],
    ['1 hour and', 3600],
    ['at minute 52', 3120],
    ['bei Minute 52', 3120],
    ['en el minuto 52', 3120],
    ['vers 1h30', 5400],
    ['lecture 3 at 52:36', 3156],
    ['Lecture 3 - 52:36', 3156],
    ['3 - 52:36', 3156],
    ['Lecture 3 : 52:36', 3156],
    ['5 videos back, 52:36', 3156],
    ['2h lecture at 52:36', 3156],
    ['52 : 36', 3156],
    ['1 : 02 : 03', 3723],
    ['minute 52-53', 3120],
    ['part 5-6 at 52:36', 3156],
    ['minute 52 and 36 seconds', 3156],
    ['minuto 52 y 36 segundos', 3156],
    ['Minute 52 Sekunde 36', 3156],
    ['lecture 3, minute 52, second 36', 3156],
    ['at 52 min 36 sec or so', 3156],
    ['à 52 min 36', 3156],
    ['vers 1 h 30', 5400],
    ['a 1 hora y 30', 5400],
    ['52 min and 30 students', 3120],
    ['Stunde 1 Minute 5', 3900],
    ['52分36秒あたり', 3156],
    ['だいたい52分', 3120],
    [`at 52'36"`, 3156],
    ['at the 52-minute mark', 3120],
    ['in der 52. Minute', 3120],
    ['à 52mn', 3120],
    ['minute 999999 or 52 min', 3120],
    ['10:30 am at 52:36', 3156],
    ['in 52m36s there', 3156],
    ['version 3.11 at 52:36', 3156],
    ['16:9 or 3:1 at 52:36', 3156],
    ['costs 99.99, at 52:36', 3156],
    ['at 52:75 or 52:36', 3156],
    ['52:36 am Ende', 3156],
    ['52:36 at 5:00pm', 3156],
    ['the 90s, 52:36', 3156],
    ['at 3156 s', 3156],
    ['at 3156s or so', 3156],
    ['at 5 minutes 52', 352],
    ['minutes 52', 3120],
    ['t=3156', 3156],
    ['t=52m36s', 3156],
    ['at ?t=3156s', 3156],
    ['second 3156', 3156],
    ['bei Sekunde 3156', 3156],
    ['à la seconde 3156', 3156],
    ['segundo 3156', 3156],
    ['at 3156', 3156],
    ['bei 3156', 3156],
    ['à 3156 ?', 3156],
    ['en 3156', 3156],
    ['em 3156', 3156],
    ['52nd minute', 3120],
    ['at the 51st minute or so', 3060],
    ['à la 52e minute', 3120],
    ['à la 52ème minute', 3120],
    ['en el 52º minuto', 3120],
    ['the second 5 minutes', 300],
    ['à 52 minutes 36', 3156],
    ['00:52:36,120 --> 00:53:07,000', 3156],
    ['00:52:36.500 --> 00:53:07.000', 3156],
    ['at 52:36.7 or so', 3156],
    ['ungefähr 52 Minuten 36 Sekunden', 3156],
    ['1:30 hours', 5400],
    ['1:30h', 5400],
    ['1:30hrs', 5400],
    ['1:30 h', 5400],
    ['about 1:30 Stunden in', 5400],
    ['1:30-2:00 hours', 5400],
    ['1:02:03 h', 3723],
    ['52:36 min', 3156],
    ['52:36 in the tutorial', 3156],
    ['0:52:36 in the talk', 3156],
    ['5:00 in the training part', 300],
    ['10:30 in the next part', 630],
    ['5:00 de la machine', 300],
  ])('%j', (typed, expected) => {
    expect(parseTimecodeInWords(typed)).toEqual(
      typeof expected === 'number'
        ? { ok: true, second: expected, videoId: undefined }
        : { ok: false, fault: expected },
    );
  });
});

describe('what is no time in a video stays none', () => {
  it.each([
    ['', 'empty'],
    ['-5', 'negative'],
    ['the end', 'not-a-time'],
    ['at 5', 'not-a-time'],
    ['at 52', 'not-a-time'],
    ['at 3156 examples', 'not-a-time'],
    ['at 315600', 'not-a-time'],
    ['the second 52', 'not-a-time'],
    ['format=3156', 'not-a-time'],
    ['the 2nd hour', 'not-a-time'],
    ['half past 5', 'not-a-time'],
    ['5:00 pm', 'not-a-time'],
    ['5:00p.m. today', 'not-a-time'],
    ['um 17:00 Uhr', 'not-a-time'],
    ["8:00 o'clock", 'not-a-time'],
    ['午後8:30', 'not-a-time'],
    ['at 8:30 in the morning', 'not-a-time'],
    ['5:00 in the afternoon', 'not-a-time'],
    ['8:30 de la mañana', 'not-a-time'],
    ['8:30 du matin', 'not-a-time'],
    ['8:30 da noite', 'not-a-time'],
    ['5:00 p. m.', 'not-a-time'],
    ['at 5:00 am', 'not-a-time'],
    ['the 1990s part', 'not-a-time'],
    ['the 1850s part', 'not-a-time'],
    ['the 90s', 'not-a-time'],
    ['2m3 of water', 'not-a-time'],
    ['à 5 ?', 'not-a-time'],
    ['( 5 )', 'not-a-time'],
    ['17時', 'not-a-time'],
    ['minute 5:2:3:4', 'not-a-time'],
    ['at 52:75', 'over-59'],
    ['at 100:00:00 or so', 'too-late'],
    ['1:2:3:4', 'not-a-time'],
    [`${'word '.repeat(80)}52:36`, 'not-a-time'],
  ])('%j: %s', (typed, fault) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault });
  });
});

it('a link with a time is read as ever', () => {
  expect(parseTimecodeInWords('see https://youtu.be/dMUes74-nYY?t=3156')).toMatchObject({
    second: 3156,
    videoId: 'dMUes74-nYY',
  });
});

describe('a range means where it starts', () => {
  it.each([
    ['50-52 minutes', 3000],
    ['50 - 52 min', 3000],
    ['50–52min', 3000],
    ['50-52-minute mark', 3000],
    ['from 50 to 52 minutes', 3000],
    ['20 bis 25 min', 1200],
    ['zwischen 20 und 25 Minuten', 1200],
    ['between 50 and 52 min.', 3000],
    ['between 50 min and 52 min', 3000],
    ['between 1 h 5 min and 1 h 10 min', 3900],
    ['50 min to 52 min', 3000],
    ['de 20 à 25 minutes', 1200],
    ['entre 20 et 25 minutes', 1200],
    ['de 20 a 25 minutos', 1200],
    ['entre 20 y 25 minutos', 1200],
    ['entre 20 e 25 minutos', 1200],
    ['20 até 25 min', 1200],
    ['50〜52分', 3000],
    ['50から52分', 3000],
    ['minutes 20-25', 1200],
    ['Minuten 20 bis 25', 1200],
    ['minutes 20 to 25 minutes', 1200],
    ['50-52 min 30', 3000],
    ['1 h 50 - 52 min', 6600],
    ['52 min 30 - 53 min', 3150],
    ['52-53 min, then 60', 3120],
    ['1-2 hours', 3600],
    ['53-52 min', 3120],
    ['about 3 and 52 min', 3120],
  ])('%j', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: undefined });
  });
});

describe('halves and tenths of a unit are understood', () => {
  it.each([
    ['1/2 h', 1800],
    ['½ hour', 1800],
    ['½h', 1800],
    ['1½ hours', 5400],
    ['1 ½ hours', 5400],
    ['1 1/2 hours', 5400],
    ['at 1 1/2 hours or so', 5400],
    ['52½ min', 3150],
    ['1 hour and a half', 5400],
    ['1 and a half hours', 5400],
    ['1 hora y media', 5400],
    ['1 h et demie', 5400],
    ['52 minutes and a half', 3150],
    ['52 minutos e meio', 3150],
    ['2 einhalb Stunden', 9000],
    ['1時間半', 5400],
    ['52分半', 3150],
    ['min 52,5', 3150],
    ['minute 52 and a half', 3150],
    ['minuto 52 y medio', 3150],
    ['at 52 min 36.5', 3156],
    ['at minute 52.5', 3150],
    ['at minute 52.', 3120],
    ['minute 52, 36 seconds', 3156],
    ['around 52.5 min', 3150],
    ['at 1,5 Std. or so', 5400],
    ['at 52 min 36.5 s or so', 3156],
    ['at 52 min 36.75 s or so', 3156],
    ['1.5-2 h', 5400],
    ['the ¾ mark, 52:36', 3156],
    ['half the talk, 52 min', 3120],
    ['52 min, the second half', 3120],
  ])('%j', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: undefined });
  });

  it.each([
    '3/4 h',
    '¾ hour',
    '1¼ hours',
    '1 hour ¼',
    '⅓ h',
    '2/3 min',
    'around 52.36 min',
    'at 1.25 h',
    'minute 52.36',
    '1 hour and a quarter',
    '1 hour and three quarters',
    '5 h moins le quart',
    '1 hora y cuarto',
    '1 heure et quart',
    '1 Stunde und eine Viertelstunde',
    'half an hour',
    '1 hour 3/4',
    'minute 52 1/2',
    'part 1/2 min 5',
    'slide 1/2 minutes 5',
    '52/90 min',
    '52 of 90 min',
    '52 von 90 Minuten',
    '52 sur 90 min',
  ])('but other parts are refused: %j', (typed) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault: 'not-a-time' });
  });
});

describe('a number that may belong to something else is not guessed at', () => {
  it.each([
    '52 min 30 layers',
    '1 h 30 students',
    'minute 5 52',
    'minute 52 30 layers',
    '3,156 seconds',
    'at 3,156 s',
    '3.156 Sekunden',
  ])('%j is refused', (typed) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault: 'not-a-time' });
  });

  it.each([
    ['52 min 30 into it', 3150],
    ['52 min 30 or so', 3150],
    ['vers 1 h 30 environ', 5400],
    ['52 min 30 ungefähr', 3150],
    ['minute 52 36 seconds', 3156],
    ['minute 52, 30 layers', 3120],
    ['slides 3/4 at 52 min', 3120],
    ['12.345 s', 12],
  ])('%j is understood', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: undefined });
  });
});

describe('the number of a lecture is no number of minutes', () => {
  it.each([
    ['Lecture 5 min 52', 3120],
    ['lecture 5 minute 52', 3120],
    ['in lecture 5 min. 52', 3120],
    ['lecture #5 min 52', 3120],
    ['week 2 min 30', 1800],
    ['week 2 min 30.5', 1830],
    ['slide 12 min 40', 2400],
    ['Vorlesung 5 min 52', 3120],
    ['Vorlesung Nr. 5 Minute 52', 3120],
    ['Woche 2 Min. 30', 1800],
    ['cours 5 min 52', 3120],
    ['la semaine 2 minute 30', 1800],
    ['clase 5 min 52', 3120],
    ['lección 5 minuto 52', 3120],
    ['aula 5 min 52', 3120],
    ['chapter 2 minute 52 second 36', 3156],
    ['video 3 minute 52 and 36 seconds', 3156],
    ['Lecture 3 - 52 min', 3120],
    ['5 minutes 52', 352],
    ['the lecture 5 min 52', 352],
    ['lecture, 5 min 52', 352],
    ['video 52 min 36 s', 3156],
    ['video 52 minutes in', 3120],
    ['lecture 50-52 min', 3000],
  ])('%j', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: undefined });
  });

  it('nor of hours', () => {
    expect(parseTimecodeInWords('part 2 h 10')).toEqual({ ok: false, fault: 'not-a-time' });
  });
});

describe('a time before or after another is as much earlier or later', () => {
  it.each([
    ['5 min before 52:36', 2856],
    ['10 minutes before 52:36', 2556],
    ['about 10 minutes before minute 52', 2520],
    ['1½ min before 52:36', 3066],
    ['1 min and 30 s before 52:36', 3066],
    ['10 Minuten vor 52:36', 2556],
    ['10 minutes avant 52:36', 2556],
    ['10 minutos antes de 52:36', 2556],
    ['10 minutos antes dos 52:36', 2556],
    ['52:36の10分前', 2556],
    ['kurz vor 52 Minuten', 3120],
    ['vor 52 Minuten 36', 3156],
    ['10 minutes earlier than 52:36', 2556],
    ['10 Minuten früher als 52:36', 2556],
    ['10 minutes plus tôt que 52:36', 2556],
    ['52:36, 10 minutes earlier', 2556],
    ['52:36, 10 minutos antes', 2556],
    ['52:36より10分前', 2556],
    ['52:36 minus 10 minutes', 2556],
    ['52:36 menos 10 minutos', 2556],
    ['52:36 − 10 min', 2556],
    ['52:36 - 10 min', 2556],
    ['52:36 -10min', 2556],
    ['52:36 – 10 min', 2556],
    ['52.36 - 10 min', 2556],
    ['at 52:36-10m.', 2556],
    ['lecture 3 - 52:36 - 1 min 30 s', 3066],
    ['52:36-10分', 2556],
    ['52:36 - 90 min', 3156],
    ['the break, 10:00 - 52 min', 600],
    ['52:36 - 10 min of fame', 3156],
    ['1 h - 10 min', 3600],
    ['5 h moins 10 min', 17_400],
    ['10 minutes after 52:36', 3756],
    ['5 minutes after 1 hour', 3900],
    ['5 minutes past 1 hour', 3900],
    ['10 minutes later than 52:36', 3756],
    ['52:36, 10 minutes later', 3756],
    ['10 Minuten nach 52:36', 3756],
    ['52:36, 10 Minuten später', 3756],
    ['10 minutes après 52:36', 3756],
    ['10 minutos después de 52:36', 3756],
    ['10 minutos depois dos 52:36', 3756],
    ['10 minutos após 52:36', 3756],
    ['52:36から10分後', 3756],
    ['52:36の10分後', 3756],
    ['52:36 plus 10 minutes', 3756],
    ['52:36 + 10 min', 3756],
    ['52:36 + 30s', 3186],
    ['52:36 + 0:30', 3186],
    ['52:36 plus 1:00:00', 6756],
    ['52:36 plus or minus 10 s', 3156],
    ['more or less 52 min', 3120],
    ['mehr oder weniger 52 min', 3120],
    ['más o menos 52 min', 3120],
    ['plus ou moins 52 min', 3120],
    ['mais ou menos 52 min', 3120],
    ['más o menos 52:36', 3156],
    ['mais ou menos 52:36', 3156],
    ['un peu plus que 52:36', 3156],
    ['the slide plus 52:36', 3156],
    ['52:36 ± 10 s', 3156],
    ['52:36 más 10 minutos', 3756],
    ['52:36, 5 min before the end', 3156],
    ['52:36, 5 min after the break', 3156],
    ['just before 52:36', 3156],
    ["what's after 52:36", 3156],
    ['before 52 min', 3120],
    ['52 minutes after the start', 3120],
    ['52 min nach Beginn', 3120],
    ['52 min après le début', 3120],
    ['52 minutos después del inicio', 3120],
    ['from 52 min to the end', 3120],
    ['C++ at 52 min', 3120],
  ])('%j', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: undefined });
  });

  it.each([
    ['5 minutes before the end', 'not-a-time'],
    ['5 minutes before', 'not-a-time'],
    ['5 min vor Schluss', 'not-a-time'],
    ['5 minutes avant la fin', 'not-a-time'],
    ['5 minutos antes del final', 'not-a-time'],
    ['5 minutos antes do fim', 'not-a-time'],
    ['終わりの5分前', 'not-a-time'],
    ['the last 5 minutes', 'not-a-time'],
    ['die letzten 5 Minuten', 'not-a-time'],
    ['5 minutes from the end', 'not-a-time'],
    ['à 5 min de la fin', 'not-a-time'],
    ['最後の5分', 'not-a-time'],
    ['5 minutes left', 'not-a-time'],
    ['5 minutes to the end', 'not-a-time'],
    ['5 minutes to go', 'not-a-time'],
    ['noch 5 Minuten', 'not-a-time'],
    ['5 Minuten bis zum Ende', 'not-a-time'],
    ['il reste 5 minutes', 'not-a-time'],
    ['5 minutes restantes', 'not-a-time'],
    ['1 heure restante', 'not-a-time'],
    ['quedan 5 minutos', 'not-a-time'],
    ['faltam 5 minutos', 'not-a-time'],
    ['あと5分', 'not-a-time'],
    ['5 minutes later', 'not-a-time'],
    ['10 minutes ago', 'not-a-time'],
    ['vor 5 Minuten', 'not-a-time'],
    ['il y a 5 minutes', 'not-a-time'],
    ['hace 5 minutos', 'not-a-time'],
    ['há 5 minutos', 'not-a-time'],
    ['„vor etwa 5 Minuten“', 'not-a-time'],
    ['il y a environ 5 minutes', 'not-a-time'],
    ['5 minutes earlier', 'not-a-time'],
    ['5分後', 'not-a-time'],
    ['5 minutes after the break', 'not-a-time'],
    ['5 minutes after 3', 'not-a-time'],
    ['a minute before 52:36', 'not-a-time'],
    ['52:36 minus a minute', 'not-a-time'],
    ['52:36 plus half a minute', 'not-a-time'],
    ['52:36 plus une minute', 'not-a-time'],
    ['10 minutes after 99:55:00', 'too-late'],
    ['10 minutes before 5:00', 'negative'],
  ])('but %j is refused', (typed, fault) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault });
  });

  it('to the second, whichever they are', () => {
    const time = fc.integer({ min: 0, max: 359_999 });
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [by, from] = [one, other].sort((a, b) => a - b) as [number, number];
        expect(parseTimecodeInWords(`${by} s before ${formatTimecode(from)}`)).toEqual({
          ok: true,
          second: from - by,
          videoId: undefined,
        });
      }),
    );
  });
});

describe('a time beside a link', () => {
  it.each([
    'https://youtu.be/dMUes74-nYY 52:36',
    'https://youtu.be/dMUes74-nYY at 52:36',
    'https://youtu.be/dMUes74-nYY (52:36)',
    'https://youtu.be/dMUes74-nYY, 52:36',
    'https://youtu.be/dMUes74-nYY - 52:36',
    '<https://youtu.be/dMUes74-nYY> 52:36',
    'https://youtu.be/dMUes74-nYY?t=0 52:36',
    'https://youtu.be/dMUes74-nYY at 3156',
    'https://youtu.be/dMUes74-nYY — 52:36',
    'https://youtu.be/dMUes74-nYY 10 minutes after 42:36',
    'https://youtu.be/dMUes74-nYY 52:36, 10 minutes before the end',
    'https://youtu.be/dMUes74-nYY at minute 52 and 36 seconds',
    'at 52:36 of https://youtu.be/dMUes74-nYY please',
    '[52:36](https://youtu.be/dMUes74-nYY)',
    'youtu.be/dMUes74-nYY 52:36',
    'www.youtube.com/watch?v=dMUes74-nYY at 52:36',
    'music.youtube.com/watch?v=dMUes74-nYY 52:36',
    'www.youtube-nocookie.com/embed/dMUes74-nYY 52:36',
  ])('is meant where the link has none: %s', (typed) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second: 3156, videoId: 'dMUes74-nYY' });
  });

  it.each([
    ['a link by itself has none beside it', 'music.youtube.com/watch?v=a', 0],
    ['nor have two links', 'music.youtube.com/watch?v=a https://youtu.be/b', 0],
    ['the time of the link counts where it has one', 'https://youtu.be/a?t=5 at 52:36', 5],
    ['no time in the words means the start', 'https://youtu.be/a, lecture 7', 0],
    ['only the words around the link count', 'https://youtu.be/a https://example.org/52:36', 0],
  ])('%s', (_title, typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: 'a' });
  });

  it.each([
    ['10 minutes before https://youtu.be/a?t=3156', 2556],
    ['10 minutes after https://youtu.be/a?t=3156, please', 3756],
    ['https://youtu.be/a?t=3156 minus 10 minutes', 2556],
    ['https://youtu.be/a?t=3156 - 10 minutes', 2556],
    ['https://youtu.be/a?t=600 - 52 min', 600],
    ['<https://youtu.be/a?t=3156> 10 minutes later', 3756],
    ['https://youtu.be/a?t=3156, 5 minutes before the end', 3156],
  ])('may be counted from that of the link: %s', (typed, second) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: true, second, videoId: 'a' });
  });

  it.each([
    ['https://youtu.be/a 52:75', 'over-59'],
    ['https://youtu.be/a -10:00', 'negative'],
    ['https://youtu.be/a 10 minutes before the end', 'not-a-time'],
    ['https://youtu.be/a the last 5 minutes', 'not-a-time'],
    ['https://youtu.be/a 1 hour and a quarter', 'not-a-time'],
    ['10 minutes before https://youtu.be/a?t=5', 'negative'],
    ['https://youtu.be/a 3', 'not-a-time'],
    ['https://youtu.be/a (2020)', 'not-a-time'],
    ['https://youtu.be/a ３', 'not-a-time'],
  ])('is refused where it is none that a video can have: %s', (typed, fault) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault });
  });
});

it('whatever is a time by itself means the same within words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 359_999 }),
      fc.constantFrom('at ', 'about ', '(', 'lecture 3 - ', '16:9 '),
      (second, before) => {
        const typed = formatTimecode(second);
        expect(parseTimecodeInWords(before + typed)).toEqual(parseTimecode(typed));
      },
    ),
  );
});

it('takes no time for texts that are made to be slow', () => {
  const parts = [
    '5',
    '0',
    '52:36',
    ' ',
    'minute ',
    'min',
    'h',
    ' and ',
    's',
    ':',
    '.',
    ',',
    'am',
    '-',
    '秒',
    '分',
    "'",
    'https://youtu.be/a ',
    ' to ',
    'between ',
    'week ',
    't=',
    'second ',
    'nd ',
    ' before ',
    ' later ',
    ' plus ',
    ' - ',
    '前',
    '後',
    '½',
    '1/2 ',
    ' and a half',
  ];
  const repeated = fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 })
    .map((some) => some.join('').repeat(300).slice(0, 300));
  fc.assert(
    fc.property(repeated, (text) => {
      parseTimecodeInWords(text);
    }),
    { numRuns: 1000 },
  );
}, 5_000);

it('never throws, and finds no time where there is no digit', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const time = parseTimecodeInWords(text);
      if (!/\p{Nd}/u.test(text.normalize('NFKC'))) expect(time.ok).toBe(false);
    }),
  );
});
