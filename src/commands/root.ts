/** The name under which Discord shows our commands: `/lecture search`, `/lecture at`, … */
export const ROOT = 'lecture';

/** Where a member who is lost finds examples. */
export const HELP = `/${ROOT} help`;

/** Where a member finds the lectures there are. */
export const LIST = `/${ROOT} list`;
