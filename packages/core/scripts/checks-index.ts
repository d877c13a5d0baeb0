import { CHECKS } from '../src/checks/index.js';

const INTRODUCTION = `# Checks

<!-- Written by packages/core/scripts/generate.ts; a test holds it to the checks. -->

A check reads a document with the right shape and says what is wrong with it, or could be better. Each finding has a code, a severity, a place, and one or two plain sentences that say what is wrong and what to do. If a document does not say enough to know, a check says nothing.

| severity | what it means                              |
| -------- | ------------------------------------------ |
| error    | others cannot read or rely on the document |
| warning  | a promise that cannot be held to account   |
| advice   | could be better                            |
`;

const CONFIGURING = `## Configuring

\`check(document, { asOf, config })\` takes a configuration. It is plain JSON, apart from checks of your own.

\`\`\`json
{
  "checks": {
    "text/ambiguous": "off",
    "deliverable/no-lead": "error",
    "lead/overloaded": { "severity": "warning", "thresholds": { "rows": 10 } }
  },
  "answers": [
    {
      "code": "resource/unfunded",
      "about": "row-12",
      "reason": "The fund decides in May; Cabinet has agreed to wait.",
      "by": "Head of Communities",
      "on": "2024-03-04"
    }
  ]
}
\`\`\`

- **Off, or another severity.** Give one word. You decide the severities; codes are never reused.
- **Thresholds.** Every number a check depends on is in the table above. It is printed with each finding, so that a reader can disagree.
- **Answered.** There may be a good reason for a finding. Give its code and, unless you mean every finding with that code, the row (\`about\`, an id, which stays the same when rows move), a JSON pointer (\`path\`) or the document. The finding is kept and marked as answered, with the reason. An answer without a reason has no effect.
- **Your own checks.** Give them as \`own\`: records made with \`defineCheck\`, like those in \`packages/core/src/checks\`. They run after ours. If a check looks at each row separately, set \`partByPart: true\`, which is faster for large plans.

**Fixes.** If there is only one way to put a finding right, the check offers it. \`fixesFor(document, findings)\` gives each change before and after, and the document with all of them made. Nothing changes until somebody keeps that document. Your own checks offer fixes with \`fix\`: see [your own checks](how-to/own-checks.md).

\`configurationProblems(CHECKS, config)\` lists anything in a configuration that has no effect: a misspelt code or threshold (with the nearest real one), or a missing reason. \`readConfiguration(CHECKS, value)\` does the same for unknown data, such as a file. \`schemas/check-configuration.json\` lets editors suggest every check and threshold.
`;

/** A Markdown table with its columns aligned, as the formatter wants it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], fill = ' ') =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], '-'), ...body.map((row) => line(row))].join('\n');
}

/** docs/checks.md: every check with its severity, summary, thresholds and page. */
export function checksIndex(): string {
  const rows = CHECKS.map(({ code, severity, summary, ...check }) => {
    const page = `../packages/core/src/checks/${code}/${code.slice(code.indexOf('/') + 1)}.md`;
    const thresholds = Object.entries('thresholds' in check ? check.thresholds : {});
    return [
      `[${code}](${page})`,
      severity,
      summary,
      thresholds.map(([name, n]) => `\`${name}\` ${n}`).join(', '),
    ];
  });
  const all = table([['check', 'severity', 'what a good document does', 'thresholds'], ...rows]);
  return `${INTRODUCTION}\n## All ${CHECKS.length}\n\n${all}\n\n${CONFIGURING}`;
}
