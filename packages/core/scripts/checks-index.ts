import { CHECKS } from '../src/checks/index.js';

const INTRODUCTION = `# Checks

<!-- Written by packages/core/scripts/generate.ts; a test holds it to the checks. -->

A check reads a well-shaped document and says what is wrong with it, or could be better. What it finds has a code, a severity, a place and one or two plain sentences: what is wrong, and what to do. Where a document does not say enough to know, a check says nothing.

| severity | what it means                              |
| -------- | ------------------------------------------ |
| error    | others cannot read or rely on the document |
| warning  | a promise that cannot be held to account   |
| advice   | could be better                            |
`;

const CONFIGURING = `## Configuring

\`check(document, { asOf, config })\` takes a configuration: plain JSON, but for checks of your own.

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

- **Off, or another severity.** A word is enough. Severities are yours to set; codes are never reused.
- **Thresholds.** Every number a check depends on is in the table above. It is printed with each finding, so that a reader can disagree.
- **Answered.** A finding may stand for a good reason. Name its code and, unless you mean all of them, the row (\`about\`, an id, which stays when rows move), a JSON pointer (\`path\`) or the document. The finding is kept, marked as answered, with the reason. An answer without a reason answers nothing.
- **Your own checks.** Give them as \`own\`: records made with \`defineCheck\`, like those in \`packages/core/src/checks\`. They run after ours. One that looks at each row by itself says \`partByPart: true\`, and costs a large plan less.

**Fixes.** Where there is one way to put a finding right, the check offers it: \`fixesFor(document, findings)\` gives each change before and after, and the document with all of them made. Nothing is changed until somebody keeps that document. Checks of your own offer fixes by \`fix\`; see [your own checks](how-to/own-checks.md).

\`configurationProblems(CHECKS, config)\` names whatever in a configuration means nothing: a code or threshold misspelt (with the nearest that there is), a reason left out. \`readConfiguration(CHECKS, value)\` does the same for unknown data, such as a file; \`schemas/check-configuration.json\` tells editors every check and threshold.
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
