import { stemmer } from '@orama/stemmers/italian';
import { ita } from 'stopword';
import { makeLanguage } from '../language.js';

export const ITALIAN = makeLanguage({
  code: 'it',
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
  stem: stemmer,
  elided: /^(?:[cdlmnstv]|(?:da|de|ne|su|a|co)ll|un|quest|quell|bell|tutt|sant|com|dov|cos)['’ʼ](?=\p{L})/iu,
});
