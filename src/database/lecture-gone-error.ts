/** A lecture was removed since it was listed. Whoever looks again finds it gone. */
export class LectureGoneError extends Error {
  override readonly name = 'LectureGoneError';

  constructor(videoId: string) {
    super(`The lecture "${videoId}" is in the database no more.`);
  }
}
