/** The name under which Discord shows our commands: `/lecture search`, `/lecture at`, … */
export const ROOT = 'lecture';

/** Where a member who is lost finds examples. */
export const HELP = `/${ROOT} help`;

/** How a server gets a lecture of its own. */
export const ADD = `/${ROOT} add`;

/** How a server's own lecture goes away. */
export const REMOVE = `/${ROOT} remove`;

/** Where a member finds the lectures there are. */
export const LIST = `/${ROOT} list`;
