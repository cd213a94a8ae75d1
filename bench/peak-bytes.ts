const BYTES_PER_KIB = 1024;

/** The most resident memory that this process ever had, all its threads together. */
export function peakBytes(): number {
  return process.resourceUsage().maxRSS * BYTES_PER_KIB;
}
