import { stemmer } from '@orama/stemmers/italian';
import { ita } from 'stopword';
import { makeLanguage } from '../language.js';

/** What the search knows of Italian. */
export const ITALIAN = makeLanguage({
  code: 'it',
  howMuch: 'quanti, quante, quanto tempo, quanto costa, quanto dura, quanto è, che percentuale, che anno',
  stopWords: ita,
  functionWords: `
    è essere stato stata stati state fare fatto può possono poter quindi allora poi ancora sempre mai già molto molta
    molti molte poco ogni qualche alcuni alcune altro altra altri altre stesso stessa così ecco bene quando qui qua là
    perché cosa dunque oppure mentre prima dopo solo anzi cioè eh ah ciao grazie
  `,
  questionWords: `
    spiega spiegare spiegazione definisci definire definizione descrivere parla parlare dice dire detto significa
    significato lezione corso professore professoressa video parte momento minuto punto cercare cerca trovare trova
    mostra mostrare differenza differenze confronto funziona funzionano usa usare serve servono esempio esempi tipo modo
    idea concetto motivo inizia meglio favore bot
    riassunto intuizione motivazione vantaggio vantaggi svantaggio svantaggi panoramica capire capisco dettagli ripasso
  `,
  talkWords: `
    tnx prego piacere cortesia salve buongiorno buonasera scusa scusate scusami mille me te qualcuno qualcosa
    nessuno nessuna cos'è quali durante no pochino ora proprio magari fa posso puoi potrebbe potreste potrei voglio
    vuoi vuole vorrei devo devi deve vedo vede vedere visto rivedere guardo guardare guardato trovo trovato cerco
    cercando spiego spiegato spiegava spiegami spiegarmi ricordo ricorda ricordi ricordare ricordato dimenticato
    capisce capito bisogno necessito uso utilizza utilizzare manca perso mostrato mostrava mostrami fammi disegna
    disegnare disegnato disegnando menzionato menzionava accenna accennato parlato parlava diceva dimmi introduce
    introdotto introduzione presenta presentare presentato trattato ripete ripetere ripetuto ripassare impara
    imparare imparato studiare studiando aiuto aiuta aiutare aiutatemi aiutami so sai sa sapere sapeva conosce
    scrive scrivere scritto iniziare chiedere rispondere sapreste riesco lezioni esame esami compiti esercizio
    esercizi esercitazione lavagna slide slides videolezione registrazione appunti semestre settimana settimane
    minuti volta volte inizio fine pezzo pezzetto metà domande dubbio dubbi problema problemi tema capitolo prof
    assistente compagno compagni studente studentessa ragazzi facile facilmente semplicemente difficile velocemente
    esattamente precisamente nuovamente importante ultima ultimo concreto concretamente dettaglio forse davvero
    prossima scorsa scorso tutta oggi ieri domani lunedì martedì mercoledì giovedì venerdì sabato domenica raga cmq
    nn xke qlcn qlcuno qnd ke pls ok okay beh help però invece spieghi guarda guardando penso credo sembra chiedo
    collega colleghi docente roba difficili preciso boh riassumere studiato imparando usando usato vediamo vedi
    trovi capisci ricordate mancava mostrando utilizzando vado
  `,
  stem: stemmer,
  elided: /^(?:[cdlmnstv]|(?:da|de|ne|su|a|co)ll|un|quest|quell|bell|tutt|sant|com|dov|cos)['’ʼ](?=\p{L})/iu,
});
