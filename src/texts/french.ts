import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing } from './listing.js';
import { placeListing } from './places.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'fr';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

// A lecture reads the same in both numbers.
const lectures = counting(LOCALE, { many: '# de cours', other: '# cours' });
const segments = counting(LOCALE, { one: '# segment', many: '# de segments', other: '# segments' });
const passages = counting(LOCALE, { one: '# passage', many: '# de passages', other: '# passages' });
const bestPassages = counting(LOCALE, {
  one: '# meilleur passage',
  many: '# de meilleurs passages',
  other: '# meilleurs passages',
});
const chapters = counting(LOCALE, { one: '# chapitre', many: '# de chapitres', other: '# chapitres' });
const characters = counting(LOCALE, { one: '# caractère', many: '# de caractères', other: '# caractères' });
const places = placeListing(LOCALE, {
  one: '# autre endroit',
  many: '# d’autres endroits',
  other: '# autres endroits',
});

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = tally.isCut ? `${best} ${bestPassages(tally.passages)}` : passages(tally.passages);
  return tally.lectures > 1 ? `${found} dans ${lectures(tally.lectures)}` : found;
};

const quoted = (text: string) => `«\u202F${text}\u202F»`;

/** What members are told in French. No line breaks before `: ; ? !` and within `« »`, so their spaces are no-break ones. */
export const french: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: 'Trouve le bon moment dans un cours',
    search: { name: 'chercher', description: 'Trouve le moment où quelque chose est expliqué' },
    at: { name: 'à', description: 'Ce qui se dit à un moment donné' },
    outline: { name: 'plan', description: 'Ce que couvre un cours, chapitre par chapitre' },
    list: { name: 'liste', description: 'Les cours où l’on peut chercher' },
    help: { name: 'aide', description: 'Des exemples à essayer' },
    add: {
      name: 'ajouter',
      description: 'Ajoute un cours à ce serveur à partir d’un fichier de sous-titres (si tu le gères)',
    },
    remove: {
      name: 'retirer',
      description: 'Retire un cours qui a été ajouté à ce serveur (si tu le gères)',
    },
    findInLectures: 'Chercher dans les cours',
  },
  options: {
    query: {
      name: 'recherche',
      description: 'Des mots, une question ou une "phrase exacte"\u202F; même avec des fautes de frappe',
    },
    time: {
      name: 'minutage',
      description: 'Un minutage comme 52:36 ou 1:02:03, ou un lien YouTube avec minutage',
    },
    lecture: {
      name: 'cours',
      description: 'Ce cours seulement\u00A0: choisis-le ou tape des mots de son titre',
    },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à moi' },
    file: {
      name: 'fichier',
      description: 'Sous-titres ou transcription minutée\u00A0: .vtt, .srt, .json, etc., 8\u00A0Mo au plus',
    },
    title: { name: 'titre', description: 'Le titre du cours\u202F; sinon, celui du fichier' },
    video: {
      name: 'vidéo',
      description: 'Lien de la vidéo sur YouTube, ou son ID\u202F; sinon, ce que dit le fichier ou son nom',
    },
    ownLecture: { name: 'cours', description: 'Lequel\u00A0: choisis-le ou tape des mots de son titre' },
  },
  refusals: {
    thisWorks: (example) => [words('Ceci fonctionne\u00A0: '), example],
    wentWrong: (number) =>
      `Quelque chose s’est mal passé ici, et c’est noté sous ${number}. Réessaie dans un instant.`,
    tooFast: counting(LOCALE, {
      one: 'Cela fait beaucoup d’un coup\u202F; réessaie dans # seconde.',
      other: 'Cela fait beaucoup d’un coup\u202F; réessaie dans # secondes.',
    }),
    oldButton: 'Ce bouton vient d’une autre version du bot\u202F; pose de nouveau ta question.',
    stopping: 'Le bot redémarre\u202F; pose de nouveau ta question dans une minute.',
    lecturesAway: 'Les cours ne sont pas accessibles pour le moment\u202F; réessaie dans une minute.',
    mayNotPost:
      'Je n’ai pas le droit de publier dans ce salon\u202F; la personne qui le gère peut l’autoriser.',
    unknownCommand: 'Cette commande n’existe plus\u202F; choisis-en une autre.',
    buttonsLeftOut:
      'Il manque des boutons parce que la recherche est très longue\u202F; une plus courte les a tous.',
    noWordsInMessage: 'Ce message ne contient pas de mots à chercher.',
    valueMissing: (option) => `Indique une valeur pour ${quoted(option)}.`,
    takesNoFile: (option) => `${quoted(option)} ne prend pas de fichier.`,
    takesFile: (option) => `${quoted(option)} est un fichier à joindre à la commande dans Discord.`,
    takesNumber: (option, greatest) =>
      `${quoted(option)} est un nombre entier de 1 à ${numbers.format(greatest)}.`,
    takesFlag: (option) => `${quoted(option)} vaut true ou false.`,
    tooLong: (option, most, length) =>
      `${quoted(option)} prend au plus ${numbers.format(most)} caractères, et il y en a ${numbers.format(length)}.`,
    fileTooLarge: (most) =>
      `Ce fichier est trop gros\u202F; le maximum est de ${numbers.format(most)}\u00A0Mo.`,
    fileNotHad: 'Discord n’a pas remis le fichier\u202F; joins-le de nouveau.',
    noCaptions: (endings) =>
      `Ce n’est pas un fichier de sous-titres\u202F; leurs noms se terminent par ${oneOf(endings)}.`,
  },
  timecodeFaults: {
    empty: (time) => `Indique un minutage de la vidéo, comme ${time}.`,
    'not-a-time': (time, seconds, units) =>
      `Je n’arrive pas à lire cela comme un minutage\u202F; essaie ${time}, ${seconds}, ${units} ou un lien YouTube ` +
      'avec minutage.',
    negative: (time) =>
      `Un minutage ne descend pas sous zéro\u202F; compte depuis le début de la vidéo, comme dans ${time}.`,
    'over-59': (time) => `Après un deux-points, minutes et secondes vont jusqu’à 59, comme dans ${time}.`,
    'too-late': (time) =>
      `Aucune vidéo ne dure si longtemps\u202F; essaie un minutage jusqu’à 99:59:59, comme ${time}.`,
    'other-site': (time) =>
      `Je ne lis le minutage que dans les liens YouTube\u202F; pour les autres, tape-le, comme ${time}.`,
    'link-without-video': (time) =>
      `Ce lien ne mène pas à une vidéo précise\u202F; colle le lien de la vidéo ou tape un minutage, comme ${time}.`,
  },
  typedTime: {
    linkElsewhere: (list) => [words('Ce lien mène à une vidéo qui n’est pas parmi les cours\u00A0: '), list],
    mayBeTime: (time) => `Si ${time} est un minutage du cours, regarde ce qui se dit alors\u00A0:`,
    saidAt: (time) => `Ce qui se dit à ${time}`,
    toSee: (time, command) => `Pour voir ce qui se dit à ${time}\u00A0: ${command}`,
  },
  lectures: {
    choose: 'Choisis le cours',
    gone: 'Ce cours n’est plus là.',
    none: {
      youAdd: 'Il n’y a pas encore de cours ici\u202F; tu peux en ajouter un.',
      managersAdd: (add) =>
        `Il n’y a pas encore de cours ici\u202F; les personnes qui gèrent ce serveur peuvent en ajouter\u00A0: ${add}`,
      operatorAdds:
        'Il n’y a pas encore de cours ici\u202F; la personne qui s’occupe du bot peut en ajouter.',
    },
    whichOne: 'De quel cours parles-tu\u202F?',
    thereAre: (lectures) => `Il y a ${lectures}.`,
    chapter: (title) => `Chapitre ${quoted(title)}`,
    more: counting(LOCALE, { one: '# autre', other: '# autres' }),
    severalFit: (name, lectures) => `Plusieurs cours correspondent à ${quoted(name)}\u00A0: ${lectures}.`,
    noneCalled: (name, lectures, count) =>
      `Aucun cours ne s’appelle ${quoted(name)}\u202F; il y a ${count === 1 ? 'seulement ' : ''}${lectures}.`,
    didYouMean: (titles) => `Voulais-tu dire ${oneOf(titles)}\u202F?`,
  },
  pages: {
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (page, count) => `Page ${page} sur ${count}`,
    pastEnd: counting(LOCALE, {
      one: 'Il n’y a qu’une page.',
      other: 'Il n’y a que # pages\u202F; voici la dernière.',
    }),
  },
  search: {
    results: (query) => `Résultats pour ${query}`,
    tally: (tally) => amount('les', tally),
    found: (tally, query) => `${amount('Les', tally)} pour ${query}.`,
    atLeast: (count) => `au moins ${passages(count)}`,
    around: (times, further) => [words('Trouvé vers '), ...places(times, further)],
    mostlyAround: (times, further) => [words('Trouvé surtout vers '), ...places(times, further)],
    saidAt: (time) => [words('Dit à '), time],
    saidAtAbout: (time) => [words('Dit vers '), time],
    wholePassage: (range) => [words('Le passage entier\u00A0: '), range],
    context: 'Contexte',
    shortened:
      'C’est une longue recherche, donc seuls ses mots les plus parlants ont été cherchés\u202F; une plus courte trouve plus sûrement.',
    allLeftOut:
      'Un tiret écarte des mots parmi d’autres\u202F; il n’y en a pas d’autres à chercher ici, donc ce sont eux qui ont été cherchés.',
    unsaid: (words) => `Probablement pas dit\u00A0: ${words}. Ce qui a été trouvé porte sur le reste.`,
    picture: (title) => `Image d’aperçu de ${title}`,
    menu: { label: 'Limiter à un seul cours', allLectures: 'Tous les cours' },
    nothing: {
      noneMatches: {
        all: (query) => `Rien dans les cours ne correspond à ${query}.`,
        one: (query) => `Rien dans ce cours ne correspond à ${query}.`,
        some: (query) => `Rien n’y correspond à ${query}.`,
      },
      noneHasAll: {
        all: (query) => `Aucun passage des cours ne contient tous les mots de ${query}.`,
        one: (query) => `Aucun passage de ce cours ne contient tous les mots de ${query}.`,
        some: (query) => `Aucun passage n’y contient tous les mots de ${query}.`,
      },
      nearestPassages: {
        all: 'Ce qui s’en rapproche le plus, même si cela parle peut-être d’autre chose\u00A0:',
        one: 'Ce qui s’en rapproche le plus dans ce cours, même si cela parle peut-être d’autre chose\u00A0:',
        some: 'Ce qui s’en rapproche le plus, même si cela parle peut-être d’autre chose\u00A0:',
      },
      nearestTerms: {
        all: 'Les termes les plus proches qui s’y trouvent\u00A0:',
        one: 'Les termes les plus proches qui se trouvent dans ce cours\u00A0:',
        some: 'Les termes les plus proches qui s’y trouvent\u00A0:',
      },
      someTerms: {
        all: 'Quelques termes qui s’y trouvent\u00A0:',
        one: 'Quelques termes qui se trouvent dans ce cours\u00A0:',
        some: 'Quelques termes qui s’y trouvent\u00A0:',
      },
      tryOtherWords: (help) => [
        words('Essaie d’autres mots, ou regarde des exemples avec '),
        help,
        words('.'),
      ],
      onlyLink: 'C’est un lien vers une vidéo\u202F; il n’y a pas de mot à chercher à côté.',
      noWord: 'Il n’y a là aucun mot à chercher.',
      unknownLecture: {
        all: (name) => `Aucun cours ne s’appelle ${quoted(name)}, alors la recherche porte sur tous.`,
        one: (name) => `Aucun cours ne s’appelle ${quoted(name)}.`,
      },
      elsewhere: 'D’autres cours en parlent.',
      searchAll: 'Chercher dans tous les cours',
    },
  },
  at: {
    within: (time, title) => `${quoted(title)} à ${time}.`,
    before: (time, title, nearest) =>
      `${time} est avant les premiers mots de ${quoted(title)}\u202F; le plus proche est ${nearest}.`,
    gap: (time, title, nearest) =>
      `Rien ne se dit à ${time} de ${quoted(title)}\u202F; le plus proche est ${nearest}.`,
    after: (time, title, nearest) =>
      `${time} est après les derniers mots de ${quoted(title)}\u202F; le plus proche est ${nearest}.`,
    stretch: (range, title) => `${quoted(title)}, ${range}.`,
    missed: {
      before: 'C’est avant les premiers mots\u202F; voici les plus proches\u00A0:',
      gap: 'Rien ne se dit à ce moment-là\u202F; voici le plus proche\u00A0:',
      after: 'C’est après les derniers mots\u202F; voici les plus proches\u00A0:',
    },
    watch: (range) => `Regarder ${range}`,
    watchFrom: (time) => `Regarder à partir de ${time}`,
    earlier: 'Avant',
    later: 'Après',
    back: 'Retour aux résultats',
    lastLecture: 'Comme aucun n’était indiqué, voici le dernier cours utilisé dans ce salon.',
    linkElsewhere: 'Ce lien mène à une vidéo qui n’est pas parmi les cours.',
    linkToOther: (linked, named) =>
      `Le lien mène à ${quoted(linked)}, mais le cours indiqué est ${quoted(named)}\u202F; laisses-en un de côté.`,
  },
  outline: {
    title: 'Plan',
    sentence: (count, lecture) => `${chapters(count)} de ${quoted(lecture)}.`,
    fromVideo: 'tels que dans la vidéo',
    allFound: 'trouvés d’après ce qui se dit, et nommés par les mots qui ressortent',
    someFound: 'ceux sans titre sont trouvés d’après ce qui se dit',
  },
  list: {
    title: 'Cours',
    total: (some, parts) => `${lectures(some)}, ${segments(parts)}`,
  },
  help: {
    title: 'Trouve le bon moment dans un cours',
    tryOut: (examples) => `Essaie ${examples}`,
    findsTerm: 'trouve où un terme est expliqué, même si la reconnaissance vocale l’a mal entendu',
    findsPhrase: 'trouve une phrase exacte\u202F; les questions entières marchent aussi',
    showsTime: 'montre ce qui se dit à ce moment-là\u202F; un lien YouTube avec minutage marche aussi',
    showsOutline: 'montre de quoi parle un cours, chapitre par chapitre',
    namesLectures: 'nomme les cours',
    aside: (privateOption, menuEntry) =>
      'Dans une recherche, -mot écarte ce qui contient ce mot. ' +
      `Avec ${privateOption}:true, tu es seul à voir la réponse. Dans le menu de chaque message\u00A0: Applications, ` +
      `${menuEntry}. Tout le monde peut se servir des boutons\u202F; qui n’a pas posé la question reçoit sa propre copie.`,
    ownLectures: (add) => [
      words('Les personnes qui gèrent ce serveur peuvent lui donner ses propres cours\u00A0: '),
      add,
    ],
  },
  own: {
    onlyInServers: 'Seul un serveur a ses propres cours\u202F; demande cela dans un serveur.',
    onlyForManagers: `Seuls les membres qui ont la permission ${quoted('Gérer le serveur')} peuvent changer les cours de ce serveur.`,
    whichVideo: (option) =>
      `De quelle vidéo s’agit-il\u202F? Indique son lien dans ${quoted(option)}, comme dans l’exemple.`,
    draftGone: 'Cela n’a été gardé qu’un jour, ou c’est déjà fait\u202F; ajoute de nouveau le fichier.',
    thereAgain: 'Ce serveur a de nouveau un cours sur cette vidéo, et il serait perdu.',
    notOwn: 'Ce cours ne fait plus partie des cours propres à ce serveur.',
    full: 'Ce serveur a déjà tous les cours qu’il peut avoir\u202F; retires-en un d’abord.',
    addedAlready: 'Quelqu’un a déjà ajouté ce cours\u202F; pour l’enlever, retire-le.',
    added: 'Le cours est ajouté\u00A0: tout le monde dans ce serveur peut maintenant y chercher.',
    back: 'Le cours est de retour\u00A0: tout le monde sur ce serveur peut de nouveau y chercher.',
    allLectures: (list) => [words('Tous les cours qu’il y a\u00A0: '), list],
    notAdded: 'Le cours n’a pas été ajouté.',
    noneToRemove: 'Aucun cours n’a été ajouté à ce serveur, il n’y en a donc aucun à retirer.',
    removed: (title) => `${quoted(title)} est retiré de ce serveur.`,
    canBePutBack: 'On peut le remettre pendant un jour.',
    putBack: 'Le remettre',
  },
  add: {
    noFile: 'Joins un fichier, s’il te plaît.',
    theFile: '(le fichier)',
    aCaptionsFile: '(sous-titres, en .vtt ou .srt)',
    question: (title) => `Ajouter ${quoted(title)}\u202F?`,
    notYet: (title, extent) => `${quoted(title)}\u00A0: ${extent}. Pas encore ajouté.`,
    video: (id) => `vidéo ${id}`,
    first: (times) => `Au début, ${times}\u00A0: `,
    last: (times) => `À la fin, ${times}\u00A0: `,
    takesPlaceInServer:
      'Il y a déjà un cours sur cette vidéo\u202F; dans ce serveur, le tien sera à sa place.',
    takesPlaceOfOwn: 'Ce serveur a déjà un cours sur cette vidéo\u202F; le tien prendra sa place.',
    leftOut: (count, what, firstAt) =>
      `Laissé de côté\u00A0: ${what} (${numbers.format(count)}${firstAt === undefined ? '' : `, d’abord à la ligne ${firstAt}`}).`,
    moreRemarks: counting(LOCALE, {
      one: 'Et encore # remarque.',
      many: 'Et encore # de remarques.',
      other: 'Et encore # remarques.',
    }),
    confirm: 'Confirmer',
    cancel: 'Annuler',
  },
  captionFiles: {
    named: (file, told) => `${quoted(file)}\u00A0: ${told}`,
    faults: {
      empty: 'Le fichier est vide. Télécharge ou exporte de nouveau les sous-titres.',
      archive:
        'C’est une archive ou un document Office. Décompresse-la et ajoute les sous-titres qu’elle contient, en .vtt ou .srt.',
      pdf: 'C’est un PDF. Ajoute les sous-titres en .vtt ou .srt.',
      picture: 'C’est une image. Ajoute les sous-titres en .vtt ou .srt.',
      recording: 'C’est une vidéo ou un son. Ajoute ses sous-titres, pas l’enregistrement lui-même.',
      'web-page':
        'C’est une page web. Télécharge les sous-titres eux-mêmes\u202F; une page enregistrée ne les contient pas.',
      'other-subtitles': 'Je ne sais pas lire ce genre de sous-titres. Convertis-les en .vtt ou .srt.',
      description:
        'Ce fichier décrit une vidéo mais ne contient pas de sous-titres. Ajoute le fichier de sous-titres qui l’accompagne.',
      'live-chat': 'C’est le chat d’un direct. Ajoute les sous-titres de la vidéo.',
      'no-text': 'Ce n’est pas du texte, ou son encodage n’est pas reconnaissable. Enregistre-le en UTF-8.',
      'no-times': 'Je n’y trouve pas de sous-titres minutés. Exporte-les en .vtt ou .srt.',
      'nothing-said':
        'Le fichier ne contient pas de sous-titres. Vérifie que c’est le bon et qu’il est complet.',
      'cut-off': 'Le fichier s’interrompt avant la fin. Télécharge-le ou exporte-le de nouveau.',
      'too-many-words':
        'Il contient plus de mots différents qu’aucun cours. Vérifie que ce sont des sous-titres.',
      'too-late': 'Il contient des minutages qu’aucune vidéo n’atteint. Vérifie dans quelle unité ils sont.',
      'too-slow': 'Ce fichier est trop long à lire. Vérifie que ce sont des sous-titres.',
      busy: 'Beaucoup de cours sont ajoutés en ce moment. Réessaie dans une minute.',
      unreadable:
        'Ce fichier ne peut pas être lu comme des sous-titres. Exporte-le de nouveau, en .vtt ou .srt.',
    },
    noColumns: (missing, columns) =>
      `Le tableau n’a pas de colonne ${oneOf(missing)}. Ses colonnes sont ${allOf(columns)}.`,
    noFields: (fields) => `Je n’y trouve pas de texte minuté. Ses champs sont ${allOf(fields)}.`,
    openQuotes: (line) =>
      `À la ligne ${numbers.format(line)}, des guillemets ne sont pas fermés. Ferme-les ou exporte de nouveau le tableau.`,
    severalLectures: (count) => `Le fichier contient ${lectures(count)}. Ajoute-les un par un.`,
    noVideo: (typed) => `${quoted(typed)} ne désigne aucune vidéo. Indique son lien YouTube ou son ID.`,
    leftOut: {
      empty: 'sous-titres vides',
      sounds: 'sons qui ne sont pas de la parole ([Musique])',
      hidden: 'mots que les sous-titres cachent ([ __ ])',
      speakers: 'marques indiquant qui parle (>>)',
      shownAgain: 'lignes que des sous-titres défilants montrent de nouveau',
      twice: 'sous-titres présents deux fois au même moment',
      time: 'sous-titres dont le minutage est illisible',
      notText: 'sous-titres dont le texte n’en est pas un',
      comments: 'commentaires et styles',
      beforeFirst: 'lignes avant le premier minutage',
      spokenOut: 'minutages écrits en toutes lettres',
      wordStarts: 'lignes dont le minutage des mots ne correspond pas au texte',
      broken: 'lignes illisibles',
    },
    remarks: {
      milliseconds:
        'Les temps ont été lus comme des millisecondes, sinon chaque sous-titre durerait des minutes.',
      'windows-1252':
        'Le fichier n’est pas en UTF-8\u202F; si des lettres semblent fausses, enregistre-le en UTF-8 et ajoute-le de nouveau.',
      'silent-video': 'Le fichier porte aussi sur une autre vidéo, mais sans sous-titres.',
    },
    characters: (count, line) =>
      `Du texte est illisible\u00A0: ${characters(count)}, d’abord à la ligne ${numbers.format(line)}.`,
    cutOff: (time) => `Le fichier s’interrompt à ${time}\u202F; ce qui se dit après manque.`,
    madeUp: (times, texts) =>
      `La reconnaissance vocale semble avoir inventé des mots (${times})\u00A0: ${allOf(texts.map(quoted))}. ` +
      'Ils sont gardés\u202F; efface-les du fichier si personne ne les dit.',
    ends: (column) =>
      `D’après la colonne ${quoted(column)}, la plupart des lignes finissent avant de commencer\u202F; ces fins ne comptent donc pas.`,
  },
  share: {
    button: 'Partager dans le salon',
    buttonFrom: (time) => `Partager ${time} dans le salon`,
    sharedBy: (name) => `Partagé par ${name}`,
    noMoment: 'Ce bouton ne dit pas quel moment partager.',
    mayNotWrite: 'Tu n’as pas le droit d’écrire dans ce salon, je ne peux donc rien y partager pour toi.',
    onlyTheySee:
      'Sur ce serveur, personne d’autre que toi ne voit mes réponses\u202F; la personne qui le gère peut autoriser les applications externes à répondre à tout le monde.',
    already: 'Tu as déjà partagé cela\u00A0: tout le monde peut le voir dans le salon.',
    cite: 'Pour citer\u00A0: ',
  },
};
