import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing, spanListing } from './listing.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'ja';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

const lectures = counting(LOCALE, { other: '講義#件' });
const segments = counting(LOCALE, { other: '区間#個' });
const passages = counting(LOCALE, { other: '#箇所' });
const chapters = counting(LOCALE, { other: 'チャプター#個' });
const characters = counting(LOCALE, { other: '#文字' });
const places = spanListing(LOCALE);

/** @param further - places that are not named */
const vicinity = (further: number) => (further === 0 ? 'のあたり' : `のあたり、ほか${passages(further)}`);

const amount = (tally: Tally) => {
  const found = `${tally.isCut ? '上位' : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found}（${lectures(tally.lectures)}）` : found;
};

const quoted = (text: string) => `「${text}」`;

/** What members are told in Japanese. */
export const japanese: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: '講義の中の知りたい場面を見つけます',
    search: { name: '検索', description: '説明されている場面を見つけます' },
    at: { name: '時刻', description: 'その時刻に何が話されているかを表示します' },
    outline: { name: '目次', description: '講義の内容をチャプターごとに表示します' },
    list: { name: '一覧', description: '検索できる講義の一覧です' },
    help: { name: 'ヘルプ', description: '試せる入力例です' },
    add: {
      name: '追加',
      description: '字幕ファイルからこのサーバーに講義を追加します（サーバーを管理するメンバー向け）',
    },
    remove: {
      name: '削除',
      description: 'このサーバーに追加された講義を削除します（サーバーを管理するメンバー向け）',
    },
    findInLectures: '講義の中を検索',
  },
  options: {
    query: {
      name: '検索語',
      description: '単語、質問、または "正確なフレーズ"。打ち間違いや誤認識された用語でも見つかります',
    },
    time: { name: '時刻', description: '52:36 や 1:02:03 のような時刻、または時刻つきのYouTubeリンク' },
    lecture: {
      name: '講義',
      description: 'この講義だけを対象にします。選ぶか、題名の単語を入力してください',
    },
    private: { name: '非公開', description: '返信を自分だけに表示します' },
    file: {
      name: 'ファイル',
      description: '時刻つきの字幕または文字起こし。.vtt、.srt、.json など、8 MBまで',
    },
    title: { name: '題名', description: '講義の題名。省略するとファイルの題名になります' },
    video: {
      name: '動画',
      description: 'YouTubeの動画のリンクまたはID。省略するとファイルかその名前から読み取ります',
    },
    ownLecture: { name: '講義', description: 'どの講義か。選ぶか、題名の単語を入力してください' },
  },
  refusals: {
    thisWorks: (example) => [words('このように入力できます：'), example],
    wentWrong: (number) =>
      `こちらで問題が起きました。番号 ${number} で記録しています。少し待ってからもう一度お試しください。`,
    tooFast: counting(LOCALE, {
      other: '一度に多くの操作がありました。#秒後にもう一度お試しください。',
    }),
    oldButton: 'このボタンは別のバージョンのボットのものです。もう一度質問してください。',
    stopping: 'ボットを再起動しています。1分ほどしてから、もう一度質問してください。',
    lecturesAway: 'ただいま講義を読み込めません。1分ほどしてから、もう一度お試しください。',
    mayNotPost: 'このチャンネルには投稿できません。チャンネルの管理者が許可できます。',
    unknownCommand: 'このコマンドはもうありません。ほかのコマンドを選んでください。',
    buttonsLeftOut: '検索語がとても長いため、一部のボタンを省きました。短くするとすべて表示されます。',
    noWordsInMessage: 'そのメッセージには検索できる言葉がありません。',
    valueMissing: (option) => `「${option}」を入力してください。`,
    takesNoFile: (option) => `「${option}」にファイルは指定できません。`,
    takesFile: (option) => `「${option}」には、Discordでコマンドに添付したファイルを指定してください。`,
    takesNumber: (option, greatest) =>
      `「${option}」には1から${numbers.format(greatest)}までの整数を指定してください。`,
    takesFlag: (option) => `「${option}」には true か false を指定してください。`,
    tooLong: (option, most, length) =>
      `「${option}」は${numbers.format(most)}文字までですが、${numbers.format(length)}文字あります。`,
    fileTooLarge: (most) => `そのファイルは大きすぎます。${numbers.format(most)} MBまで受け付けます。`,
    fileNotHad: 'Discordからファイルを受け取れませんでした。もう一度添付してください。',
    noCaptions: (endings) =>
      `それは字幕ファイルではありません。字幕ファイルの名前は${oneOf(endings)}で終わります。`,
  },
  timecodeFaults: {
    empty: (time) => `${time} のように、動画の中の時刻を入力してください。`,
    'not-a-time': (time, seconds, units) =>
      `時刻として読み取れません。${time}、${seconds}、${units}、または時刻つきのYouTubeリンクをお試しください。`,
    negative: (time) => `時刻は0より小さくできません。${time} のように、動画の先頭から数えてください。`,
    'over-59': (time) => `コロンの後の分と秒は59までです。${time} のように入力してください。`,
    'too-late': (time) =>
      `そこまで長い動画はありません。${time} のように、99:59:59 までの時刻をお試しください。`,
    'other-site': (time) =>
      `時刻を読み取れるのはYouTubeのリンクだけです。ほかのリンクでは ${time} のように時刻を入力してください。`,
    'link-without-video': (time) =>
      `そのリンクは1本の動画を指していません。動画のリンクを貼るか、${time} のように時刻を入力してください。`,
  },
  typedTime: {
    linkElsewhere: (list) => [words('そのリンクの動画は講義の中にありません：'), list],
    mayBeTime: (time) => `${time} が講義の中の時刻でしたら、そのときの話を確認できます：`,
    saidAt: (time) => `${time} に話されていること`,
    toSee: (time, command) => `${time} に話されていることを見るには：${command}`,
  },
  lectures: {
    choose: '講義を選んでください',
    gone: 'その講義はもうありません。',
    none: {
      youAdd: 'ここにはまだ講義がありません。追加することができます。',
      managersAdd: (add) => `ここにはまだ講義がありません。このサーバーの管理者が追加できます：${add}`,
      operatorAdds: 'ここにはまだ講義がありません。ボットの運営者が追加できます。',
    },
    whichOne: 'どの講義ですか？',
    thereAre: (lectures) => `あるのは${lectures}です。`,
    chapter: (title) => `チャプター「${title}」`,
    more: (count) => `ほか${numbers.format(count)}件`,
    severalFit: (name, lectures) => `「${name}」に当てはまる講義が複数あります：${lectures}。`,
    noneCalled: (name, lectures, count) =>
      `「${name}」という講義はありません。あるのは${lectures}${count === 1 ? 'だけ' : ''}です。`,
    didYouMean: (titles) => `もしかして${oneOf(titles)}ですか？`,
  },
  pages: {
    previous: '前のページ',
    next: '次のページ',
    position: (page, count) => `${page}／${count}ページ`,
    pastEnd: counting(LOCALE, { other: '結果は#ページまでなので、最後のページを表示しています。' }),
  },
  search: {
    results: (query) => `${query}の検索結果`,
    tally: amount,
    found: (tally, query) => `${query}の検索結果は${amount(tally)}です。`,
    atLeast: (count) => `${passages(count)}以上`,
    around: (times, further) => [words('見つかったのは '), ...places(times), words(vicinity(further))],
    mostlyAround: (times, further) => [
      words('見つかったのはおもに '),
      ...places(times),
      words(vicinity(further)),
    ],
    saidAt: (time) => [words('話されているのは '), time],
    saidAtAbout: (time) => [words('話されているのはおよそ '), time],
    wholePassage: (range) => [words('該当箇所の全体：'), range],
    context: '前後を読む',
    shortened: '検索語が長いため、特徴的な言葉だけで検索しました。短くすると、より確実に見つかります。',
    allLeftOut:
      '「-」は、ほかの言葉と一緒に使うと、その言葉を除きます。ほかに検索する言葉がないので、その言葉を検索しました。',
    unsaid: (words) => `おそらく出てこない言葉：${words}。見つかったのは残りの言葉についてです。`,
    picture: (title) => `${title}のプレビュー画像`,
    menu: { label: '1つの講義に絞り込む', allLectures: 'すべての講義' },
    nothing: {
      noneMatches: {
        all: (query) => `講義の中に${query}に当てはまるものはありません。`,
        one: (query) => `この講義の中に${query}に当てはまるものはありません。`,
        some: (query) => `そこには${query}に当てはまるものはありません。`,
      },
      noneHasAll: {
        all: (query) => `講義の中に${query}をすべて含む箇所はありません。`,
        one: (query) => `この講義の中に${query}をすべて含む箇所はありません。`,
        some: (query) => `そこには${query}をすべて含む箇所はありません。`,
      },
      nearestPassages: {
        all: 'いちばん近い箇所（別の話かもしれません）：',
        one: 'この講義でいちばん近い箇所（別の話かもしれません）：',
        some: 'いちばん近い箇所（別の話かもしれません）：',
      },
      nearestTerms: {
        all: '実際に出てくる、いちばん近い用語：',
        one: 'この講義に出てくる、いちばん近い用語：',
        some: '実際に出てくる、いちばん近い用語：',
      },
      someTerms: {
        all: '実際に出てくる用語の例：',
        one: 'この講義に出てくる用語の例：',
        some: '実際に出てくる用語の例：',
      },
      tryOtherWords: (help) => [words('別の言葉でお試しください。入力例は '), help, words(' で見られます。')],
      onlyLink: 'それは動画へのリンクで、ほかに検索できる言葉がありません。',
      noWord: '検索できる言葉がありません。',
      unknownLecture: {
        all: (name) => `「${name}」という講義はないため、すべての講義を検索しました。`,
        one: (name) => `「${name}」という講義はありません。`,
      },
      elsewhere: 'ほかの講義にはあります。',
      searchAll: 'すべての講義を検索',
    },
  },
  at: {
    within: (time, title) => `「${title}」の ${time} です。`,
    before: (time, title, nearest) =>
      `${time} は「${title}」の最初の言葉より前です。いちばん近いのは ${nearest} です。`,
    gap: (time, title, nearest) =>
      `「${title}」の ${time} には何も話されていません。いちばん近いのは ${nearest} です。`,
    after: (time, title, nearest) =>
      `${time} は「${title}」の最後の言葉より後です。いちばん近いのは ${nearest} です。`,
    stretch: (range, title) => `「${title}」の ${range} です。`,
    missed: {
      before: '最初の言葉より前の時刻です。いちばん近いのはこちらです：',
      gap: 'その時刻には何も話されていません。いちばん近いのはこちらです：',
      after: '最後の言葉より後の時刻です。いちばん近いのはこちらです：',
    },
    watch: (range) => `${range} を見る`,
    watchFrom: (time) => `${time} から見る`,
    earlier: '前を読む',
    later: '続きを読む',
    back: '検索結果に戻る',
    lastLecture: '講義の指定がないため、このチャンネルで最後に使われた講義を表示しています。',
    linkElsewhere: 'そのリンクの動画は講義の中にありません。',
    linkToOther: (linked, named) =>
      `リンク先は「${linked}」ですが、指定された講義は「${named}」です。どちらか一方にしてください。`,
  },
  outline: {
    title: '目次',
    sentence: (count, lecture) => `「${lecture}」は全${chapters(count)}です。`,
    fromVideo: '動画のチャプターどおり',
    allFound: '話の内容から分け、目立つ言葉を見出しにしたもの',
    someFound: '題名のないものは話の内容から分けたもの',
  },
  list: {
    title: '講義の一覧',
    total: (some, parts) => `${lectures(some)}、${segments(parts)}`,
  },
  help: {
    title: '講義の中の知りたい場面を見つけます',
    tryOut: (examples) => `お試しください：${examples}`,
    findsTerm: '用語が説明されている場面を見つけます。音声認識が聞き間違えていても見つかります',
    findsPhrase: '正確なフレーズを見つけます。質問の文をそのまま入力することもできます',
    showsTime: 'その時刻に話されていることを表示します。時刻つきのYouTubeリンクも使えます',
    showsOutline: '講義の内容をチャプターごとに表示します',
    namesLectures: '講義の一覧を表示します',
    aside: (privateOption, menuEntry) =>
      '検索では「-言葉」で、その言葉を含むものを除けます。' +
      `${privateOption}:true を付けると、返信が自分だけに表示されます。どのメッセージのメニューからも、「アプリ」→「${menuEntry}」で検索できます。` +
      'ボタンは誰でも押せます。質問した本人でない人には、その人だけの写しが表示されます。',
    ownLectures: (add) => [words('このサーバーを管理する人は、サーバー独自の講義を追加できます：'), add],
  },
  own: {
    onlyInServers: '独自の講義を持てるのはサーバーだけです。サーバーの中でお使いください。',
    onlyForManagers: 'このサーバーの講義を変更できるのは、「サーバー管理」の権限を持つメンバーだけです。',
    whichVideo: (option) =>
      `どの動画のものですか？例のように、動画のリンクを「${option}」に指定してください。`,
    draftGone: '保存期間の1日が過ぎたか、すでに処理済みです。もう一度ファイルを追加してください。',
    thereAgain: 'このサーバーにはその動画の講義が再び追加されていて、戻すとそれが失われます。',
    notOwn: 'その講義は、もうこのサーバー独自の講義ではありません。',
    full: 'このサーバーの講義は上限に達しています。先に1件削除してください。',
    addedAlready: 'その講義はすでに誰かが追加しました。取り消すには削除してください。',
    added: '講義を追加しました。このサーバーの全員が検索できます。',
    back: '講義を元に戻しました。このサーバーの全員がまた検索できます。',
    allLectures: (list) => [words('すべての講義：'), list],
    notAdded: '講義は追加されませんでした。',
    noneToRemove: 'このサーバーに追加された講義はないため、削除するものがありません。',
    removed: (title) => `「${title}」をこのサーバーから削除しました。`,
    canBePutBack: '1日以内なら元に戻せます。',
    putBack: '元に戻す',
  },
  add: {
    noFile: 'ファイルを添付してください。',
    theFile: '（ファイル）',
    aCaptionsFile: '（.vtt または .srt の字幕）',
    question: (title) => `「${title}」を追加しますか？`,
    notYet: (title, extent) => `「${title}」：${extent}。まだ追加されていません。`,
    video: (id) => `動画 ${id}`,
    first: (times) => `最初、${times}：`,
    last: (times) => `最後、${times}：`,
    takesPlaceInServer: 'この動画の講義はすでにあります。このサーバーでは、代わりにこちらが使われます。',
    takesPlaceOfOwn: 'このサーバーにはこの動画の講義がすでにあります。こちらに置き換わります。',
    leftOut: (count, what, firstAt) =>
      `除外：${what}（${numbers.format(count)}件${firstAt === undefined ? '' : `、最初は${firstAt}行目`}）。`,
    moreRemarks: counting(LOCALE, { other: 'ほかに注意点が#件あります。' }),
    confirm: '確定',
    cancel: 'キャンセル',
  },
  captionFiles: {
    named: (file, told) => `「${file}」：${told}`,
    faults: {
      empty: 'ファイルが空です。字幕をもう一度ダウンロードするか書き出してください。',
      archive:
        'これは圧縮ファイルかOffice文書です。展開して、中の字幕を .vtt または .srt で追加してください。',
      pdf: 'これはPDFです。字幕を .vtt または .srt で追加してください。',
      picture: 'これは画像です。字幕を .vtt または .srt で追加してください。',
      recording: 'これは動画か音声です。録画や録音ではなく、その字幕を追加してください。',
      'web-page':
        'これはウェブページです。保存したページに字幕は含まれないため、字幕そのものをダウンロードしてください。',
      'other-subtitles': 'この形式の字幕は読み取れません。.vtt または .srt に変換してください。',
      description: 'これは動画の説明で、字幕が入っていません。一緒にある字幕ファイルを追加してください。',
      'live-chat': 'これはライブ配信のチャットです。動画の字幕を追加してください。',
      'no-text': 'テキストではないか、文字コードを判別できません。UTF-8で保存してください。',
      'no-times': '時刻つきの字幕が見つかりません。.vtt または .srt で書き出してください。',
      'nothing-said':
        'ファイルに字幕が入っていません。正しいファイルか、最後までダウンロードできているかを確認してください。',
      'cut-off': 'ファイルが途中で切れています。もう一度ダウンロードするか書き出してください。',
      'too-many-words': 'どの講義よりも多くの異なる単語が入っています。字幕かどうか確認してください。',
      'too-late': 'どの動画にもないほど遅い時刻が入っています。時刻の単位を確認してください。',
      'too-slow': 'ファイルの読み取りに時間がかかりすぎます。字幕かどうか確認してください。',
      busy: '今は多くの講義が追加されています。1分ほど待ってからもう一度お試しください。',
      unreadable: 'このファイルは字幕として読み取れません。.vtt または .srt で書き出し直してください。',
    },
    noColumns: (missing, columns) =>
      `表に次の列がありません：${allOf(missing)}。表にある列：${allOf(columns)}。`,
    noFields: (fields) => `時刻つきのテキストが見つかりません。ファイルにある項目：${allOf(fields)}。`,
    openQuotes: (line) =>
      `${numbers.format(line)}行目の引用符が閉じていません。閉じるか、表を書き出し直してください。`,
    severalLectures: (count) => `ファイルに${lectures(count)}が入っています。1件ずつ追加してください。`,
    noVideo: (typed) => `「${typed}」に当たる動画がありません。YouTubeのリンクか動画のIDを指定してください。`,
    leftOut: {
      empty: '空の字幕',
      sounds: '話し声ではない音（[音楽]）',
      hidden: '字幕で伏せられた言葉（[ __ ]）',
      speakers: '話し手を示す記号（>>）',
      shownAgain: '流れる字幕で繰り返し表示される行',
      twice: '同じ時刻に重複している字幕',
      time: '時刻を読み取れない字幕',
      notText: '本文がテキストではない字幕',
      comments: 'コメントと書式',
      beforeFirst: '最初の時刻より前の行',
      spokenOut: '言葉で書かれた時刻',
      wordStarts: '単語の時刻が本文と合わない行',
      broken: '読み取れない行',
    },
    remarks: {
      milliseconds: '字幕1つが何分も続くことになるため、時刻をミリ秒として読み取りました。',
      'windows-1252':
        'ファイルがUTF-8ではありません。文字がおかしい場合は、UTF-8で保存してもう一度追加してください。',
      'silent-video': 'ファイルには別の動画も含まれていますが、その字幕はありません。',
    },
    characters: (count, line) =>
      `${characters(count)}を読み取れませんでした。最初は${numbers.format(line)}行目です。`,
    cutOff: (time) => `ファイルが${time}で途切れているため、その後の内容がありません。`,
    madeUp: (times, texts) =>
      `音声認識が実際にはない言葉を作り出したようです（${times}）：${allOf(texts.map(quoted))}。` +
      'そのまま残しますが、誰も話していない場合はファイルから削除してください。',
    ends: (column) =>
      `列「${column}」ではほとんどの行が始まる前に終わっているため、その終了時刻は使いません。`,
  },
  share: {
    button: 'チャンネルに共有',
    buttonFrom: (time) => `${time}をチャンネルに共有`,
    sharedBy: (name) => `${name}さんが共有しました`,
    noMoment: 'そのボタンでは、どの場面を共有するのか分かりません。',
    mayNotWrite: 'このチャンネルに書き込む権限がないため、代わりに共有できません。',
    onlyTheySee:
      'このサーバーでは、返答はあなたにしか表示されません。サーバーの管理者は、外部のアプリが全員に返答できるようにすることができます。',
    already: 'すでに共有されています。チャンネルの全員が見られます。',
    cite: '引用：',
  },
};
