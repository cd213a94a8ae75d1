import type { Upload, UploadedLecture } from '../../import/upload/import-upload.js';
import type { OwnLectures } from '../../servers/own-lectures.js';

/** A lecture that waits to be confirmed. */
export interface DraftLecture extends Omit<UploadedLecture, 'csv'> {
  /** Fits into a custom id. */
  readonly draftId: string;
}

/** The lectures of a server's own, and what commands can do with them. */
export interface ServerLectures extends Omit<OwnLectures, 'saveDraft'> {
  /**
   * Makes a lecture of a file and keeps it for a day, unseen.
   *
   * @throws CaptionError, ImportError, StoreError
   */
  readonly draft: (upload: Upload) => Promise<DraftLecture>;
}

/** @param importUpload - as `importUpload` does, here or in a thread */
export function takingUploads(
  { saveDraft, ...own }: OwnLectures,
  importUpload: (upload: Upload) => Promise<UploadedLecture>,
): ServerLectures {
  return {
    ...own,
    async draft(upload) {
      const { csv, ...lecture } = await importUpload(upload);
      return { ...lecture, draftId: await saveDraft({ videoId: lecture.videoId, csv }) };
    },
  };
}
