import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, ROOM } from './bundles.js';

/** Writes dist/platforms: the parts for content management systems, each with this build's script and its hash. */
export function writePlatforms(integrity: string): void {
  const out = join(ROOM, 'dist/platforms');
  cpSync(join(ROOM, 'platforms'), out, {
    recursive: true,
    filter: (path) => !path.endsWith('stand-ins.php'),
  });
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const path = join(out, name);
    if (!statSync(path).isFile() || !/\.(md|yml)$/.test(name)) continue;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('{{integrity}}', integrity));
  }
  for (const folder of ['wordpress/engagement-plan/assets', 'drupal/engagement_plan/js']) {
    mkdirSync(join(out, folder), { recursive: true });
    for (const file of ['engagement.min.js', 'parts', 'SRI.json'])
      cpSync(join(CDN, file), join(out, folder, file), { recursive: true });
  }
}
