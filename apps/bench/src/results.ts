/** One goal and what came of it. */
export interface Result {
  readonly what: string;
  /** On which document, with its seed, so that it can be measured again. */
  readonly on: string;
  readonly measured: number;
  readonly unit: '×' | 'kB' | 'ms';
  readonly goal?: number;
  /** Goals are ceilings unless they are floors. */
  readonly floor?: boolean;
  readonly note?: string;
}

/** A heading and the results under it. */
export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly results: readonly Result[];
}

/** Whether the goal is met; undefined where there is none. */
export function isMet({ measured, goal, floor }: Result): boolean | undefined {
  if (goal === undefined) return undefined;
  return floor ? measured >= goal : measured <= goal;
}

const figure = (n: number, unit: Result['unit']) =>
  unit === 'kB'
    ? `${n.toFixed(1)} kB`
    : unit === 'ms'
      ? `${n.toFixed(1)} ms`
      : `${n.toFixed(n < 10 ? 2 : 0)} ×`;

function line(result: Result): string {
  const met = isMet(result);
  const goal =
    result.goal === undefined ? '–' : `${result.floor ? '≥' : '≤'} ${figure(result.goal, result.unit)}`;
  const verdict = met === undefined ? 'for comparison' : met ? 'met' : '**not met**';
  return `| ${result.what} | ${result.on} | ${figure(result.measured, result.unit)} | ${goal} | ${verdict} | ${result.note ?? ''} |`;
}

/** The page `RESULTS.md`, whole. */
export function writeResults(sections: readonly Section[], machine: string): string {
  const body = sections.map(({ title, intro, results }) =>
    [
      `## ${title}`,
      '',
      intro,
      '',
      '| what | on | measured | goal | | note |',
      '|---|---|---|---|---|---|',
      ...results.map(line),
    ].join('\n'),
  );
  return [
    '# Results',
    '',
    `Written by \`npm run bench\`. Ratios are medians measured side by side in one run and mean more than the times behind them. ${machine}`,
    '',
    ...body.flatMap((text) => [text, '']),
  ].join('\n');
}
