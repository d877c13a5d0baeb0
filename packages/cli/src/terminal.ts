import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where words go, and whether colours may. Colours only on a terminal that has not asked for none; words always. */
export interface Terminal {
  /** A line or more of words. */
  write(text: string): void;
  /** Text for another program, exactly as it is. */
  print(text: string): void;
  warn(text: string): void;
  readonly width: number;
  paint(style: Style, text: string): string;
}

const MOST_COLUMNS = 110;

/** A stream of the process, as far as words need it. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export function processTerminal(out: Stream = process.stdout, err: Stream = process.stderr): Terminal {
  const colours = out.isTTY === true && !process.env['NO_COLOR'];
  for (const stream of [out, err]) stream.on('error', leaveInPeace);
  return {
    write: (text) => void out.write(`${text}\n`),
    print: (text) => void out.write(text),
    warn: (text) => void err.write(`${text}\n`),
    width: Math.min(out.columns ?? MOST_COLUMNS, MOST_COLUMNS),
    paint: (style, text) => (colours ? styleText(style, text) : text),
  };
}

/** Whoever reads our words may stop listening, as \`| head\` does: that is no fault, and there is nobody to tell. */
function leaveInPeace(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Breaks text at spaces so that no line is wider than `width`. The first line is indented by `first`, the others by `rest`. */
export function wrap(
  text: string,
  width: number,
  { first = '', rest = first }: { first?: string; rest?: string } = {},
): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const indent = lines.length === 0 ? first : rest;
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, (lines.length === 0 ? first : rest) + line].join('\n');
}
