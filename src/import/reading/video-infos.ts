import { readFile } from 'node:fs/promises';
import { infoJsonNames } from '../../captions/source/file-name.js';
import { readInfoJson, type VideoInfo } from '../../captions/source/info-json.js';
import type { Transcript } from '../../captions/transcript.js';
import { failureOf, withoutPath } from './failure.js';
import type { PassedOver } from './find-inputs.js';

/** What is known of a lecture by the captions and by the description of its video. */
export interface DescribedTranscript {
  readonly transcript: Transcript;
  /** As `VideoInfo.language`. */
  readonly spokenLanguage: string | undefined;
}

/** What a downloader tells of videos in files beside their captions, each read once. */
export class VideoInfos {
  readonly #infos = new Map<string, VideoInfo | undefined>();
  readonly #faults: PassedOver[] = [];
  readonly #given: readonly string[];
  readonly #used = new Set<VideoInfo>();

  private constructor(given: readonly string[]) {
    this.#given = given;
  }

  /** @param given - files that the operator named; others are read when they are found */
  static async read(given: readonly string[]): Promise<VideoInfos> {
    const infos = new VideoInfos(given);
    for (const path of given) await infos.#read(path);
    return infos;
  }

  /**
   * Adds to a transcript what the file beside its captions tells of the video, or else a file that the operator named
   * and that is of the same video.
   *
   * @param path - of the captions
   * @param videoId - which video it is, where the operator said so
   */
  async addTo(
    transcript: Transcript,
    path: string,
    videoId: string | undefined,
  ): Promise<DescribedTranscript> {
    const id = videoId ?? transcript.videoId;
    const info = (await this.#beside(path, id)) ?? this.#infosOf(id)[0];
    if (info === undefined) return { transcript, spokenLanguage: undefined };
    this.#used.add(info);
    const described = {
      ...transcript,
      videoId: id ?? info.videoId,
      title: info.title ?? transcript.title,
      thumbnail: info.thumbnail ?? transcript.thumbnail,
      url: transcript.url ?? info.url,
      chapters: info.chapters.length > 0 ? info.chapters : transcript.chapters,
    };
    return { transcript: described, spokenLanguage: info.language };
  }

  /** Files that the operator named and that are of none of the videos. */
  unused(): PassedOver[] {
    return this.#given.flatMap((path) => {
      const info = this.#infos.get(path);
      return info === undefined || this.#used.has(info)
        ? []
        : [{ path, why: 'it tells of a video of which there are no captions' }];
    });
  }

  /** What could not be read, though the captions are imported without. */
  remarks(): readonly PassedOver[] {
    return this.#faults;
  }

  async #beside(path: string, videoId: string | undefined): Promise<VideoInfo | undefined> {
    for (const name of infoJsonNames(path)) {
      const info = await this.#read(name);
      if (info !== undefined && (videoId === undefined || (info.videoId ?? videoId) === videoId)) return info;
    }
    return undefined;
  }

  #infosOf(videoId: string | undefined): VideoInfo[] {
    return [...this.#infos.values()].filter(
      (info) => info !== undefined && videoId !== undefined && info.videoId === videoId,
    ) as VideoInfo[];
  }

  async #read(path: string): Promise<VideoInfo | undefined> {
    if (this.#infos.has(path)) return this.#infos.get(path);
    this.#infos.set(path, undefined);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return undefined;
    try {
      this.#infos.set(path, readInfoJson(path, bytes));
    } catch (error) {
      const reason = withoutPath(path, failureOf(path, error).message);
      this.#faults.push({ path, why: `it is not used for the lecture: ${reason}` });
    }
    return this.#infos.get(path);
  }
}
