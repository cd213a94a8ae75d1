import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing } from './listing.js';
import { placeListing } from './places.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'de';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

const lectures = counting(LOCALE, { one: '# Vorlesung', other: '# Vorlesungen' });
const segments = counting(LOCALE, { one: '# Abschnitt', other: '# Abschnitte' });
const passages = counting(LOCALE, { one: '# Stelle', other: '# Stellen' });
const chapters = counting(LOCALE, { one: '# Kapitel', other: '# Kapitel' });
const characters = counting(LOCALE, { one: '# Zeichen ist', other: '# Zeichen sind' });
const places = placeListing(LOCALE, { one: 'an # weiteren Stelle', other: 'an # weiteren Stellen' });

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = `${tally.isCut ? `${best} ` : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found} in ${lectures(tally.lectures)}` : found;
};

const quoted = (text: string) => `„${text}“`;

/** What members are told in German. */
export const german: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: 'Finde die Stelle in einer Vorlesung',
    search: { name: 'suchen', description: 'Finde die Stelle, an der etwas erklärt wird' },
    at: { name: 'bei', description: 'Was zu einer bestimmten Zeit gesagt wird' },
    outline: { name: 'gliederung', description: 'Worum es in einer Vorlesung geht, Kapitel für Kapitel' },
    list: { name: 'liste', description: 'Die Vorlesungen, die durchsucht werden können' },
    help: { name: 'hilfe', description: 'Beispiele zum Ausprobieren' },
    add: {
      name: 'hinzufügen',
      description:
        'Füg diesem Server eine Vorlesung aus einer Untertiteldatei hinzu (wenn du ihn verwaltest)',
    },
    remove: {
      name: 'entfernen',
      description: 'Entferne eine Vorlesung, die diesem Server hinzugefügt wurde (wenn du ihn verwaltest)',
    },
    findInLectures: 'In Vorlesungen suchen',
  },
  options: {
    query: {
      name: 'suchbegriff',
      description: 'Wörter, eine Frage oder eine "genaue Wortfolge"; auch mit Tippfehlern',
    },
    time: {
      name: 'zeit',
      description: 'Eine Zeit wie 52:36 oder 1:02:03 oder ein YouTube-Link mit Zeitangabe',
    },
    lecture: {
      name: 'vorlesung',
      description: 'Nur diese Vorlesung: wähl eine aus oder tipp Wörter aus dem Titel',
    },
    private: { name: 'privat', description: 'Die Antwort nur mir zeigen' },
    file: {
      name: 'datei',
      description: 'Untertitel oder Mitschrift mit Zeiten: .vtt, .srt, .json und mehr, höchstens 8 MB',
    },
    title: { name: 'titel', description: 'Der Titel der Vorlesung; sonst der aus der Datei' },
    video: {
      name: 'video',
      description: 'Link zum Video bei YouTube oder seine ID; sonst wie in der Datei oder ihrem Namen',
    },
    ownLecture: { name: 'vorlesung', description: 'Welche: wähl sie aus oder tipp Wörter aus dem Titel' },
  },
  refusals: {
    thisWorks: (example) => [words('So klappt es: '), example],
    wentWrong: (number) =>
      `Hier ist etwas schiefgelaufen; es ist als ${number} vermerkt. Versuch es bitte gleich noch einmal.`,
    tooFast: counting(LOCALE, {
      one: 'Das war viel auf einmal; versuch es bitte in # Sekunde noch einmal.',
      other: 'Das war viel auf einmal; versuch es bitte in # Sekunden noch einmal.',
    }),
    oldButton: 'Dieser Button stammt von einer anderen Version des Bots; frag bitte noch einmal.',
    stopping: 'Der Bot wird gerade neu gestartet; frag bitte in einer Minute noch einmal.',
    lecturesAway:
      'Die Vorlesungen sind gerade nicht erreichbar; versuch es bitte in einer Minute noch einmal.',
    mayNotPost: 'In diesem Kanal darf ich nichts posten; wer ihn verwaltet, kann es erlauben.',
    unknownCommand: 'Diesen Befehl gibt es nicht mehr; nimm bitte einen anderen.',
    buttonsLeftOut:
      'Einige Buttons fehlen, weil die Suchanfrage sehr lang ist; bei einer kürzeren sind alle da.',
    noWordsInMessage: 'In dieser Nachricht sind keine Wörter, nach denen ich suchen könnte.',
    valueMissing: (option) => `Gib bitte bei „${option}“ etwas an.`,
    takesNoFile: (option) => `„${option}“ nimmt keine Datei.`,
    takesFile: (option) => `„${option}“ ist eine Datei, die du in Discord an den Befehl anhängst.`,
    takesNumber: (option, greatest) =>
      `„${option}“ ist eine ganze Zahl von 1 bis ${numbers.format(greatest)}.`,
    takesFlag: (option) => `„${option}“ ist entweder true oder false.`,
    tooLong: (option, most, length) =>
      `„${option}“ fasst höchstens ${numbers.format(most)} Zeichen, und das sind ${numbers.format(length)}.`,
    fileTooLarge: (most) => `Diese Datei ist zu groß; es gehen höchstens ${numbers.format(most)} MB.`,
    fileNotHad: 'Discord hat die Datei nicht herausgegeben; häng sie bitte noch einmal an.',
    noCaptions: (endings) => `Das ist keine Untertiteldatei; deren Namen enden auf ${oneOf(endings)}.`,
  },
  timecodeFaults: {
    empty: (time) => `Nenn bitte eine Zeit im Video, zum Beispiel ${time}.`,
    'not-a-time': (time, seconds, units) =>
      `Das kann ich nicht als Zeit lesen; versuch es mit ${time}, ${seconds}, ${units} oder einem YouTube-Link ` +
      'mit Zeitangabe.',
    negative: (time) => `Eine Zeit liegt nie unter null; zähl ab dem Anfang des Videos, etwa ${time}.`,
    'over-59': (time) => `Nach einem Doppelpunkt gehen Minuten und Sekunden bis 59, etwa ${time}.`,
    'too-late': (time) => `So lange dauert kein Video; versuch es mit einer Zeit bis 99:59:59, etwa ${time}.`,
    'other-site': (time) =>
      `Zeiten lese ich nur aus YouTube-Links; bei anderen Links tipp die Zeit ein, etwa ${time}.`,
    'link-without-video': (time) =>
      `Dieser Link führt zu keinem einzelnen Video; füg den Link des Videos ein oder tipp eine Zeit, etwa ${time}.`,
  },
  typedTime: {
    linkElsewhere: (list) => [
      words('Dieser Link führt zu einem Video, das nicht unter den Vorlesungen ist: '),
      list,
    ],
    mayBeTime: (time) => `Falls ${time} eine Zeit in der Vorlesung ist, sieh nach, was dann gesagt wird:`,
    saidAt: (time) => `Was bei ${time} gesagt wird`,
    toSee: (time, command) => `Was bei ${time} gesagt wird: ${command}`,
  },
  lectures: {
    choose: 'Wähl die Vorlesung',
    gone: 'Diese Vorlesung gibt es nicht mehr.',
    none: {
      youAdd: 'Hier gibt es noch keine Vorlesungen; du kannst eine hinzufügen.',
      managersAdd: (add) =>
        `Hier gibt es noch keine Vorlesungen; wer diesen Server verwaltet, kann welche hinzufügen: ${add}`,
      operatorAdds: 'Hier gibt es noch keine Vorlesungen; wer den Bot betreibt, kann welche hinzufügen.',
    },
    whichOne: 'Welche Vorlesung meinst du?',
    thereAre: (lectures) => `Es gibt ${lectures}.`,
    chapter: (title) => `Kapitel „${title}“`,
    more: (count) => `${numbers.format(count)} weitere`,
    severalFit: (name, lectures) => `Zu „${name}“ passen mehrere Vorlesungen: ${lectures}.`,
    noneCalled: (name, lectures, count) =>
      `Keine Vorlesung heißt „${name}“; es gibt ${count === 1 ? 'nur ' : ''}${lectures}.`,
    didYouMean: (titles) => `Meintest du ${oneOf(titles)}?`,
  },
  pages: {
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    position: (page, count) => `Seite ${page} von ${count}`,
    pastEnd: counting(LOCALE, {
      one: 'Es gibt nur eine Seite.',
      other: 'Es gibt nur # Seiten; das ist die letzte.',
    }),
  },
  search: {
    results: (query) => `Ergebnisse für ${query}`,
    tally: (tally) => amount('die besten', tally),
    found: (tally, query) => `${amount('Die besten', tally)} zu ${query}.`,
    atLeast: (count) => `mindestens ${passages(count)}`,
    around: (times, further) => [words('Gefunden um '), ...places(times, further)],
    mostlyAround: (times, further) => [words('Gefunden vor allem um '), ...places(times, further)],
    saidAt: (time) => [words('Gesagt bei '), time],
    saidAtAbout: (time) => [words('Gesagt bei ungefähr '), time],
    wholePassage: (range) => [words('Die ganze Stelle: '), range],
    context: 'Zusammenhang',
    shortened:
      'Das ist eine lange Suchanfrage, also wurde nur nach den aussagekräftigsten Wörtern gesucht; eine kürzere findet sicherer.',
    allLeftOut:
      '„-“ lässt Wörter neben anderen weg; andere zum Suchen gibt es hier nicht, also wurde nach ihnen gesucht.',
    unsaid: (words) => `Wohl nicht gesagt: ${words}. Das Gefundene handelt vom Rest.`,
    picture: (title) => `Vorschaubild von ${title}`,
    menu: { label: 'Auf eine Vorlesung eingrenzen', allLectures: 'Alle Vorlesungen' },
    nothing: {
      noneMatches: {
        all: (query) => `In den Vorlesungen passt nichts zu ${query}.`,
        one: (query) => `In dieser Vorlesung passt nichts zu ${query}.`,
        some: (query) => `Dort passt nichts zu ${query}.`,
      },
      noneHasAll: {
        all: (query) => `Keine Stelle in den Vorlesungen enthält alles aus ${query}.`,
        one: (query) => `Keine Stelle in dieser Vorlesung enthält alles aus ${query}.`,
        some: (query) => `Keine Stelle dort enthält alles aus ${query}.`,
      },
      nearestPassages: {
        all: 'Was dem am nächsten kommt, auch wenn es dort vielleicht um etwas anderes geht:',
        one: 'Was dem in dieser Vorlesung am nächsten kommt, auch wenn es dort vielleicht um etwas anderes geht:',
        some: 'Was dem am nächsten kommt, auch wenn es dort vielleicht um etwas anderes geht:',
      },
      nearestTerms: {
        all: 'Die ähnlichsten Begriffe, die vorkommen:',
        one: 'Die ähnlichsten Begriffe, die in dieser Vorlesung vorkommen:',
        some: 'Die ähnlichsten Begriffe, die vorkommen:',
      },
      someTerms: {
        all: 'Einige Begriffe, die vorkommen:',
        one: 'Einige Begriffe, die in dieser Vorlesung vorkommen:',
        some: 'Einige Begriffe, die vorkommen:',
      },
      tryOtherWords: (help) => [words('Versuch es mit anderen Worten; Beispiele zeigt '), help, words('.')],
      onlyLink: 'Das ist ein Link zu einem Video; daneben steht kein Wort, nach dem ich suchen könnte.',
      noWord: 'Darin ist kein Wort, nach dem ich suchen könnte.',
      unknownLecture: {
        all: (name) => `Keine Vorlesung heißt „${name}“, deshalb sind alle durchsucht.`,
        one: (name) => `Keine Vorlesung heißt „${name}“.`,
      },
      elsewhere: 'In anderen Vorlesungen kommt es vor.',
      searchAll: 'Alle Vorlesungen durchsuchen',
    },
  },
  at: {
    within: (time, title) => `„${title}“ bei ${time}.`,
    before: (time, title, nearest) =>
      `${time} liegt vor den ersten Worten von „${title}“; am nächsten liegt ${nearest}.`,
    gap: (time, title, nearest) =>
      `Bei ${time} wird in „${title}“ nichts gesagt; am nächsten liegt ${nearest}.`,
    after: (time, title, nearest) =>
      `${time} liegt nach den letzten Worten von „${title}“; am nächsten liegt ${nearest}.`,
    stretch: (range, title) => `„${title}“, ${range}.`,
    missed: {
      before: 'Das ist vor den ersten Worten; am nächsten liegen diese:',
      gap: 'Da wird nichts gesagt; am nächsten liegt das hier:',
      after: 'Das ist nach den letzten Worten; am nächsten liegen diese:',
    },
    watch: (range) => `${range} ansehen`,
    watchFrom: (time) => `Ab ${time} ansehen`,
    earlier: 'Früher',
    later: 'Später',
    back: 'Zurück zu den Ergebnissen',
    lastLecture: 'Da keine genannt war, ist das die zuletzt in diesem Kanal benutzte Vorlesung.',
    linkElsewhere: 'Dieser Link führt zu einem Video, das nicht unter den Vorlesungen ist.',
    linkToOther: (linked, named) =>
      `Der Link führt zu „${linked}“, angegeben ist aber die Vorlesung „${named}“; lass bitte eins davon weg.`,
  },
  outline: {
    title: 'Gliederung',
    sentence: (count, lecture) => `${chapters(count)} von „${lecture}“.`,
    fromVideo: 'wie im Video',
    allFound: 'aus dem Gesagten ermittelt und nach den auffälligsten Wörtern benannt',
    someFound: 'die ohne Titel sind aus dem Gesagten ermittelt',
  },
  list: {
    title: 'Vorlesungen',
    total: (some, parts) => `${lectures(some)}, ${segments(parts)}`,
  },
  help: {
    title: 'Finde die Stelle in einer Vorlesung',
    tryOut: (examples) => `Probier ${examples}`,
    findsTerm: 'findet, wo ein Begriff erklärt wird, auch wenn die Spracherkennung ihn falsch verstanden hat',
    findsPhrase: 'findet eine genaue Wortfolge; ganze Fragen gehen auch',
    showsTime: 'zeigt, was zu dieser Zeit gesagt wird; ein YouTube-Link mit Zeitangabe geht auch',
    showsOutline: 'zeigt Kapitel für Kapitel, worum es in einer Vorlesung geht',
    namesLectures: 'nennt die Vorlesungen',
    aside: (privateOption, menuEntry) =>
      'Bei der Suche lässt -wort weg, was dieses Wort sagt. ' +
      `Mit ${privateOption}:true siehst nur du die Antwort. Im Menü jeder Nachricht: Apps, ${menuEntry}. ` +
      'Die Buttons können alle drücken; wer nicht selbst gefragt hat, bekommt eine eigene Kopie.',
    ownLectures: (add) => [words('Wer diesen Server verwaltet, kann ihm eigene Vorlesungen geben: '), add],
  },
  own: {
    onlyInServers: 'Eigene Vorlesungen hat nur ein Server; frag das bitte auf einem Server.',
    onlyForManagers:
      'Nur Mitglieder mit der Berechtigung „Server verwalten“ können die Vorlesungen dieses Servers ändern.',
    whichVideo: (option) =>
      `Von welchem Video ist das? Gib bitte seinen Link als „${option}“ an, wie im Beispiel.`,
    draftGone:
      'Das war nur einen Tag lang aufgehoben oder ist schon erledigt; füg die Datei bitte noch einmal hinzu.',
    thereAgain: 'Dieser Server hat wieder eine Vorlesung zu diesem Video, und die ginge verloren.',
    notOwn: 'Diese Vorlesung gehört nicht mehr zu denen, die dieser Server selbst hat.',
    full: 'Dieser Server hat alle Vorlesungen, die er haben darf; entfern bitte zuerst eine.',
    addedAlready: 'Jemand hat diese Vorlesung schon hinzugefügt; soll sie weg, dann entfern sie.',
    added: 'Die Vorlesung ist hinzugefügt: Alle auf diesem Server können sie jetzt durchsuchen.',
    back: 'Die Vorlesung ist wieder da: Alle auf diesem Server können sie wieder durchsuchen.',
    allLectures: (list) => [words('Alle Vorlesungen, die es gibt: '), list],
    notAdded: 'Die Vorlesung wurde nicht hinzugefügt.',
    noneToRemove: 'Diesem Server wurde keine Vorlesung hinzugefügt, also ist keine zu entfernen.',
    removed: (title) => `„${title}“ ist von diesem Server entfernt.`,
    canBePutBack: 'Einen Tag lang lässt sie sich zurückholen.',
    putBack: 'Zurückholen',
  },
  add: {
    noFile: 'Häng bitte eine Datei an.',
    theFile: '(die Datei)',
    aCaptionsFile: '(Untertitel, als .vtt oder .srt)',
    question: (title) => `„${title}“ hinzufügen?`,
    notYet: (title, extent) => `„${title}“: ${extent}. Noch nicht hinzugefügt.`,
    video: (id) => `Video ${id}`,
    first: (times) => `Zuerst, ${times}: `,
    last: (times) => `Zuletzt, ${times}: `,
    takesPlaceInServer:
      'Zu diesem Video gibt es schon eine Vorlesung; auf diesem Server steht dann deine an ihrer Stelle.',
    takesPlaceOfOwn: 'Dieser Server hat schon eine Vorlesung zu diesem Video; deine kommt an ihre Stelle.',
    leftOut: (count, what, firstAt) =>
      `Ausgelassen: ${what} (${numbers.format(count)}${firstAt === undefined ? '' : `, zuerst in Zeile ${firstAt}`}).`,
    moreRemarks: counting(LOCALE, { one: 'Und noch # Anmerkung.', other: 'Und noch # Anmerkungen.' }),
    confirm: 'Bestätigen',
    cancel: 'Abbrechen',
  },
  captionFiles: {
    named: (file, told) => `„${file}“: ${told}`,
    faults: {
      empty: 'Die Datei ist leer. Lad die Untertitel bitte noch einmal herunter oder exportier sie neu.',
      archive:
        'Das ist ein Archiv oder ein Office-Dokument. Entpack es bitte und füg die Untertitel daraus hinzu, als .vtt oder .srt.',
      pdf: 'Das ist ein PDF. Füg bitte die Untertitel als .vtt oder .srt hinzu.',
      picture: 'Das ist ein Bild. Füg bitte die Untertitel als .vtt oder .srt hinzu.',
      recording:
        'Das ist ein Video oder eine Tonaufnahme. Füg bitte die Untertitel hinzu, nicht die Aufnahme selbst.',
      'web-page':
        'Das ist eine Webseite. Lad bitte die Untertitel selbst herunter; eine gespeicherte Seite enthält sie nicht.',
      'other-subtitles': 'Untertitel dieser Art kann ich nicht lesen. Wandle sie bitte in .vtt oder .srt um.',
      description:
        'Das beschreibt ein Video, enthält aber keine Untertitel. Füg bitte die Untertiteldatei hinzu, die daneben liegt.',
      'live-chat': 'Das ist der Chat eines Livestreams. Füg bitte die Untertitel des Videos hinzu.',
      'no-text':
        'Das ist kein Text, oder seine Kodierung ist nicht zu erkennen. Speicher die Datei bitte als UTF-8.',
      'no-times': 'Darin finde ich keine Untertitel mit Zeiten. Exportier sie bitte als .vtt oder .srt.',
      'nothing-said':
        'In der Datei stehen keine Untertitel. Prüf bitte, ob es die richtige ist und ob sie vollständig ist.',
      'cut-off': 'Die Datei bricht mittendrin ab. Lad sie bitte noch einmal herunter oder exportier sie neu.',
      'too-many-words':
        'Darin stehen mehr verschiedene Wörter als in jeder Vorlesung. Prüf bitte, ob das Untertitel sind.',
      'too-late':
        'Darin liegen Zeiten, die kein Video erreicht. Prüf bitte, in welcher Einheit sie angegeben sind.',
      'too-slow': 'Es dauert zu lange, die Datei zu lesen. Prüf bitte, ob das Untertitel sind.',
      busy: 'Gerade werden viele Vorlesungen hinzugefügt. Versuch es bitte in einer Minute noch einmal.',
      unreadable:
        'Die Datei lässt sich nicht als Untertitel lesen. Exportier sie bitte noch einmal, als .vtt oder .srt.',
    },
    noColumns: (missing, columns) =>
      `Die Tabelle hat keine Spalte namens ${oneOf(missing)}. Ihre Spalten sind ${allOf(columns)}.`,
    noFields: (fields) => `Darin finde ich keinen Text mit Zeiten. Die Felder sind ${allOf(fields)}.`,
    openQuotes: (line) =>
      `In Zeile ${numbers.format(line)} fehlt ein schließendes Anführungszeichen. Ergänz es bitte oder exportier die Tabelle neu.`,
    severalLectures: (count) => `In der Datei stehen ${lectures(count)}. Füg sie bitte einzeln hinzu.`,
    noVideo: (typed) => `„${typed}“ ist kein Video. Gib bitte seinen YouTube-Link oder seine ID an.`,
    leftOut: {
      empty: 'leere Untertitel',
      sounds: 'Geräusche, die keine Sprache sind ([Musik])',
      hidden: 'Wörter, die die Untertitel verbergen ([ __ ])',
      speakers: 'Markierungen, wer spricht (>>)',
      shownAgain: 'Zeilen, die mitlaufende Untertitel noch einmal zeigen',
      twice: 'Untertitel, die zur selben Zeit doppelt in der Datei stehen',
      time: 'Untertitel mit unlesbaren Zeiten',
      notText: 'Untertitel, deren Text kein Text ist',
      comments: 'Kommentare und Formatangaben',
      beforeFirst: 'Zeilen vor der ersten Zeit',
      spokenOut: 'in Worten ausgeschriebene Zeiten',
      wordStarts: 'Zeilen, deren Wortzeiten nicht zu ihrem Text passen',
      broken: 'unlesbare Zeilen',
    },
    remarks: {
      milliseconds:
        'Die Zeiten sind als Millisekunden gelesen, denn sonst würde jeder Untertitel minutenlang dauern.',
      'windows-1252':
        'Die Datei ist nicht in UTF-8; falls Buchstaben falsch aussehen, speicher sie als UTF-8 und füg sie noch einmal hinzu.',
      'silent-video': 'In der Datei steht noch ein anderes Video, aber ohne Untertitel.',
    },
    characters: (count, line) =>
      `${characters(count)} nicht lesbar, zuerst in Zeile ${numbers.format(line)}.`,
    cutOff: (time) => `Die Datei bricht bei ${time} ab; was danach gesagt wird, fehlt.`,
    madeUp: (times, texts) =>
      `Hier scheint die Spracherkennung Wörter erfunden zu haben (${times}): ${allOf(texts.map(quoted))}. ` +
      'Sie bleiben stehen; lösch sie in der Datei, wenn niemand das sagt.',
    ends: (column) =>
      `Nach der Spalte „${column}“ enden die meisten Zeilen, bevor sie anfangen; diese Enden zählen deshalb nicht.`,
  },
  share: {
    button: 'Im Kanal teilen',
    buttonFrom: (time) => `${time} im Kanal teilen`,
    sharedBy: (name) => `Geteilt von ${name}`,
    noMoment: 'Dieser Button sagt nicht, welche Stelle geteilt werden soll.',
    mayNotWrite: 'In diesem Kanal darfst du nicht schreiben, also kann ich dort nichts für dich teilen.',
    onlyTheySee:
      'Auf diesem Server sieht meine Antworten niemand außer dir; wer ihn verwaltet, kann externen Apps erlauben, allen zu antworten.',
    already: 'Das hast du schon geteilt: Alle im Kanal können es sehen.',
    cite: 'Zum Zitieren: ',
  },
};
