import { stemmer } from '@orama/stemmers/german';
import { deu } from 'stopword';
import { makeLanguage } from '../language.js';

// Who has no umlauts types "ae" for "ä"; in "neue", "Bauer" and "Quelle" it is none.
const UMLAUT = /(?<=a|o|(?<![aeq])u)e/g;

/** What the search knows of German. */
export const GERMAN = makeLanguage({
  code: 'de',
  howMuch:
    'wie viel, wie viele, wieviel, wieviele, wie oft, wie häufig, wie lang, wie lange, wie groß, wie klein, wie hoch, wie tief, wie breit, wie weit, wie schnell, wie langsam, wie alt, wie schwer, wie teuer',
  // The package's single letters are no words: x is a number.
  stopWords: deu.filter(({ length }) => length > 1),
  functionWords: `
    wieviel wieviele
    äh ähm hm halt mal nochmal so sozusagen quasi eigentlich einfach genau okay ok ja nee naja tja gut etwa ungefähr
    irgendwie irgendwo irgendwas irgendwann jeweils dabei daran warum weshalb wieso wohin woher wozu womit wofür wodurch
    worum wovon worauf woran wer wen wem hätten wären könnten sollten müssten möchten dürfen darf sogar
    damals sodass nämlich außer lässt lassen geworden bekommt bekommen bitte danke hallo
  `,
  questionWords: `
    erklär erkläre erklären erklärt erklärung definiere definieren definiert definition beschreibe beschreiben
    beschreibt beschrieben beschreibung erwähnt erwähnen besprechen besprochen bespricht reden redet geredet sprechen
    spricht gesprochen sagen sagt gesagt erzähl erzählt nennt nennen genannt heißt heißen bedeutet bedeuten bedeutung
    meint gemeint versteht verstehen
    vorlesung vorlesungen kurs professor professorin prof dozent dozentin lehrer video videos stelle stellen teil
    abschnitt minute minuten moment punkt zeitpunkt kapitel folie thema
    finde finden suche suchen such zeig zeige zeigen zeigt gezeigt gib gibt geben passiert passieren
    unterschied unterschiede unterscheidet vergleich vergleichen verglichen
    funktioniert funktionieren nutzt nutzen benutzt benutzen verwendet verwenden gebraucht braucht brauchen hilft helfen
    macht machen gemacht geht gehen kommt kommen nimmt nehmen denkt denken
    ding dinge sache sachen art weise idee konzept beispiel beispiele beispielsweise zweck grund gründe
    eingeführt beginnt anfang angefangen besser beste besten schlecht meisten kennt kennen wissen
    leute hi hey bot
    überblick zusammenfassung intuition vorteile nachteile verständnis verstehe verstanden themen einzelheiten grundlagen
  `,
  talkWords: `
    moin abend liebe grüße sorry entschuldigung worüber bezüglich könntet sehe sehen sieht gesehen angesehen ansehen
    anschauen angeschaut schaue geschaut anschaut gucken geguckt angucken findet gefunden gesucht erklärte
    erklärungen erläutern erläutert erinnere erinnern erinnert vergessen vergesse weiß gewusst kenne gemerkt
    verständlich kapiere kapiert gecheckt brauche benötige benötigt benutze genutzt verwende anwenden angewendet
    fehlt fehlen gefehlt verpasst verpasse zeichne zeichnet gezeichnet aufgemalt erzählen behandeln drankam einführt
    einführen vorgestellt vorstellen wiederholt wiederhole wiederholen lerne lernt gelernt üben geübt mache gibts
    stand geholfen geschrieben aufgeschrieben fragen frage gefragt frag seminar tutorium tutor klausur klausuren
    prüfung prüfungen hausaufgabe hausaufgaben aufgabe aufgaben übung übungen übungsblatt tafel folien aufzeichnung
    semester woche wochen stunde mitte stück antwort problem hilfe begriff zweifel ahnung kommilitone kommilitonen
    studenten schnell genauer wichtig wichtige letzte letztens konkret echt leider ausführlich langsam bisschen egal
    gestern vorgestern montag dienstag mittwoch donnerstag freitag samstag sonntag vorigen pls plz iwie iwo iwas
    iwann jmd jmdm vllt zb bzw mfg thx gehts nochma voll hä ääh hmm jep
  `,
  stem: (term) => stemmer(term.replace(UMLAUT, '')),
});
