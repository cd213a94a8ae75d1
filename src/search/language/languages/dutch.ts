import { stemmer } from '@orama/stemmers/dutch';
import { nld } from 'stopword';
import { makeLanguage } from '../language.js';

/** What the search knows of Dutch. */
export const DUTCH = makeLanguage({
  code: 'nl',
  howMuch:
    'hoe veel, hoeveel, hoe vaak, hoe lang, hoe groot, hoe klein, hoe hoog, hoe diep, hoe breed, hoe ver, hoe snel, hoe oud',
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
  talkWords: `
    alstublieft aub graag dankje dankjewel hoi hey hi goedemiddag groeten groetjes mvg sorry pardon jou jouw iem
    iedereen alle ander waarvoor daarover nee eventjes ergens ongeveer hebt wordt kun moest willen mag hoeven ga zie
    ziet zien zagen gezien kijk kijkt kijken keek bekijken gekeken terugkijken gevonden teruggevonden zoekt gezocht
    opzoeken uitlegt uitgelegd legt herinner onthoud onthouden vergeten vergeet weet kent begrijpt begrepen snap
    snapt snappen gebruik gebruikte mis mist missen gemist kwijt laat laten liet tekent getekend noemt noemde
    genoemd zeg verteld besproken behandeld behandelde introduceert geïntroduceerd introductie voorgesteld herhaal
    herhaalt herhalen herhaald leer geleerd studeren oefenen help helpt helpen hulp doet gedaan maakt gemaakt geef
    geeft gegeven komt kwam gekomen staat schreef geschreven vraagje vragen gevraagd bedoeld lessen hoorcollege
    cursus vak tentamen examen huiswerk opgave oefening opdracht opdrachten bord slide slides filmpje aantekeningen
    semester week weken minuten keer begin einde eind stuk stukje gedeelte antwoord antwoorden twijfel probleem
    problemen redenen hoofdstuk prof docenten leraar studenten medestudenten klasgenoten klas mensen jongens
    makkelijk simpel eenvoudig moeilijk lastig snel kort precies opnieuw nogmaals weer belangrijk belangrijke eerste
    eerst laatste laatst vorige afgelopen concreet duidelijk goed nooit helemaal echt misschien langzaam beetje
    zelfde vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ff effe svp pls plz
    ofzo mss wrm gwn bijv thx doe maak maken denk dacht herinneren herinnert geven krijg staan oefeningen tentamens
    voorbeeldje oké lukt gehoord idd vgm goede duidelijke vertelde praat sprak weten wist uur niemand niks jongen
  `,
  stem: stemmer,
});
