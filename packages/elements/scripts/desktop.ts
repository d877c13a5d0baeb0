import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const NEEDED = ['dbus-run-session', 'Xvfb', 'openbox', 'orca', 'xdotool'];

/** Set for the run inside the desktop: the folder that is its home. */
const HOME = 'HEAR_HOME';

/** What is said comes late, and in pieces: it is listened for until nothing was said for so long. */
const SILENCE_MS = 1500;

/** A desktop nobody sees, with a screen reader on it. */
export interface Desktop {
  readonly home: string;
  /** All that has been said so far. */
  said(): string[];
  /** Presses a key, or types, and answers what is said then. */
  press(key: string): Promise<string[]>;
  close(): void;
}

/**
 * Runs this script again within a desktop of its own, so that nobody's settings are touched, and ends with it.
 * Inside, it opens the desktop.
 */
export async function openDesktop(): Promise<Desktop> {
  const home = process.env[HOME];
  if (home) return desktopIn(home);
  const missing = NEEDED.filter((name) => !isInstalled(name));
  if (missing.length > 0) {
    console.error(
      `Missing: ${missing.join(', ')}. On Debian: apt-get install dbus orca openbox xdotool xvfb`,
    );
    process.exit(1);
  }
  const own = mkdtempSync(join(tmpdir(), 'hear-'));
  const inside = spawn(
    'dbus-run-session',
    ['--', process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, HOME: own, XDG_RUNTIME_DIR: own, [HOME]: own },
    },
  );
  const complaints: Buffer[] = [];
  inside.stderr.on('data', (text: Buffer) => complaints.push(text));
  const [status] = (await once(inside, 'close')) as [number | null];
  rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  // What a desktop without hardware says of itself helps nobody, unless nothing came of it.
  if (status !== 0) console.error(Buffer.concat(complaints).toString());
  process.exit(status ?? 1);
}

function isInstalled(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function desktopIn(home: string): Promise<Desktop> {
  const settings = join(home, '.local/share/orca');
  mkdirSync(settings, { recursive: true });
  const start = ['Default', 'default'];
  const profile = { profile: start, sayAllOnLoad: false, enableKeyEcho: false };
  writeFileSync(
    join(settings, 'user-settings.conf'),
    JSON.stringify({
      general: { sayAllOnLoad: false, startingProfile: start },
      profiles: { default: profile },
      pronunciations: {},
      keybindings: {},
    }),
  );
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  process.env['DISPLAY'] = `:${String(display).trim()}`;
  const log = join(home, 'orca.log');
  const running: ChildProcess[] = [
    screen,
    spawn('openbox', { stdio: 'ignore' }),
    spawn('orca', ['--replace', `--debug-file=${log}`], { stdio: 'ignore' }),
  ];
  await wait(4000);

  const said = () =>
    [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*)'[^']*\{'established/g)].map(
      ([, words = '']) => words,
    );
  return {
    home,
    said,
    async press(key) {
      const before = said().length;
      const typed = /^type:(.+)$/.exec(key)?.[1];
      const doing = typed ? ['type', '--delay', '50', typed.replaceAll('_', ' ')] : ['key', key];
      execFileSync('xdotool', doing, { stdio: 'ignore' });
      let heard: number;
      do {
        heard = said().length;
        await wait(SILENCE_MS);
      } while (said().length > heard);
      return said().slice(before);
    },
    close: () => running.forEach((one) => one.kill()),
  };
}
