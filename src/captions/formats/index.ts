import type { CaptionFormat } from '../caption-format.js';
import { subRip } from './subrip.js';
import { webVtt } from './webvtt.js';

/** Every format there is, in the order in which a file is tried against them. */
export const CAPTION_FORMATS: readonly CaptionFormat[] = [webVtt, subRip];
