import { writeJson } from '../base/json.js';

/** Saves a document as a file in the reader's downloads, named by these words. Nothing leaves the device. */
export function download(handed: object, words: readonly string[]): void {
  const href = URL.createObjectURL(new Blob([writeJson(handed, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = fileName(words);
  link.click();
  // The download has started once the click is over; an address not given back keeps the file in memory.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A file name any system takes. */
function fileName(words: readonly string[]): string {
  const parts =
    words
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${parts.join('-').slice(0, 60)}.json`;
}
