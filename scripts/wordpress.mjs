import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's packages put them; the database's server is not on everybody's PATH. */
const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const MARIADB = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/libexec/mariadbd'];
/** The default theme of its time, which is a package of its own. */
export const THEME = 'twentytwentythree';

/** A WordPress to copy, and what runs it; what of that is missing where it cannot be run. */
export function findWordPress() {
  const mariadb = MARIADB.find((path) => existsSync(path));
  const { status } = spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']);
  return {
    folder: WORDPRESS,
    mariadb,
    missing: [
      ...(existsSync(join(WORDPRESS, 'wp-content/themes', THEME)) ? [] : [`WordPress with its ${THEME}`]),
      ...(status === 0 ? [] : ['PHP with mysqli']),
      ...(mariadb ? [] : ['MariaDB']),
    ],
  };
}
