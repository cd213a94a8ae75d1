import type { Corpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { clip, plainText } from '../reply/plain-text.js';
import type { Reply, ReplyHit } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { groupPassages } from '../search/excerpt/group-passages.js';
import { hasWord } from '../search/language/has-word.js';
import { isFunctionWord } from '../search/language/languages/english-words.js';
import { tokenize } from '../search/language/tokenize.js';
import { withoutLectureFilter } from '../search/query/parse-query.js';
import type { Hit, SearchResult } from '../search/search-engine.js';
import type { Texts } from '../texts/texts.js';
import type { Command, Library } from './command.js';
import { narrowing } from './lectures/narrowing.js';
import { tellingTerms } from './lectures/telling-terms.js';
import { lectureOption } from './options/lecture-option.js';
import { privateOption } from './options/private-option.js';
import type { Asked } from './replies/asked.js';
import { nothingFoundReply, onlyLinkReply } from './replies/nothing-found-reply.js';
import { pageOf } from './replies/page.js';
import type { Passages } from './replies/passages-by-lecture.js';
import {
  allLeftOutRemark,
  elsewhereRemark,
  hasActions,
  shortenedRemark,
  unsaidRemark,
  unknownLectureRemark,
  type Remark,
} from './replies/remark.js';
import { foundReply } from './replies/search-reply.js';
import { segmentHit } from './replies/segment-hit.js';
import { timeRemark } from './replies/time-remark.js';
import { spellCommand } from './spell-command.js';
import { withoutMarkup } from './typed/message-words.js';
import { typedTime } from './typed/typed-time.js';

/** Longest query, in code points: room for a whole question. */
export const QUERY_LENGTH = 200;

/** Passages a page that members see, and hits a page for scripts: what fits a phone's screen or two. */
const PAGE_SIZE = 5;

/**
 * Hits that are asked for. Members page through all passages that they make, two dozen pages at most: whoever looks further
 * is better served by another word.
 */
const ASKED_HITS = 120;

/** The best of these hits, which scripts can have: further down ever more only stand beside a match. */
const SCRIPT_HITS = 60;

/** How much of what is said first in a lecture is an example of a query, in UTF-16 units. */
const LONGEST_EXAMPLE = 40;

/** `/lecture search`: the passages that match a query best, five a page. */
export const search: Command = {
  name: 'search',
  described: ({ commands }) => commands.search,
  options: [
    {
      name: 'query',
      described: ({ options }) => options.query,
      type: 'text',
      required: true,
      maxLength: QUERY_LENGTH,
      completes: 'query',
    },
    lectureOption,
    privateOption,
    { name: 'page', type: 'number', hidden: true },
    // Tells what each score comes from.
    { name: 'explain', type: 'flag', hidden: true },
    // How many hits a page has for scripts.
    { name: 'limit', type: 'number', hidden: true },
  ],
  async example(library) {
    const { word, phrase } = await tellingTerms(library);
    return { query: word ?? phrase ?? (await firstWords(library)) };
  },
  async run(values, library, asker) {
    const { texts } = asker;
    const name = values.text('lecture');
    const typed = plainText(values.text('query') ?? '');
    if (!hasWord(typed)) {
      const example = spellCommand(search, texts, await search.example(library));
      throw new UserError(texts.search.nothing.noWord, example);
    }
    const { lecture, several, narrowed } = narrowing(typed, name, library.corpus, asker, QUERY_LENGTH);
    const time = typedTime(typed);
    const timeRemarks = (found: readonly Lecture[]) => {
      const among = { byId: library.corpus.byId, lectures: several ?? library.corpus.lectures };
      const remark = time && timeRemark(time, narrowed(typed), among, { searched: lecture, found }, texts);
      return remark === undefined ? [] : [remark];
    };
    const beside = time === undefined || time.isDoubtful ? typed : time.words;
    if (!hasWord(beside)) return onlyLinkReply(timeRemarks([]), texts);
    const plain = withoutMarkup(beside);
    const query = narrowed(hasWord(plain) ? plain : beside);
    const lookFor = (query: string, within: Lecture | undefined) =>
      library.engine.search({
        query,
        videoId: within?.videoId,
        limit: ASKED_HITS,
        explain: values.flag('explain'),
      });
    let asked: Asked = { query, lecture, asker, glossary: library.glossary ?? [] };
    let found = await lookFor(query, lecture);
    // The time was not said; what stands beside it may be.
    if (found.hits.length === 0 && time?.isDoubtful === true && tellsSomething(time.words)) {
      asked = { ...asked, query: narrowed(withoutMarkup(time.words)) };
      found = await lookFor(asked.query, lecture);
    }
    const remarks = [
      ...timeRemarks(found.hits.map((hit) => hit.lecture)),
      ...remarksOn(found, lecture, library.corpus, texts),
    ];
    const passages = passagesOf(found);
    // What is left of a query that excludes what it asks for only stands beside a match.
    if (passages.all.length === 0) {
      // Nothing is near to a time.
      const isNear = time === undefined || tellsSomething(time.words);
      const near = isNear ? found : { ...found, nearest: [], suggestions: [] };
      return answerNothing(asked, near, remarks, library);
    }
    const { hits, unsaid = [], isAllLeftOut } = found;
    if (unsaid.length > 0 && isAllLeftOut !== true) remarks.push(unsaidRemark(unsaid, texts));
    const isEverywhere = lecture === undefined || library.corpus.lectures.length === 1;
    const everywhere = isEverywhere ? passages : passagesOf(await lookFor(asked.query, undefined));
    const number = values.number('page') ?? 1;
    const limit = values.number('limit');
    const page = pageOf(passages.all, PAGE_SIZE, number);
    // A passage may hold several hits, so pages of hits are pages of their own.
    const hitPage = pageOf(hits.slice(0, SCRIPT_HITS), limit ?? PAGE_SIZE, number);
    return {
      ...foundReply(asked, { found: passages, everywhere, page, hitPage }, remarks),
      hits: hitPage.items.map(replyHit),
    };
  },
};

/** What a member should know of how their query was read. */
function remarksOn(
  { unknownLecture, isShortened, isAllLeftOut }: SearchResult,
  lecture: Lecture | undefined,
  corpus: Corpus,
  texts: Texts,
): Remark[] {
  return [
    ...(isShortened === true ? [shortenedRemark(texts)] : []),
    ...(isAllLeftOut === true ? [allLeftOutRemark(texts)] : []),
    ...(unknownLecture === undefined ? [] : [unknownLectureRemark(unknownLecture, lecture, corpus, texts)]),
  ];
}

/** The answer where nothing was found but what comes near. */
async function answerNothing(
  asked: Asked,
  { nearest, suggestions, unknownLecture }: SearchResult,
  remarks: readonly Remark[],
  library: Library,
): Promise<Reply> {
  const { query, lecture, asker } = asked;
  const elsewhere = unknownLecture === undefined ? withoutLectureFilter(query) : query;
  const isNarrowed = lecture !== undefined || elsewhere !== query;
  const isElsewhere = isNarrowed && (await isFound(elsewhere, library));
  const told = isElsewhere ? [...remarks, elsewhereRemark(elsewhere, asker.texts)] : remarks;
  const searched = !isNarrowed ? 'all' : lecture === undefined ? 'some' : 'one';
  const passages = groupPassages(nearest);
  const goesOn = passages.length > 0 || suggestions.length > 0 || hasActions(told);
  const examples = goesOn || searched === 'some' ? [] : await examplesFrom(library, lecture);
  const offered = { passages, terms: suggestions, examples };
  const reply = nothingFoundReply(asked, offered, searched, told);
  return nearest.length === 0 ? reply : { ...reply, nearest: nearest.map(replyHit) };
}

async function firstWords({ corpus, read }: Library): Promise<string> {
  const [first] = corpus.lectures;
  if (first === undefined) return '';
  const { segments } = await read(first);
  return clip(plainText(segments[0]?.text ?? ''), LONGEST_EXAMPLE);
}

/** Terms that members can search for, as what they typed is not said. */
async function examplesFrom(library: Library, lecture: Lecture | undefined): Promise<string[]> {
  const { word, phrase } = await tellingTerms(library, lecture);
  return [word, phrase].filter((term) => term !== undefined);
}

/** Whether there is something to look for: in "at 52:36" it is nothing but the time. */
const tellsSomething = (words: string) => tokenize(words).some(({ term }) => !isFunctionWord(term));

function passagesOf({ hits, hasMore }: SearchResult): Passages {
  return { all: groupPassages(hits), isCut: hasMore };
}

async function isFound(query: string, { engine }: Library): Promise<boolean> {
  const { hits } = await engine.search({ query, limit: 1 });
  return hits.length > 0;
}

function replyHit({ lecture, segment, excerpt, score, reasons }: Hit): ReplyHit {
  return {
    ...segmentHit(lecture, segment, segment.url),
    excerpt: excerpt.map((part) => part.text).join(''),
    score,
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}
