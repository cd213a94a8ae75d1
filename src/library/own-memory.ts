import type { Sections } from '../snapshot/section.js';

/**
 * The memory of sections, to be handed over as transferable: it moves to another thread with them, and is free as
 * soon as that thread ends. Shared memory would be copied by nobody either, but stays until somebody collects it.
 */
export function ownMemory(sections: Sections): ArrayBuffer[] {
  const buffers = new Set(Object.values(sections).map(({ buffer }) => buffer));
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
