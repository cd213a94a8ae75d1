import type { Sections } from '../snapshot/section.js';

/**
 * The memory of sections that moves to another thread with them, when it is handed over as transferable. Shared
 * memory, as of a snapshot, is in all threads at once.
 */
export function ownMemory(sections: Sections): ArrayBuffer[] {
  const buffers = new Set(Object.values(sections).map(({ buffer }) => buffer));
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
