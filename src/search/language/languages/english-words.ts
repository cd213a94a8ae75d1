import { eng } from 'stopword';
import type { Asking } from '../language.js';

// Words that hold an English sentence together beyond those of the package: contractions, folded as the transcript's
// are ("don't" is "dont"), and what fills speech.
const SPOKEN_FUNCTION_WORDS = setOf(`
  every either neither no not nor none own just even yet already again ever always often almost myself
  us ours ourselves yours yourself she hers herself its itself theirs themselves ones someone something
  anyone anything everything nothing whom whose when why whether whatever whichever whenever wherever
  however having does doing done shall will may ought cannot im ive id ill youre youve youd youll hes shes
  weve wed theyre theyve theyd theyll thats theres heres whats wheres whos hows whys whens lets dont doesnt
  didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt aint gonna
  gotta wanna else until although though unless so against during above below down off upon onto within
  without toward towards along across around among per via besides despite regarding concerning
  throughout anybody everybody everyone somebody nobody s t d m re ll ve um uh er ah oh eh hm hmm okay ok
  yeah yes hey know kinda basically actually really literally obviously
`);

/** What members put around the thing they look for, folded. */
export const QUESTION_WORDS = setOf(`
  explain explains explained explaining explanation define defines defined definition describe describes described
  discuss discusses discussed discussion mention mentions mentioned tell tells told talk talks talked talking
  say says said saying speak speaks spoke mean means meant meaning
  lecture lectures lecturer professor prof teacher instructor speaker video videos clip clips guy part parts bit
  moment minute minutes section place spot point timestamp time times
  please find search look looking looked show shows showed shown showing give gives given gave giving
  happen happens happened happening exactly
  difference differences different differ compare compared comparison versus vs
  work works worked working use uses used using get gets got getting make makes made making
  go goes went going come comes came coming take takes took taken need needs needed want wants wanted
  think thinks thought let put puts see seen
  one thing things stuff type types kind kinds sort sorts right way ways lot lots idea concept example examples
  purpose reason reasons
  overviews summaries summarize summarise recap recaps takeaway takeaways disadvantage disadvantages drawback drawbacks
  downside downsides upside upsides pros understand understands understood remember remembers confusing unclear wonder
  wondering curious specifically refresher tutorial walkthrough info tldr dummies
  introduce introduces introduced introduction cover covers covered start starts started
  good better best bad worse worst much many more most less least few first
  et al etc
  hi hello dear bot guys folks plz pls thanks thank thx ty cheers asap lol haha btw
`);

const NOTHING = '';
const HELPING_VERBS = 'do does did can could will would should may might must';
const VERBS = `is was are were has have ${HELPING_VERBS}`;
const SPEAKERS = 'i you he she it we they';

/**
 * Words that ask beside such a neighbour and are terms elsewhere, so they need not be among the words above, which ask
 * wherever they stand if they have no line here. "What sort of" asks, "merge sort" is a term.
 */
export const ASKING: ReadonlyMap<string, Asking> = new Map([
  ...each('sort sorts kind kinds', { before: ['of'] }),
  ...each('type types', { before: ['of', VERBS] }),
  ...each('mean', { before: [NOTHING, 'by when if that with here in for to exactly'] }),
  ...each('point', { before: ['of in where when', VERBS, SPEAKERS] }),
  ...each('moment time', { before: [NOTHING, 'of in where when', VERBS, SPEAKERS] }),
  ...each('difference differences', { before: [NOTHING, 'between of from in to and', VERBS] }),
  ...each('overview summary', { before: [NOTHING, 'of on about for'] }),
  ...each('intuition intuitions motivation motivations', { before: ['behind for of'] }),
  ...each('gist essence basics fundamentals', { before: ['of'] }),
  ...each('advantage advantages benefit benefits', { before: ['of and over'] }),
  ...each('cons', { behind: ['and'], before: [] }),
  ...each('topic topics detail details chapter', { before: ['of on about'] }),
  ...each('behind', {
    behind: ['idea ideas intuition motivation reason reasons reasoning logic story'],
    before: [],
  }),
  ...each('confused', { before: ['about by'] }),
  ...each('understanding', { before: ['of'] }),
  ...each('quick brief', { before: ['question overview summary recap explanation refresher reminder'] }),
  ...each('role roles application applications', { before: ['of for in'] }),
  ...each('importance', { before: ['of'] }),
  ...each('important', { before: [NOTHING, 'for to in'] }),
  ...each('relation relations relationship', { before: ['between of to', VERBS] }),
  ...each('question questions information', { before: ['about on regarding'] }),
  ...each('link links', { before: ['to'] }),
  ...each('main key', {
    before: [
      'idea ideas point points reason reasons difference differences goal purpose thing things takeaway concept',
    ],
  }),
  ...each('least', { behind: ['at the'], before: [NOTHING] }),
  ...each('worst', { before: [NOTHING, 'thing part'] }),
  ...each('practice', { behind: ['in'], before: [] }),
  ...each('beginners', { behind: ['for'], before: [] }),
  ...each('learn learned learnt', { behind: ['i you we did'], before: ['about'] }),
  ...each('one', {
    behind: ['the this that which each every any no', HELPING_VERBS],
    before: [NOTHING, 'of where which that who', VERBS],
  }),
]);

/** Nouns that tell of what kind a thing is, folded: who explains the Viterbi algorithm may never call it an algorithm. */
export const KIND_NOUNS: ReadonlySet<string> = setOf(`
  algorithm algorithms method methods technique techniques approach formula formulas formulae equation equations
  theorem theorems lemma lemmas law laws rule rules proof proofs derivation derivations notation function
  functions model models architecture paper papers publication article slide slides figure figures diagram
  diagrams graph graphs chart charts table tables code snippet implementation pseudocode chapter topic topics
  subject theory
`);

/** Function words that names are held together by, folded: they may give an acronym its letter, as "over" that of IoU. */
export const WORDS_IN_NAMES: ReadonlySet<string> = setOf(`
  of over under to the in on and with out by for at from as up a an or into via per than
`);

/** What only holds a sentence together, folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...eng, ...SPOKEN_FUNCTION_WORDS].filter((word) => !QUESTION_WORDS.has(word)),
);

/** What is measured in numbers. */
const MEASURED = `
  long short big large small fast quick slow high low far close deep wide thick tall old late heavy strong hot cheap
  expensive accurate good bad well likely probable`;
/** What stands behind them in a question, and not in "how large language models work". */
const BEHIND_MEASURED = `${VERBS} ${SPEAKERS} the this that a an`;

/** What asks for a number, folded. */
export const HOW_MUCH: ReadonlySet<string> = new Set([
  ...['many', 'much', 'few', 'little', 'often', 'frequently'].map((word) => `how ${word}`),
  ...[...setOf(MEASURED)].flatMap((word) =>
    [...setOf(BEHIND_MEASURED)].map((behind) => `how ${word} ${behind}`),
  ),
  ...['year', 'percentage', 'percent', 'fraction', 'proportion'].flatMap((word) => [
    `what ${word}`,
    `which ${word}`,
  ]),
]);

function each(
  words: string,
  { behind = [], before }: { readonly behind?: readonly string[]; readonly before: readonly string[] },
): [string, Asking][] {
  const setOfAll = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
  return words.split(' ').map((word) => [word, { behind: setOfAll(behind), before: setOfAll(before) }]);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Whether a word only holds a sentence together. Such words carry no weight in a query that has others, and no
 * completion starts or ends with one.
 *
 * @param term - a folded word
 */
export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term);
}
