import { writeJson } from '../base/json.js';
import { fileNameOf, saveFile } from '../base/save-file.js';

/** Saves a document as a file in the reader's downloads, named by these words. Nothing leaves the device. */
export function download(handed: object, words: readonly string[]): void {
  saveFile(writeJson(handed, 2), 'application/json', documentName(words));
}

/** What the file is called. */
export function documentName(words: readonly string[]): string {
  return `${fileNameOf(...words)}.json`;
}
