import { readFileSync } from 'node:fs';
import type { DocumentKind } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../src/words/kinds.js';
import { example, file, fresh, say } from './say.js';

const PAGE = readFileSync(new URL('../../../docs/how-to/from-the-command-line.md', import.meta.url), 'utf8');

const envelope = (kind: string) => ({
  $schema: `urn:engagement-plan:${kind}:1`,
  kind,
  id: `own-${kind}`,
  version: '1',
  lang: 'en-GB',
  title: 'Our own',
});

/** A file of every kind there is. */
const FILES: Readonly<Record<DocumentKind, string>> = {
  plan: example('harbourside-plan.json'),
  checklist: example('riverside-checklist.json'),
  record: example('riverside-record.json'),
  register: example('riverside-register.json'),
  report: example('riverside-report.json'),
  update: example('riverside-update.json'),
  challenge: example('riverside-challenge.json'),
  'principle-set': example('own-principle-set.json'),
  spectrum: example('harbourside-spectrum.json'),
  'status-scheme': await file('scheme.json', {
    ...envelope('status-scheme'),
    levels: [{ code: 'sunny', label: 'Sunny', tone: 'good' }],
  }),
  'indicator-set': await file('indicators.json', {
    ...envelope('indicator-set'),
    indicators: [{ code: 'HE 1', title: 'People who took part' }],
  }),
};
const KINDS = Object.keys(FILES) as DocumentKind[];

/** What each command needs, and what it looks at beside that. */
const NEEDS: Readonly<Record<string, readonly [needs: DocumentKind[], beside?: DocumentKind[]]>> = {
  status: [['plan', 'record'], ['status-scheme']],
  owed: [['plan', 'register', 'checklist', 'challenge']],
  report: [['plan'], ['register', 'checklist', 'challenge', 'status-scheme']],
  calendar: [['plan', 'register', 'checklist', 'record'], ['report']],
  merge: [['plan'], ['update']],
  trace: [['plan', 'register', 'report', 'record', 'checklist', 'challenge', 'update']],
  crosswalk: [['checklist']],
  html: [['plan', 'register', 'checklist', 'principle-set'], ['status-scheme']],
};
const COMMANDS = Object.keys(NEEDS);
const options = (command: string) => {
  if (command === 'crosswalk') return ['--to', 'gunning'];
  // A page each, for which there must be room.
  return command === 'html' ? ['--out', fresh('page.html')] : [];
};
const ANY = ['check', 'translation', 'publish', 'validate', 'read'];

describe('a document of a kind that a command is not for', () => {
  const alone = COMMANDS.flatMap((command) =>
    KINDS.map((kind) => [command, kind, NEEDS[command]?.[0].includes(kind) ?? false] as const),
  );

  it.each(alone)('%s of a file that holds a %s, alone: %s', async (command, kind, needed) => {
    for (const lang of ['en', 'cy']) {
      const { code, err, out } = await say(command, FILES[kind], ...options(command), '--lang', lang);
      expect([lang, code]).toEqual([lang, needed ? 0 : 2]);
      if (needed) continue;
      expect(out).toBe('');
      expect(err).toMatch(lang === 'en' ? /^There is no .+ here for `.+`: .+ holds .+\.$/ : /^Nid oes .+\.$/);
      expect([err.includes(FILES[kind]), err.includes(`\`${command}\``)]).toEqual([true, true]);
    }
  });

  const among = COMMANDS.filter((command) => command !== 'crosswalk').flatMap((command) =>
    KINDS.filter((kind) => kind !== 'plan').map((kind) => {
      const [needs, beside = []] = NEEDS[command] ?? [[]];
      return [command, kind, [...needs, ...beside].includes(kind)] as const;
    }),
  );

  it.each(among)('%s of a plan and a %s beside it, which it uses: %s', async (command, kind, used) => {
    for (const [lang, leftOut] of [
      ['en', 'Left out'],
      ['cy', 'Gadawyd allan'],
    ] as const) {
      const { code, err } = await say(command, FILES.plan, FILES[kind], ...options(command), '--lang', lang);
      expect([lang, code, err.includes(leftOut)]).toEqual([lang, 0, !used]);
    }
  });

  it.each(COMMANDS)('is known to the guide: %s', (command) => {
    const names = (NEEDS[command]?.[0] ?? []).map((kind) => KIND_WORDS.en[kind]);
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${command}\` `)) ?? '';
    const [, , needs = ''] = row.split('|').map((cell) => cell.trim());
    expect(needs.replace(/^a /, '').split(/, | or /)).toEqual(names);
  });

  it('is said with the file, what it holds, and what would do', async () => {
    expect((await say('status', FILES.checklist)).err).toBe(
      `There is no plan or planning record here for \`status\`: ${FILES.checklist} holds a checklist.`,
    );
    expect((await say('status', FILES.checklist, FILES.update, '--json')).err).toBe(
      'There is no plan or planning record here for `status`: these files hold a checklist and an update.',
    );
    expect((await say('status', FILES.checklist, '--lang', 'cy')).err).toBe(
      `Nid oes yma ddim o’r hyn sydd ei angen ar \`status\` (cynllun, cofnod cynllunio). Yr hyn sydd yn ${FILES.checklist}: rhestr wirio.`,
    );
    expect((await say('owed', FILES.plan, FILES.update)).err).toBe(
      `Left out: ${FILES.update}, which holds an update, and \`owed\` makes nothing of that.`,
    );
  });

  it.each(ANY.flatMap((command) => KINDS.map((kind) => [command, kind] as const)))(
    'is none for %s: a %s',
    async (command, kind) => {
      const into = command === 'translation' ? ['--into', 'cy'] : [];
      const { code, err } = await say(command, FILES[kind], ...into);
      expect([code < 2, err]).toEqual([true, '']);
    },
  );
});
