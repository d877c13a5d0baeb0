import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
// @boundaries-ignore Finding what is installed is the repository's business, and written once.
import { THEME, findWordPress } from '../../../scripts/wordpress.mjs';

/** A real WordPress: its files, database and web server in a temporary folder, heard on this machine only. */
export interface WordPress {
  readonly origin: string;
  /** Runs PHP inside WordPress; answers what it printed. */
  run(code: string): Promise<string>;
  /** What PHP and WordPress complained of so far, told everything. */
  complaints(): string[];
  /** A window of its own, signed in where somebody is named, that cannot reach another machine. */
  visit(browser: Browser, who?: 'author'): Promise<Page>;
  close(): Promise<void>;
}

const execute = promisify(execFile);
const PASSWORD = 'one two three four';

/**
 * Runs both servers until its input closes, which it does also when the test that wrote it is killed; then ends
 * them, with the web server's workers, and leaves nothing. The database asks for no password, and needs none:
 * it hears a socket in a folder that is only ours.
 */
const GUARD = `
"$MARIADB" --no-defaults $AS_ROOT --datadir="$FOLDER/db" --socket="$FOLDER/socket" --tmpdir="$FOLDER" \\
  --skip-networking --skip-grant-tables --performance-schema=0 --innodb-flush-log-at-trx-commit=0 \\
  --innodb-buffer-pool-size=64M --innodb-log-file-size=8M >"$FOLDER/db.log" 2>&1 &
php -d opcache.enable=1 -S 127.0.0.1:0 -t "$FOLDER/site" >"$FOLDER/web.log" 2>&1 &
cat >/dev/null
trap : TERM
kill 0
wait
wait
rm -rf "$FOLDER"`;

/** Nothing of it asks another machine for anything, and it tells everything there is to complain of. */
const settings = (folder: string, origin: string, more: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/socket' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${folder}/complaints.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
function wp_mail() { return true; }
function wp_new_blog_notification() {}
${more}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

const install = (folder: string) => `
mysqli_report( MYSQLI_REPORT_OFF );
for ( $until = time() + 30; ! @mysqli_real_connect( $db = mysqli_init(), 'localhost', '', '', '', 0, '${folder}/socket' ); usleep( 50000 ) ) {
	if ( time() > $until ) {
		exit( 1 );
	}
}
$db->query( 'CREATE DATABASE wordpress' );
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install( 'Harbourside Council', 'admin', 'admin@council.example', true, '', '${PASSWORD}' );
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( '${THEME}' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author' ) );`;

/** The port the web server was given, once it says so. */
async function portOf(log: string): Promise<string> {
  let said = '';
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(20)) {
    said = existsSync(log) ? readFileSync(log, 'utf8') : '';
    const port = /127\.0\.0\.1:(\d+)\) started/.exec(said)?.[1];
    if (port) return port;
  }
  throw new Error(`PHP's web server did not start: ${said}`);
}

/** Starts one. `plugin` is the folder of a plugin, which is not yet switched on; `config` is more of its wp-config.php. */
export async function openWordPress(plugin: string, config = ''): Promise<WordPress> {
  const wordpress = findWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  mkdirSync(join(folder, 'db'));
  mkdirSync(site);
  const guard = spawn('sh', ['-c', GUARD], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      // The editor asks for much at once, and WordPress asks itself.
      PHP_CLI_SERVER_WORKERS: '4',
      MARIADB: wordpress.mariadb,
      AS_ROOT: process.getuid?.() === 0 ? '--user=root' : '',
      FOLDER: folder,
    },
  });
  const close = async () => {
    guard.stdin.end();
    while (existsSync(folder)) await wait(20);
  };
  const php = async (code: string) =>
    (await execute('php', ['-r', code], { cwd: site, encoding: 'utf8' })).stdout;
  let origin = '';
  try {
    // Node's own way of copying takes seconds over three thousand files.
    await execute('cp', ['-RL', `${wordpress.folder}/.`, site]);
    cpSync(plugin, join(site, 'wp-content/plugins', 'engagement-plan'), { recursive: true });
    origin = `http://127.0.0.1:${await portOf(join(folder, 'web.log'))}`;
    writeFileSync(join(site, 'wp-config.php'), settings(folder, origin, config));
    await php(install(folder));
  } catch (error) {
    await close();
    throw error;
  }
  const log = join(folder, 'complaints.log');
  return {
    origin,
    run: (code) =>
      php(`$_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
        require 'wp-load.php';
        require_once 'wp-admin/includes/plugin.php';
        ${code}`),
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    visit: async (browser, who) => {
      const context = await browser.newContext();
      context.setDefaultTimeout(30_000);
      await context.route(
        ({ hostname }) => !['127.0.0.1', 'localhost'].includes(hostname),
        (route) => route.abort(),
      );
      if (who) await context.request.post(`${origin}/wp-login.php`, { form: { log: who, pwd: PASSWORD } });
      return context.newPage();
    },
    close,
  };
}
