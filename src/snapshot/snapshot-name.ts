/** What a snapshot is called in the folder of its lectures. */
export const SNAPSHOT_NAME = 'lectures.snapshot';
