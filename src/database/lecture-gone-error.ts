/** A lecture was removed, replaced or added since the lectures were listed. Whoever looks again finds what there is. */
export class LectureGoneError extends Error {
  override readonly name = 'LectureGoneError';

  constructor(videoId: string) {
    super(`The lecture "${videoId}" is not in the database as it was listed.`);
  }
}
