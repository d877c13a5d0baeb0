/** Saves text as a file in the reader's downloads. Nothing leaves the device. */
export function saveFile(text: string, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The download has started once the click is over; an address not given back keeps the file in memory.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A file's name of these words, without what file systems stumble over. */
export function fileNameOf(...words: readonly string[]): string {
  const parts = words.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return parts.join('-').slice(0, 60);
}
