/** Words of the marks that captioners and recognisers write for what is no speech, in the languages we met. */
const SOUND_WORDS = new Set(
  `applause applauding applauds audio background beep beeping beeps bell bells blank_audio chatter cheer cheering
  cheers chime chuckle chuckles chuckling clap clapping claps cough coughing coughs crosstalk cough_audio foreign
  gasp gasping gasps giggle giggles giggling groans inaudible indistinct laugh laughing laughs laughter music
  music_playing murmuring noise noises no_audio no_speech pause silence sigh sighing sighs sniff sniffing sniffles
  sniffs snort snorts sound speaking_foreign_language static throat unintelligible whispering whistling
  applaus beifall gelächter gelaechter lachen lacht musik räuspern stille unverständlich
  applaudissements inaudible musique rires silence
  aplausos inaudible música musica risa risas silencio
  applausi applauso risate risata silenzio
  applaus gelach muziek stilte
  brawa muzyka śmiech oklaski
  аплодисменты музыка смех тишина неразборчиво
  音楽 拍手 笑い 笑 音乐 掌声 笑声 음악 박수 웃음`.split(/\s+/),
);

/** What such a mark says beside the sound: how it is, whose, and what it does. */
const FILLERS = new Set(
  `a all an and at audience blank by class clear clearing clears crowd door effect effects everyone from in into is language
  lecturer male female man members no of off on out over people person professor room speaker speakers speaking speech
  speaks student students teacher the then to together video while with woman
  ambient bright brief calm cheerful classical distant dramatic eerie electronic fast faint gentle guitar happy heavy
  intense light lightly lively loud loudly low mysterious nervous nervously orchestral piano quiet quietly sad slow soft
  softly somber suspenseful tense upbeat uplifting
  begins click clicking clicks closes closing continues ending ends fades fading intro keyboard opening opens outro phone
  play playing plays ringing rings roaring starts stops swells theme typing
  de des di du el en et in la le les los und von y
  douce fond fondo hintergrund leise del publikum publico público pubblico spielt suave vom`.split(/\s+/),
);
/** Words of lectures, too: between stars, which also mark what is stressed, they are no sound by themselves. */
const ALSO_TERMS = new Set(
  'audio background bell bells blank_audio chime foreign music noise noises pause silence sound static throat'.split(
    ' ',
  ),
);
const NAMED_MUSIC = /^\s*(?:♪\s*)?music\s+[-–—]\s/i;
const NO_SOUND = /[\p{N}=+/<>]/u;

/** `[…]`, `(…)` and `*…*`, each short; what stands right behind a letter is an argument: `f(music)`. */
const MARK =
  /\[([^[\]]{0,60})\]|(?<![\p{L}\p{N}_])\(([^()]{1,40})\)|（([^（）]{1,40})）|(?<![\p{L}\p{N}_*])\*([^*\n]{1,40})\*/gu;
const NOTES = /[♩-♯🎵🎶🎼]/gu;
const HIDDEN = /^[\s\u00a0]*_+[\s\u00a0]*$/;
const MANY_WORDS = 5;
const FEW_WORDS = 3;

/** A text with spaces in place of all that is not speech, so that each word keeps its place in it. */
export interface MaskedText {
  readonly text: string;
  /** Marks of sounds, `[Music]`. */
  readonly sounds: number;
  /** Words that are hidden, `[ __ ]`. */
  readonly hidden: number;
  /** Marks of who speaks, `>>`. */
  readonly speakers: number;
}

const SPEAKER_ARROWS = /(?<=^|\s)>{2,}/g;
const SPEAKER_DASH = /^[ \t]*[-–—]{1,2}(?=\s)|^[ \t]*-(?=\p{Lu})/gmu;

/**
 * Masks marks of sounds and of who speaks. A bracket counts as a mark only where a word of it is one for a sound,
 * and the others say no more than how it is or whose: `[CLS]`, `[0, 1]` and `[the]` are speech, and so are `(see above)`
 * and `[laughter detection]`. Of a line that is sung, only the notes go.
 */
export function maskSounds(text: string): MaskedText {
  let sounds = 0;
  let hidden = 0;
  let speakers = 0;
  const blank = (mark: string): string => mark.replace(/\S/g, ' ');
  const masked = text
    .replace(MARK, (mark: string, square?: string, round?: string, wide?: string, starred?: string) => {
      if (square !== undefined && HIDDEN.test(square)) {
        hidden += 1;
      } else if (
        isSound(square ?? round ?? wide ?? starred ?? '', square === undefined ? FEW_WORDS : MANY_WORDS) &&
        !(starred !== undefined && ALSO_TERMS.has(starred.trim().toLowerCase()))
      ) {
        sounds += 1;
      } else {
        return mark;
      }
      return blank(mark);
    })
    .replace(SPEAKER_ARROWS, (mark) => {
      speakers += 1;
      return blank(mark);
    })
    .replace(SPEAKER_DASH, (mark) => {
      speakers += 1;
      return blank(mark);
    })
    .replace(NOTES, (note) => ' '.repeat(note.length));
  const isOnlyNotes = sounds + hidden === 0 && masked.trim() === '' && text.search(NOTES) >= 0;
  return { text: masked, sounds: isOnlyNotes ? 1 : sounds, hidden, speakers };
}

function isSound(content: string, mostWords: number): boolean {
  const words = content.toLowerCase().match(/[\p{L}_]+/gu) ?? [];
  if (words.length === 0) {
    return content.search(NOTES) >= 0;
  }
  if (NAMED_MUSIC.test(content)) {
    return true;
  }
  return (
    words.length <= mostWords &&
    !NO_SOUND.test(content) &&
    words.some((word) => SOUND_WORDS.has(word)) &&
    words.every((word) => SOUND_WORDS.has(word) || FILLERS.has(word))
  );
}
