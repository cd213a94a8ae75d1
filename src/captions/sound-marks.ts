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

/** `[…]`, `(…)` and `*…*`, each short. */
const MARK = /\[([^[\]]{0,60})\]|\(([^()]{1,40})\)|（([^（）]{1,40})）|\*([^*\n]{1,40})\*/g;
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
 * Masks marks of sounds and of who speaks. A bracket counts as a mark only where a word of it is one for a sound:
 * `[CLS]`, `[0, 1]` and `[the]` are speech, and so is `(see above)`. Of a line that is sung, only the notes go.
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
        isSound(square ?? round ?? wide ?? starred ?? '', square === undefined ? FEW_WORDS : MANY_WORDS)
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
  return words.length <= mostWords && words.some((word) => SOUND_WORDS.has(word));
}
