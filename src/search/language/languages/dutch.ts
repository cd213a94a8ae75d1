import { stemmer } from '@orama/stemmers/dutch';
import { nld } from 'stopword';
import { makeLanguage } from '../language.js';

export const DUTCH = makeLanguage({
  code: 'nl',
  stopWords: nld,
  functionWords: `
    bent zit gaat gaan moeten mogen jij jullie wij hen ons onze zo'n wel dan waar waarom wanneer welke welk hoeveel
    zoals alleen steeds bijna best gewoon eigenlijk even heel erg okay ok eh hallo dank bedankt
  `,
  questionWords: `
    uitleg uitleggen leg definitie definieer beschrijf beschrijven vertel vertellen zegt zeggen gezegd betekent
    betekenis les college colleges docent professor video deel moment minuut punt zoek zoeken vind vinden toon tonen
    verschil verschillen vergelijk vergelijken werkt werken gebruikt gebruiken nodig ding dingen soort manier idee
    concept voorbeeld voorbeelden reden begint beter alsjeblieft bot
    overzicht samenvatting intuïtie motivatie voordeel voordelen nadeel nadelen onderwerp begrijpen begrijp details
  `,
  stem: stemmer,
});
