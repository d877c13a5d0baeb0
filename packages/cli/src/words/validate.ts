import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `validate` says around the sentences of the core. */
interface ValidateWords {
  readonly about: string;
  readonly files: string;
  readonly notJson: (path: string) => string;
  readonly configuration: string;
  readonly file: (path: string, problems: number) => string;
}

export const VALIDATE_WORDS: Readonly<Record<Lang, ValidateWords>> = {
  en: {
    about:
      'Says whether JSON files have the shape of their documents, or of check configurations, and every place where they do not.',
    files: 'files of documents, or check configurations (JSON); a folder stands for the documents in it',
    notJson: (path) =>
      `${path} is not JSON: \`engagement-plan read\` reads councils’ documents into plan files.`,
    configuration: 'check configuration',
    file: (path, problems) =>
      problems === 0
        ? `${path}: every part has its shape.`
        : `${path}: ${plural(problems, 'problem')} with its shape.`,
  },
  cy: {
    about:
      'Yn dweud a oes gan ffeiliau JSON siâp eu dogfennau, neu siâp ffurfweddiad gwiriadau, a phob man lle nad oes.',
    files:
      'ffeiliau dogfennau, neu ffurfweddiadau gwiriadau (JSON); mae ffolder yn sefyll dros y dogfennau ynddi',
    notJson: (path) =>
      `Nid JSON yw ${path}: mae \`engagement-plan read\` yn darllen dogfennau cynghorau yn ffeiliau cynllun.`,
    configuration: 'ffurfweddiad gwiriadau',
    file: (path, problems) =>
      problems === 0 ? `${path}: mae siâp pob rhan yn iawn.` : `${path}: problemau â’i siâp: ${problems}.`,
  },
};
