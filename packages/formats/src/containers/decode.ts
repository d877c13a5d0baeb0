/** TextDecoder is there in every browser and in Node; the compiler is told no more of it than is used. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** What bytes are, where they are not text; `unknown` where nothing tells. */
export type NotText = 'pdf' | 'office' | 'old-office' | 'rich-text' | 'picture' | 'compressed' | 'unknown';

/** What each is called at the beginning of a sentence. */
const LOOKS_LIKE: Readonly<Record<NotText, string>> = {
  pdf: 'This looks like a PDF',
  office: 'This looks like a Word, Excel or zip file',
  'old-office': 'This looks like an old Word or Excel file',
  'rich-text': 'This looks like a rich text file',
  picture: 'This looks like a picture',
  compressed: 'This looks like a compressed file',
  unknown: 'These bytes are not text',
};

/**
 * The bytes are not text at all: a picture, an archive, an office file. The only thing reading ever throws. Its
 * message says so in English; `found` is for whoever says it in another language.
 */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';

  constructor(readonly found: NotText) {
    super(
      `${LOOKS_LIKE[found]}, and only plain text, tab-separated text and CSV can be read; save or copy the document as text and try again.`,
    );
  }
}

/** First bytes of files that hold no plain text. */
const NOT_TEXT: readonly (readonly [start: string, found: NotText])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'office'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['\u001f\u008b', 'compressed'],
  ['{\\rtf', 'rich-text'],
];

/** How text in UTF-16 begins: with its mark, or with four letters that each fill one byte of two. */
const WIDE: readonly (readonly [label: string, start: RegExp])[] = [
  // eslint-disable-next-line no-control-regex -- The empty byte is what tells them.
  ['utf-16le', /^(?:\u00ff\u00fe|(?:[^\u0000]\u0000){4})/],
  // eslint-disable-next-line no-control-regex -- The empty byte is what tells them.
  ['utf-16be', /^(?:\u00fe\u00ff|(?:\u0000[^\u0000]){4})/],
];

/** Text has a stray control character now and then; past this share it is something else. */
const MOST_CONTROLS = 0.1;

/** In an old encoding any bytes are letters, and one in eleven of any bytes is such a character: fewer will do. */
const MOST_CONTROLS_IN_OLD_TEXT = { share: 0.02, few: 2 };

/**
 * The text in some bytes: UTF-16 where its mark says so, or where every other of the first bytes is empty, as
 * some editors leave the mark out; UTF-8 where it is well formed; windows-1252 (what old spreadsheets write)
 * where it is not.
 *
 * @throws UnreadableDocumentError when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = NOT_TEXT.find(([mark]) => start.startsWith(mark));
  if (known) throw new UnreadableDocumentError(known[1]);
  const wide = WIDE.find(([, pattern]) => pattern.test(start))?.[0];
  if (wide) return new TextDecoder(wide).decode(bytes);
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127).length;
  if (controls > bytes.length * MOST_CONTROLS) throw new UnreadableDocumentError('unknown');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { share, few } = MOST_CONTROLS_IN_OLD_TEXT;
    if (controls > Math.max(few, bytes.length * share)) throw new UnreadableDocumentError('unknown');
    return decodeWindows1252(bytes);
  }
}

/** What windows-1252 prints for the bytes 80 to 9F; some runtimes read them as Latin-1, where they print nothing. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);
}
