import { tha } from 'stopword';
import { makeLanguage } from '../language.js';

/** What the search knows of Thai. */
export const THAI = makeLanguage({
  code: 'th',
  isUnspaced: true,
  stopWords: tha,
  functionWords: 'ครับ ค่ะ คะ นะ อย่างไร ยังไง ทำไม ไหม ไหน ที่ไหน เมื่อไหร่ ใคร สวัสดี ขอบคุณ',
  questionWords: 'อธิบาย หมายถึง หมายความ บรรยาย อาจารย์ วิดีโอ ตอน ตัวอย่าง',
});
