import { describe, expect, it } from 'vitest';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, textsFound } from './small-search.js';

const load = async (code: string) => (await loadCorpus(`eval/languages/${code}.csv`)).corpus;
const codes = ['de', 'es', 'fr', 'pt', 'ja'];
const corpora: Readonly<Record<string, WholeCorpus>> = Object.fromEntries(
  await Promise.all(codes.map(async (code) => [code, await load(code)] as const)),
);
const engines = Object.fromEntries(
  await Promise.all(codes.map(async (code) => [code, await makeEngine(corpora[code]!)] as const)),
);
const english = (await loadCorpus('eval/lectures/second.csv')).corpus;
const together = await makeEngine(
  makeCorpus([...codes.map((code) => corpora[code]!), english].flatMap(({ lectures }) => lectures)),
);

/** What is marked in the best hit, and whether the hit is in the lecture it should be in. */
async function bestOf(code: string, query: string) {
  const [hit] = await hitsOf(engines[code]!, query);
  return hit && marked(hit).join(' | ');
}

describe('a Japanese word is found', () => {
  it.each([
    ['in the middle of a caption, as a part of a longer one', '収差', '色収差'],
    ['whatever stands around it', 'ラベル', 'ラベル'],
    ['as several words side by side', '自己教師あり学習', '自己教師 | 学習'],
    ['in other letters than it was typed in', 'ﾃﾞｰﾀ拡張', 'データ拡張'],
    ['in full width', 'ＧＰＵ', 'GPU'],
    ['in another form of a verb', '隠す', '隠し'],
    ['with a long vowel at its end that is left out', 'コンピューター', 'コンピュータ'],
    ['beside Latin letters', 'BERTの予測', 'BERT | 予測'],
    ['with a letter left out', 'ドロップアト', 'ドロップアウト'],
    ['as a part of a longer foreign word', 'ニューラル', 'ニューラルネットワーク'],
    ['in a question', 'ドロップアウトとは何ですか', 'ドロップアウト'],
    ['where the dictionary has only its pieces', '誤差逆伝播法', '誤差逆伝播法'],
  ])('%s: %s', async (_how, query, marks) => {
    expect(await bestOf('ja', query)).toBe(marks);
  });

  it('at the moment it is said, by its place in the caption', async () => {
    const [hit] = await hitsOf(engines['ja']!, '色収差');
    const { text, startSecond, endSecond } = hit!.segment;
    const place = text.indexOf('色収差') / text.length;
    expect(hit!.momentSecond).toBe(Math.floor(startSecond + place * (endSecond - startSecond)));
  });
});

describe('a Japanese phrase in quotation marks', () => {
  it.each([
    ['「移動平均」', '移動平均'],
    ['"次の単語"', '次の単語'],
    ['『教師ネットワークと生徒』', '教師ネットワークと生徒'],
    ['"GPUのメモリ"', 'GPUのメモリ'],
  ])('%s is found word for word', async (query, marks) => {
    expect(await bestOf('ja', query)).toBe(marks);
  });

  it('is found over the border of two captions', async () => {
    const engine = await makeEngine(corpusOf(['今日は自己教', '師あり学習です', '次は画像です']));
    const hits = await hitsOf(engine, '"自己教師あり学習"');
    expect(hits.map(({ segment }) => segment.text)).toContain('今日は自己教');
  });

  it('excludes captions behind a minus', async () => {
    const texts = (await hitsOf(engines['ja']!, '学習 -"教師あり"')).map(({ segment }) => segment.text);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.includes('教師あり'))).toEqual([]);
  });
});

describe('a Chinese or Thai word is found in the middle of a caption', async () => {
  const engine = await makeEngine(
    corpusOf(
      ['我们今天讲卷积神经网络和自监督学习', '梯度下降的学习率很重要', '反向传播算法就是链式法则'],
      ['วันนี้เราจะเรียนเรื่องการเรียนรู้ของเครื่อง', 'โครงข่ายประสาทเทียมมีหลายชั้น'],
    ),
  );

  it.each([
    ['神经网络', '神经网络'],
    ['什么是反向传播', '反向传播'],
    ['学习率', '学习率'],
    ['ประสาท', 'ประสาท'],
  ])('%s', async (query, marks) => {
    const [hit] = await hitsOf(engine, query);
    expect(marked(hit!)).toEqual([marks]);
  });
});

describe('a word of another language is found', () => {
  it.each([
    ['in the plural', 'de', 'Residualnetz', 'Residualnetze'],
    ['in the singular', 'de', 'Verlustfunktionen', 'Verlustfunktion'],
    ['with ae, oe or ue for an umlaut', 'de', 'Koerper', 'Körper'],
    ['without an umlaut', 'de', 'Rontgenbild', 'Röntgenbild'],
    ['with ss for ß', 'de', 'Strasse', 'Straße'],
    ['with a letter left out', 'de', 'Gradientnabstieg', 'Gradientenabstieg'],
    ['in a question', 'de', 'was ist ein rezeptives Feld?', 'rezeptive Feld'],
    ['in the singular', 'es', 'bosques aleatorios', 'bosque aleatorio'],
    ['without an accent', 'es', 'regularizacion', 'regularización'],
    ['in a question', 'es', '¿qué es un bosque aleatorio?', 'bosque aleatorio'],
    ['in the plural', 'fr', 'plongement', 'plongements'],
    ['without an accent', 'fr', 'temperature', 'température'],
    ['behind an article', 'fr', 'aberration', "l'aberration"],
    ['with an article', 'fr', "l'amphitheatre", "l'amphithéâtre"],
    ['in a question', 'fr', "c'est quoi la colorisation ?", 'colorisation'],
    ['in the plural', 'pt', 'sugestão', 'sugestões'],
    ['without an accent', 'pt', 'indice invertido', 'índice invertido'],
    ['in a question', 'pt', 'o que é esparsidade?', 'esparsidade'],
  ])('%s (%s): %s', async (_how, code, query, marks) => {
    expect((await bestOf(code, query))?.split(' | ')).toContain(marks);
  });
});

describe('what nobody says is not found', () => {
  it.each([
    ['de', 'Wetterbericht'],
    ['de', 'wie kocht man Nudeln'],
    ['es', '¿cómo se cocina una paella?'],
    ['fr', "d'où viennent les volcans ?"],
    ['pt', 'como fazer pão de queijo'],
    ['ja', '光合成'],
    ['ja', '量子コンピュータ'],
    ['ja', 'ラーメンの作り方を教えてください'],
  ])('%s: %s', async (code, query) => {
    expect(await hitsOf(engines[code]!, query)).toEqual([]);
  });
});

describe('beside lectures in other languages', () => {
  it.each([
    ['sample-de', 'was ist ein Faltungsnetz'],
    ['sample-es', '¿qué es el sobreajuste?'],
    ['sample-fr', "qu'est-ce qu'un plongement"],
    ['sample-pt', 'o que é filtragem colaborativa?'],
    ['sample-ja', 'データ拡張とは何ですか'],
    ['key-value-store-2', 'what is a bloom filter'],
    ['key-value-store-2', 'when did the process die'],
  ])('%s has the best hit for: %s', async (videoId, query) => {
    const [hit] = await hitsOf(together, query);
    expect(hit?.lecture.videoId).toBe(videoId);
  });

  it('a word that is empty in another language still counts in English', async () => {
    const said = ['the war was long', 'they die in the end', 'a man in the sun', 'nothing of that kind'];
    const german = corpora['de']!.lectures;
    const engine = await makeEngine(makeCorpus([...corpusOf(said).lectures, ...german]));
    for (const [query, text] of [
      ['when did they die', 'they die in the end'],
      ['the war', 'the war was long'],
    ] as const) {
      const hits = await hitsOf(engine, query);
      expect(hits[0]?.segment.text).toBe(text);
    }
  });
});

describe('what is typed in another language is completed', () => {
  it.each([
    ['ja', '自己', '自己教師'],
    ['ja', '畳み', '畳み込み'],
    ['de', 'Faltungs', 'faltungsnetz'],
    ['de', 'Uberan', 'überanpassung'],
    ['es', 'entrop', 'entropía cruzada'],
    ['pt', 'distancia de', 'distância de edição'],
    ['fr', "l'app", "l'apprentissage"],
  ])('%s: %s', async (code, typed, completion) => {
    expect(await engines[code]!.complete(typed, 10)).toContain(completion);
  });

  it.each(codes)('with no word that only holds a sentence together: %s', async (code) => {
    const completed = await Promise.all(
      ['d', 'e', 'l', 'a', 'p', 'で', 'の'].map((typed) => engines[code]!.complete(typed, 25)),
    );
    const words = completed.flat().filter((text) => !text.includes(' '));
    expect(
      words.filter((word) => ['die', 'der', 'que', 'les', 'para', 'por', 'では'].includes(word)),
    ).toEqual([]);
  });
});

describe('what French writes to the front of a word is no part of it', () => {
  const said = [
    "on a l'attention et les images et c'est une erreur dans le réseau",
    PAUSE,
    "les images de la couche et ce que l'on voit dans le réseau",
  ];

  it('where a word is excluded', async () => {
    expect(await textsFound(said, "images -l'attention")).toEqual([said[2]]);
    expect(await textsFound(said, "images -l'image")).toEqual([]);
  });

  it.each(["-l'eau", "-l'onde", '-"c\'est une"'])('where it is short: images %s', async (without) => {
    const there = [
      'les images de la mer',
      PAUSE,
      "les images de l'eau et l'onde, c'est une erreur de la mer",
    ];
    expect(await textsFound(there, `images ${without}`)).toEqual([there[0]]);
  });

  it.each(['"l\'attention et les"', '"c\'est une erreur"', '"l\'on voit dans"'])(
    'where it is in a quoted phrase: %s',
    async (phrase) => {
      expect(await textsFound(said, phrase)).toHaveLength(1);
    },
  );

  it('where a term of the glossary has it', async () => {
    const glossary = [{ term: "l'entropie", heardAs: 'une erreur' }];
    const engine = await makeEngine(corpusOf(said), { glossary });
    for (const query of ["l'entropie", 'entropie', '"l\'entropie"']) {
      expect(await hitsOf(engine, query)).not.toEqual([]);
    }
  });

  it('in Italian as well', async () => {
    const there = [
      "la rete e l'immagine che si vede è più grande di quella nella figura",
      PAUSE,
      "la rete che non ha più di una immagine nella figura ma l'asse dell'insieme è questo",
    ];
    expect(await textsFound(there, "rete -dell'insieme")).toEqual([there[0]]);
    expect(await textsFound(there, '"l\'asse dell\'insieme"')).toEqual([there[2]]);
  });

  it('where the glossary has it', async () => {
    const glossary = [{ term: 'transformer', heardAs: "l'attention et les" }];
    const engine = await makeEngine(corpusOf(said), { glossary });
    const [hit] = await hitsOf(engine, 'transformer');
    expect(marked(hit!)).toEqual(["l'attention et les"]);
  });

  it('but a word that only begins so is another word', async () => {
    expect(await textsFound([...said, PAUSE, "une onde de l'eau"], 'monde')).toEqual([]);
  });
});

it.each([
  'wo erklärt er jigsaw',
  '¿en qué minuto habla de jigsaw?',
  "à quel moment explique-t-il l'idée de jigsaw",
  'onde ele fala de jigsaw',
  'o que é jigsaw?',
  'jigsawを説明している場所',
  'was ist "jigsaw"',
  'kannst du mir bitte erklären wie das mit jigsw gemeint ist',
])('the moment is found that is asked for in another language: %s', async (query) => {
  const engine = await makeEngine(corpusOf(['they are almost parallel', PAUSE, 'and now the jigsaw puzzle']));
  const found = await hitsOf(engine, query);
  expect(found.map(({ segment }) => segment.text)).toEqual(['and now the jigsaw puzzle']);
});

it('also where it is misspelt, and lectures are in several languages, none of which is asked in', async () => {
  const said = Array.from({ length: 40 }, () => ['they are almost parallel', PAUSE]).flat();
  const { lectures } = corpusOf([...said, 'and now the jigsaw puzzle']);
  const engine = await makeEngine(makeCorpus([...lectures, ...corpora['de']!.lectures]));
  const found = await hitsOf(engine, "quelqu'un pourrait réexpliquer où le professeur parlait de jigsow");
  expect(found[0]?.segment.text).toBe('and now the jigsaw puzzle');
});
