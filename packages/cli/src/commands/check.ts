import { sayFinding, type EngagementDocument, type Finding, type Lang } from '@engagement-plan/core';
import { wrap, type Terminal } from '../terminal.js';
import { wordsFor } from '../words.js';

const PAINT = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

/** The findings as data, for other programs. */
export function checkJson(findings: readonly Finding[], lang: Lang) {
  return {
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: sayFinding(finding, lang),
      path: finding.path,
      document: finding.document,
      ...(finding.place ? { place: finding.place } : {}),
    })),
  };
}

/** Whether anything found keeps others from reading or relying on the plan. */
export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error');

/** The findings as a person reads them, document by document, with the place and what to do. */
export function writeFindings(
  findings: readonly Finding[],
  documents: readonly EngagementDocument[],
  lang: Lang,
  terminal: Terminal,
): void {
  const words = wordsFor(lang);
  if (findings.length === 0) {
    terminal.write(words.noFindings);
    return;
  }
  for (const document of documents) {
    const here = findings.filter((finding) => finding.document === document.id);
    if (here.length === 0) continue;
    terminal.write(
      terminal.paint(
        'bold',
        wrap(`${words.kind[document.kind]}: ${document.title ?? document.id}`, terminal.width),
      ),
    );
    for (const finding of here) {
      const { severity, code, place, path } = finding;
      const at = place?.line === undefined ? path : words.line(place.line);
      terminal.write(`  ${terminal.paint(PAINT[severity], words.severity[severity])}  ${code}  ${at}`);
      terminal.write(wrap(sayFinding(finding, lang), terminal.width, { first: '    ' }));
    }
    terminal.write('');
  }
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  terminal.write(words.findings(count('error'), count('warning'), count('advice')));
}
