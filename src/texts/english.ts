import { LEFT_OUT } from '../captions/left-out-tally.js';
import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing } from './listing.js';
import { placeListing } from './places.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'en-US';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

const lectures = counting(LOCALE, { one: '# lecture', other: '# lectures' });
const segments = counting(LOCALE, { one: '# segment', other: '# segments' });
const passages = counting(LOCALE, { one: '# passage', other: '# passages' });
const chapters = counting(LOCALE, { one: '# chapter', other: '# chapters' });
const characters = counting(LOCALE, { one: '# character', other: '# characters' });
const places = placeListing(LOCALE, { one: '# more place', other: '# more places' });

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = `${tally.isCut ? `${best} ` : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found} in ${lectures(tally.lectures)}` : found;
};

const quoted = (text: string) => `“${text}”`;

/** What members are told in English, also those whose language has no catalogue. */
export const english: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: 'Find the moment in a lecture',
    search: { name: 'search', description: 'Find the moment where something was explained' },
    at: { name: 'at', description: 'What is being said at a given time' },
    outline: { name: 'outline', description: 'What a lecture covers, chapter by chapter' },
    list: { name: 'list', description: 'The lectures that can be searched' },
    help: { name: 'help', description: 'Examples to try' },
    add: {
      name: 'add',
      description: 'Add a lecture to this server from a file of captions (for members who manage it)',
    },
    remove: {
      name: 'remove',
      description: 'Remove a lecture that was added to this server (for members who manage it)',
    },
    findInLectures: 'Find in lectures',
  },
  options: {
    query: {
      name: 'query',
      description: 'Words, a question, or an "exact phrase"; typos and misheard terms are fine',
    },
    time: {
      name: 'time',
      description: 'A time such as 52:36 or 1:02:03, or a YouTube link with a time',
    },
    lecture: { name: 'lecture', description: 'Only this lecture: pick one, or type words of its title' },
    private: { name: 'private', description: 'Show the answer only to me' },
    file: {
      name: 'file',
      description: 'Captions or a transcript with times: .vtt, .srt, .json and more, 8 MB at most',
    },
    title: { name: 'title', description: 'The lecture’s title; else the file’s' },
    video: {
      name: 'video',
      description: 'A link to the video at YouTube, or its id; else as the file or its name says',
    },
    ownLecture: { name: 'lecture', description: 'Which one: pick it, or type words of its title' },
  },
  refusals: {
    thisWorks: (example) => [words('This works: '), example],
    wentWrong: (number) =>
      `Something went wrong here, and it is noted as ${number}. Please try again in a moment.`,
    tooFast: counting(LOCALE, {
      one: 'That was a lot at once; please try again in # second.',
      other: 'That was a lot at once; please try again in # seconds.',
    }),
    oldButton: 'This button was made by another version of the bot; please ask again.',
    stopping: 'The bot is being restarted; please ask again in a minute.',
    lecturesAway: 'The lectures can’t be reached just now; please try again in a minute.',
    mayNotPost: 'I may not post in this channel; whoever manages it can allow that.',
    unknownCommand: 'This command is not there any more; please pick another.',
    buttonsLeftOut: 'Some buttons are left out because the query is very long; a shorter one has them all.',
    noWordsInMessage: 'That message has no words to search for.',
    valueMissing: (option) => `Please give “${option}” a value.`,
    takesNoFile: (option) => `“${option}” takes no file.`,
    takesFile: (option) => `“${option}” takes a file, attached to the command in Discord.`,
    takesNumber: (option, greatest) =>
      `“${option}” takes a whole number from 1 to ${numbers.format(greatest)}.`,
    takesFlag: (option) => `“${option}” takes true or false.`,
    tooLong: (option, most, length) =>
      `“${option}” can hold at most ${numbers.format(most)} characters, and this has ${numbers.format(length)}.`,
    fileTooLarge: (most) => `That file is too large; ${numbers.format(most)} MB are taken at most.`,
    fileNotHad: 'Discord did not hand over the file; please attach it again.',
    noCaptions: (endings) => `That is no file of captions; they end in ${oneOf(endings)}.`,
  },
  timecodeFaults: {
    empty: (time) => `Please say a time in the video, such as ${time}.`,
    'not-a-time': (time, seconds, units) =>
      `I cannot read that as a time; try ${time}, ${seconds}, ${units} or a YouTube link with a time.`,
    negative: (time) => `A time cannot be below zero; count from the start of the video, as in ${time}.`,
    'over-59': (time) => `After a colon, minutes and seconds go up to 59, as in ${time}.`,
    'too-late': (time) => `That is later than any video lasts; try a time up to 99:59:59, such as ${time}.`,
    'other-site': (time) =>
      `I can read the time in YouTube links only; for other links type the time, as in ${time}.`,
    'link-without-video': (time) =>
      `That link leads to no single video; paste the link of the video, or type a time, as in ${time}.`,
  },
  typedTime: {
    linkElsewhere: (list) => [words('That link leads to a video that is not among the lectures: '), list],
    mayBeTime: (time) => `If ${time} is a time in the lecture, see what is said then:`,
    saidAt: (time) => `What is said at ${time}`,
    toSee: (time, command) => `To see what is said at ${time}: ${command}`,
  },
  lectures: {
    choose: 'Choose the lecture',
    gone: 'That lecture is not there any more.',
    none: {
      youAdd: 'There are no lectures here yet; you can add one.',
      managersAdd: (add) =>
        `There are no lectures here yet; whoever manages this server can add some: ${add}`,
      operatorAdds: 'There are no lectures here yet; whoever runs the bot can add some.',
    },
    whichOne: 'Which lecture do you mean?',
    thereAre: (lectures) => `There are ${lectures}.`,
    chapter: (title) => `Chapter “${title}”`,
    more: (count) => `${numbers.format(count)} more`,
    severalFit: (name, lectures) => `Several lectures fit “${name}”: ${lectures}.`,
    noneCalled: (name, lectures, count) =>
      `No lecture is called “${name}”; ${count === 1 ? 'there is only' : 'there are'} ${lectures}.`,
    didYouMean: (titles) => `Did you mean ${oneOf(titles)}?`,
  },
  pages: {
    previous: 'Previous page',
    next: 'Next page',
    position: (page, count) => `Page ${page} of ${count}`,
    pastEnd: counting(LOCALE, {
      one: 'There is only one page.',
      other: 'There are only # pages; this is the last one.',
    }),
  },
  search: {
    results: (query) => `Results for ${query}`,
    tally: (tally) => amount('the best', tally),
    found: (tally, query) => `${amount('The best', tally)} for ${query}.`,
    atLeast: (count) => `at least ${passages(count)}`,
    around: (times, further) => [words('Found around '), ...places(times, further)],
    mostlyAround: (times, further) => [words('Mostly found around '), ...places(times, further)],
    saidAt: (time) => [words('Said at '), time],
    saidAtAbout: (time) => [words('Said at about '), time],
    wholePassage: (range) => [words('The whole passage: '), range],
    context: 'Context',
    shortened:
      'That is a long query, so only its most telling words were looked for; a shorter one finds more surely.',
    allLeftOut:
      '“-” leaves words out beside others; there are no others to look for, so they are what was searched for.',
    unsaid: (words) => `Probably not said: ${words}. What was found is about the rest.`,
    picture: (title) => `Preview picture of ${title}`,
    menu: { label: 'Narrow to one lecture', allLectures: 'All lectures' },
    nothing: {
      noneMatches: {
        all: (query) => `Nothing in the lectures matches ${query}.`,
        one: (query) => `Nothing in this lecture matches ${query}.`,
        some: (query) => `Nothing there matches ${query}.`,
      },
      noneHasAll: {
        all: (query) => `No passage in the lectures has all of ${query}.`,
        one: (query) => `No passage in this lecture has all of ${query}.`,
        some: (query) => `No passage there has all of ${query}.`,
      },
      nearestPassages: {
        all: 'What comes nearest, though it may be about something else:',
        one: 'What comes nearest in this lecture, though it may be about something else:',
        some: 'What comes nearest, though it may be about something else:',
      },
      nearestTerms: {
        all: 'The nearest terms that do occur:',
        one: 'The nearest terms that do occur in this lecture:',
        some: 'The nearest terms that do occur:',
      },
      someTerms: {
        all: 'Some terms that do occur:',
        one: 'Some terms that do occur in this lecture:',
        some: 'Some terms that do occur:',
      },
      tryOtherWords: (help) => [words('Try other words for it, or '), help, words(' for examples.')],
      onlyLink: 'That is a link to a video; there is no word beside it to search for.',
      noWord: 'There is no word in that to search for.',
      unknownLecture: {
        all: (name) => `No lecture is called “${name}”, so all of them were searched.`,
        one: (name) => `No lecture is called “${name}”.`,
      },
      elsewhere: 'Other lectures have it.',
      searchAll: 'Search all lectures',
    },
  },
  at: {
    within: (time, title) => `At ${time} of “${title}”.`,
    before: (time, title, nearest) =>
      `${time} is before the first words of “${title}”; nearest is ${nearest}.`,
    gap: (time, title, nearest) => `Nothing is said at ${time} of “${title}”; nearest is ${nearest}.`,
    after: (time, title, nearest) => `${time} is past the last words of “${title}”; nearest is ${nearest}.`,
    stretch: (range, title) => `${range} of “${title}”.`,
    missed: {
      before: 'That is before the first words; these are nearest:',
      gap: 'Nothing is said then; this is nearest:',
      after: 'That is past the last words; these are nearest:',
    },
    watch: (range) => `Watch ${range}`,
    watchFrom: (time) => `Watch from ${time}`,
    earlier: 'Earlier',
    later: 'Later',
    back: 'Back to results',
    lastLecture: 'As none was named, this is the lecture last used in this channel.',
    linkElsewhere: 'That link leads to a video that is not among the lectures.',
    linkToOther: (linked, named) =>
      `The link leads to “${linked}”, but the lecture given is “${named}”; please leave one of them out.`,
  },
  outline: {
    title: 'Outline',
    sentence: (count, lecture) => `${chapters(count)} of “${lecture}”.`,
    fromVideo: 'as the video has them',
    allFound: 'found from what is said, named by the words that stand out',
    someFound: 'those without a title are found from what is said',
  },
  list: {
    title: 'Lectures',
    total: (some, parts) => `${lectures(some)}, ${segments(parts)}`,
  },
  help: {
    title: 'Find the moment in a lecture',
    tryOut: (examples) => `Try ${examples}`,
    findsTerm: 'finds where a term is explained, also when the recogniser misheard it',
    findsPhrase: 'finds an exact phrase; whole questions work too',
    showsTime: 'shows what is said at that time; a YouTube link with a time works too',
    showsOutline: 'shows what a lecture covers, chapter by chapter',
    namesLectures: 'names the lectures',
    aside: (privateOption, menuEntry) =>
      'In a search, -word leaves out what says that word. ' +
      `Add ${privateOption}:true to see an answer alone. In the menu of any message: Apps, ${menuEntry}. ` +
      'Anybody can press the buttons; whoever did not ask gets a copy of their own.',
    ownLectures: (add) => [words('Whoever manages this server can give it lectures of its own: '), add],
  },
  own: {
    onlyInServers: 'A server has lectures of its own, so please ask for that in a server.',
    onlyForManagers:
      'Only members with the permission “Manage Server” can change the lectures of this server.',
    whichVideo: (option) => `Which video is that of? Please give its link as “${option}”, as in the example.`,
    draftGone: 'That was kept for a day only, or is done already; please add the file again.',
    thereAgain: 'This server has a lecture of that video again, which would be lost.',
    notOwn: 'That lecture is not one of this server’s own any more.',
    full: 'This server has all the lectures it may have; please remove one first.',
    addedAlready: 'Somebody has added that lecture already; to take it away, remove it.',
    added: 'The lecture is added: everybody in this server can search it now.',
    back: 'The lecture is back: everybody in this server can search it again.',
    allLectures: (list) => [words('All lectures there are: '), list],
    notAdded: 'The lecture was not added.',
    noneToRemove: 'No lecture was added to this server, so there is none to remove.',
    removed: (title) => `“${title}” is removed from this server.`,
    canBePutBack: 'For a day it can be put back.',
    putBack: 'Put it back',
  },
  add: {
    noFile: 'Please attach a file.',
    theFile: '(the file)',
    aCaptionsFile: '(captions, as .vtt or .srt)',
    question: (title) => `Add “${title}”?`,
    notYet: (title, extent) => `“${title}”: ${extent}. Not added yet.`,
    video: (id) => `video ${id}`,
    first: (times) => `First, ${times}: `,
    last: (times) => `Last, ${times}: `,
    takesPlaceInServer:
      'There is a lecture of this video already; in this server yours will be there in its place.',
    takesPlaceOfOwn: 'This server has a lecture of this video already; yours will take its place.',
    leftOut: (count, what, firstAt) =>
      `Left out: ${what} (${numbers.format(count)}${firstAt === undefined ? '' : `, the first at line ${firstAt}`}).`,
    moreRemarks: counting(LOCALE, { one: 'And # remark more.', other: 'And # remarks more.' }),
    confirm: 'Confirm',
    cancel: 'Cancel',
  },
  captionFiles: {
    named: (file, told) => `“${file}”: ${told}`,
    faults: {
      empty: 'The file is empty. Please download or export the captions again.',
      archive:
        'That is an archive or an Office document. Please unpack it and add the captions in it, as .vtt or .srt.',
      pdf: 'That is a PDF. Please add the captions as .vtt or .srt.',
      picture: 'That is a picture. Please add the captions as .vtt or .srt.',
      recording: 'That is a video or a sound. Please add its captions, not the recording itself.',
      'web-page':
        'That is a web page. Please download the captions themselves; a page that was saved does not have them.',
      'other-subtitles': 'Subtitles of that kind are not read. Please convert them to .vtt or .srt.',
      description:
        'That describes a video but has no captions in it. Please add the file of captions beside it.',
      'live-chat': 'That is the chat of a live stream. Please add the captions of the video.',
      'no-text': 'That is no text, or in an encoding that cannot be told. Please save it as UTF-8.',
      'no-times': 'There are no captions with times in it. Please export them as .vtt or .srt.',
      'nothing-said':
        'The file has no captions in it. Please check that it is the right one, and that the download was complete.',
      'cut-off': 'The file breaks off before its end. Please download or export it again.',
      'too-many-words':
        'There are more different words in it than in any lecture. Please check that it is captions.',
      'too-late': 'Words are said in it later than any video lasts. Please check the unit of its times.',
      'too-slow': 'The file takes too long to read. Please check that it is captions.',
      busy: 'Many lectures are being added just now. Please try again in a minute.',
      unreadable: 'The file cannot be read as captions. Please export it again, as .vtt or .srt.',
    },
    noColumns: (missing, columns) =>
      `The table has no column named ${oneOf(missing)}. Its columns are ${allOf(columns)}.`,
    noFields: (fields) => `I find no text with times in it. Its fields are ${allOf(fields)}.`,
    openQuotes: (line) =>
      `The quotes in line ${numbers.format(line)} are not closed. Please close them, or export the table again.`,
    severalLectures: (count) => `The file is of ${lectures(count)}. Please add them one at a time.`,
    noVideo: (typed) => `“${typed}” names no video. Please give its link on YouTube, or its ID.`,
    leftOut: LEFT_OUT,
    remarks: {
      milliseconds: 'The times were taken for milliseconds, since the captions would last for minutes else.',
      'windows-1252': 'The file is not in UTF-8; if letters look wrong, save it as UTF-8 and add it again.',
      'silent-video': 'The file is of another video too, but has no captions of that.',
    },
    characters: (count, line) =>
      `${characters(count)} could not be read, the first in line ${numbers.format(line)}.`,
    cutOff: (time) => `The file breaks off at ${time}, so what is said after that is missing.`,
    madeUp: (times, texts) =>
      `The speech recognition seems to have made words up (${times}): ${allOf(texts.map(quoted))}. ` +
      'They are kept; delete them in the file if nobody says them.',
    ends: (column) =>
      `By the column “${column}” most rows end before they start, so these ends are not used.`,
  },
  share: {
    button: 'Share in channel',
    buttonFrom: (time) => `Share ${time} in channel`,
    sharedBy: (name) => `Shared by ${name}`,
    noMoment: 'That button does not say which moment to share.',
    mayNotWrite: 'You may not write in this channel, so I cannot share that here for you.',
    onlyTheySee:
      'In this server what I answer is shown to you alone; whoever manages it can allow external apps to answer for all.',
    already: 'You have shared that already: everybody in the channel can see it.',
    cite: 'To cite: ',
  },
};
