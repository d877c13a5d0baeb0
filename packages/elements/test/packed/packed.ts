import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOM } from '../../scripts/bundles.js';

const ROOT = join(ROOM, '../..');
const ROOMS = ['core', 'formats', 'elements', 'cli'];

/** What package.json says of a package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
}

/** A package as npm would send it. */
export interface Packed {
  readonly manifest: Manifest;
  readonly tarball: string;
  /** Everything in the tarball. */
  readonly files: readonly string[];
}

export interface Run {
  /** What it ended with. */
  readonly code: number;
  /** What it printed. */
  readonly out: string;
  /** What it printed, complaints included. */
  readonly said: string;
}

/** A developer's project in a folder of its own, with the four packages as they would be published. */
export interface App {
  readonly folder: string;
  readonly packages: readonly Packed[];
  /** Writes a file of the app. */
  write(name: string, text: string): void;
  /** What stands in an installed file, or in one the app wrote. */
  text(path: string): string;
  /** Runs a script of an installed package, or of the repository's own tools, with Node. */
  node(...args: string[]): Promise<Run>;
  close(): void;
}

/** Where the repository itself finds a package of somebody else. */
export function placeOf(name: string, from = ROOM): string {
  const place = join(from, 'node_modules', name);
  if (existsSync(place)) return place;
  if (dirname(from) === from) throw new Error(`${name} is not installed: run npm ci.`);
  return placeOf(name, dirname(from));
}

/** Packs, and installs into a fresh folder; nothing is asked of another machine. */
export async function openApp(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-packed-'));
  const tarballs = join(folder, 'tarballs');
  cpSync(join(ROOM, 'test/packed/app'), folder, { recursive: true });
  mkdirSync(tarballs);
  const packages = await pack(tarballs);

  const ours = packages.map(({ manifest, tarball }) => [manifest.name, `file:${join(tarballs, tarball)}`]);
  // Only what a package names: what it forgot is not there.
  const theirs = packages.flatMap(({ manifest: { dependencies, peerDependencies } }, i) =>
    Object.keys({ ...dependencies, ...peerDependencies })
      .filter((name) => !packages.some(({ manifest }) => manifest.name === name))
      .map((name) => [name, `file:${placeOf(name, join(ROOT, 'packages', ROOMS[i] ?? ''))}`]),
  );
  const dependencies = Object.fromEntries([...theirs, ...ours]) as Record<string, string>;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'an-app', private: true, type: 'module', dependencies }, null, 2),
  );
  const installed = await run(
    'npm',
    ['install', '--offline', '--install-links=false', '--ignore-scripts', '--no-audit', '--no-package-lock'],
    folder,
  );
  if (installed.code !== 0) throw new Error(installed.said);

  return {
    folder,
    packages,
    write: (name, text) => writeFileSync(join(folder, name), text),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    node: (...args) => run(process.execPath, args, folder),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function pack(destination: string): Promise<Packed[]> {
  const rooms = ROOMS.map((room) => `--workspace=packages/${room}`);
  const options = ['--json', '--ignore-scripts', `--pack-destination=${destination}`];
  const { code, out, said } = await run('npm', ['pack', ...options, ...rooms], ROOT);
  if (code !== 0) throw new Error(said);
  const packed = JSON.parse(out) as { name: string; filename: string; files: { path: string }[] }[];
  return ROOMS.map((room) => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, 'packages', room, 'package.json'), 'utf8'),
    ) as Manifest;
    const found = packed.find(({ name }) => name === manifest.name);
    if (!found) throw new Error(`npm did not pack ${manifest.name}.`);
    return { manifest, tarball: found.filename, files: found.files.map(({ path }) => path) };
  });
}

function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 1e8 }, (error, out, complaints) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, out, said: out + complaints });
    });
  });
}
