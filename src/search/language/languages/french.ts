import { stemmer } from '@orama/stemmers/french';
import { fra } from 'stopword';
import { makeLanguage } from '../language.js';

// The stemmer goes by accents, which a term has none of.
const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})ee(s?)$/, 'ée$1'],
  [/(?<=.{3})ite(s?)$/, 'ité$1'],
  [/(?<=.{2})iere(s?)$/, 'ière$1'],
];

/** What the search knows of French. */
export const FRENCH = makeLanguage({
  code: 'fr',
  howMuch: 'combien, quel pourcentage, quelle taille, quelle année',
  stopWords: fra,
  functionWords: `
    ça ceux celle celui celles chaque tout tous toute toutes très plus moins aussi ainsi alors donc bien bon voilà puis
    quand comment pourquoi combien si comme avant après depuis pendant entre vers chez sous contre parce car ni non oui
    où vais va vont aller allez allons peut peux peuvent pouvez pouvons faut dit dire plusieurs autre autres
    encore déjà toujours jamais rien là quoi lequel laquelle lesquels lesquelles dont jusque jusqu lorsque lorsqu
    puisque puisqu quelque quelques quelqu fait fais font faire faites aujourd hui aujourdhui toi lui
    cest cetait jai lon dun
    euh ben hein ah bah hop ok okay bonjour salut merci
  `,
  questionWords: `
    explique expliquer expliquez expliqué explication définir définition définit définissez décrire décrit description
    mentionne mentionné parle parler parlez parlé disait signifie signifier veut vouloir comprendre
    cours leçon professeur prof enseignant vidéo vidéos partie moment minute minutes section endroit passage point
    cherche chercher trouver trouve trouvé montre montrer montré voir regarder passe arrive exactement
    différence différences différent comparer comparaison
    fonctionne fonctionnent fonctionner marche utilise utiliser utilisé sert servir besoin
    chose choses truc trucs type façon manière idée concept exemple exemples raison raisons but
    introduit commence commencer meilleur mieux plaît svp stp bot
    résumé intuition avantage avantages inconvénient inconvénients aperçu comprends compris détail détails
  `,
  talkWords: `
    bonsoir bjr s'il pardon désolé dsl excuse please pls quelqu'un personne qu'est est-ce qu'il beaucoup ensuite
    maintenant propos pouvoir pourrait pourriez pourrais veux voudrais voulez voudrait dois devrait faudrait vois
    voit vu revu regarde voyant retrouvé cherchais expliquait expliquant réexpliquer rappelle rappeler souviens
    souvient oublié comprend pigé nécessaire utilisée utilisant manque raté montrait montrant dessine dessiner
    dessin écrit écrivait évoqué parlait parlant dis aborde introduisait présente présenter répète répéter réviser
    révision révisions redire apprends apprend apprendre appris étudié étudions aide aider aidez aide-moi sais sait
    savait connais connait donne donner appelle aimerait demander répondu séance examen exam devoirs exercice
    exercices exo diapo diapositive diapositives slide slides semestre semaine semaines fois début fin morceau
    moitié question questions doute problème problèmes signification chapitre notion machin profs étudiant étudiants
    camarades potes gens facile facilement simplement difficile compliqué vite rapidement précisément juste
    important importante première dernier dernière concret concrètement clairement vraiment seulement peut-être
    sûrement perdu prochaine hier demain lundi mardi mercredi jeudi vendredi samedi dimanche pk pq pcq qqn qqch qqc
    jsp mdr chui jsuis jveux jcherche ouais comprenez cherches montrez trouves elles élèves lentement précis bcp tjs
    collègue pense manquer étudier voyait oublier rdv
  `,
  stem: (term) =>
    stemmer(ACCENTED.reduce((word, [ending, accented]) => word.replace(ending, accented), term)),
  elided: /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’ʼ](?=\p{L})/iu,
});
