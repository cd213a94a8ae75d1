import { ROLES } from './001-roles.js';
import { LECTURES } from './002-lectures.js';
import { WORDS } from './003-words.js';
import { SERVERS } from './004-servers.js';
import { LOOK_UPS } from './005-look-ups.js';
import { WORDS_OF_SERVERS } from './006-words-of-servers.js';
import { NEAREST_SOUNDS } from './007-nearest-sounds.js';
import type { Migration } from './migration.js';

/** All there are, in order. */
export const MIGRATIONS: readonly Migration[] = [
  ROLES,
  LECTURES,
  WORDS,
  SERVERS,
  LOOK_UPS,
  WORDS_OF_SERVERS,
  NEAREST_SOUNDS,
];
