import { oEmbedOf } from '../src/embed/oembed.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { openHost } from './host.js';
import type { Host } from './host.js';
import type { WordPress } from './wordpress.js';

/** The council's own site, which has the plan and the page to read; the WordPress is somebody else's. */
export async function openCouncil(): Promise<Host> {
  const host = await openHost();
  const put = (path: string, type: string, body: string) =>
    host.answer(path, (_, response) => {
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(body);
    });
  put('/plans/plan.json', 'application/json', JSON.stringify(SMALL));
  const embed = oEmbedOf({
    page: `${host.origin}/plans/plan.html`,
    frame: `${host.origin}/cdn/embed.html?engagement=plan&src=/plans/plan.json`,
    title: 'Our plan',
    provider: 'Riverside',
  });
  const address = put('/oembed.json', 'application/json', JSON.stringify(embed));
  for (const page of ['/plans/plan.html', '/elsewhere/plan.html'])
    put(page, 'text/html', `<link rel="alternate" type="application/json+oembed" href="${address}">`);
  return host;
}

/** What the wp-config.php of that WordPress says of the council. */
export const knowing = ({ origin }: Host): string => `
define( 'ENGAGEMENT_PLAN_BASE', '${origin}/plans/' );
define( 'ENGAGEMENT_PLAN_OEMBED_PAGES', '${origin}/plans/*' );
define( 'ENGAGEMENT_PLAN_OEMBED_ENDPOINT', '${origin}/oembed.json' );
// WordPress asks this machine for nothing, unless told that it may.
$wp_filter['http_request_host_is_external'][10][] = array( 'function' => '__return_true', 'accepted_args' => 0 );
$wp_filter['http_allowed_safe_ports'][10][] = array( 'function' => function () { return array( ${new URL(origin).port} ); }, 'accepted_args' => 0 );
// As plugins for several languages do it.
$wp_filter['locale'][10][] = array( 'function' => function ( $locale ) { return isset( $_GET['welsh'] ) ? 'cy' : $locale; }, 'accepted_args' => 1 );`;

const shortcode = (src: string, more = '') => `[engagement_plan src="${src}"${more}]`;
const block = (attributes: object) => `<!-- wp:engagement-plan/plan ${JSON.stringify(attributes)} /-->`;
/** WordPress takes tags out of what an author writes, and leaves quotation marks in. */
const ATTACK = '" onclick="alert(0)" x="><img src=x onerror=alert(1)><script>alert(2)</script>';

/** What an author writes, by what it is. */
export type Posts = Readonly<Record<string, (src: string, page: string) => string>>;

/** The plan comes of it. */
export const PLANS = {
  'the shortcode': (src) => shortcode(src),
  'a shortcode within a paragraph': (src) => `Before ${shortcode(src)} after`,
  'a block': (src) => `<!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph -->${block({ src })}`,
  'the tag': (src, page) =>
    `<engagement-plan src="${src}">\n  <p><a href="${page}">Our plan</a></p>\n</engagement-plan>`,
  'the tag, in a block of HTML': (src, page) =>
    `<!-- wp:html --><engagement-plan src="${src}"><a href="${page}">Our plan</a></engagement-plan><!-- /wp:html -->`,
  'a division': (src, page) =>
    `<div data-engagement="plan" data-src="${src}"><a href="${page}">Our plan</a></div>`,
  'a link': (_, page) => `See <a href="${page}?engagement=plan&lead=CVS">Our plan</a>`,
  'a link in a list': (_, page) =>
    `<!-- wp:list --><ul><li><a href="${page}?lead=CVS&amp;engagement=plan">Our plan</a></li></ul><!-- /wp:list -->`,
} as const satisfies Posts;

/** A script is to come of it. */
export const ATTACKS = {
  'words of a shortcode': (src) =>
    shortcode(src, ` lead='${ATTACK}' title='${ATTACK}' page="javascript:alert(3)" view="script"`),
  'the address of a shortcode': (src) => `[engagement_plan src='${src}" onload="alert(1)']`,
  'what a block says': (src) =>
    block({
      src,
      lead: ATTACK,
      title: ATTACK,
      className: ATTACK,
      view: 'x onclick=alert(4)',
      page: 'javascript:alert(3)',
    }),
  'what the tag says': (src) =>
    `<engagement-plan src="${src}" onclick="alert(1)" lead='x" onfocus="alert(2)'>` +
    '<a href="javascript:alert(3)">Our plan</a><script>alert(4)</script></engagement-plan>',
} as const satisfies Posts;

/** And what else there is to see. */
const OTHERS = {
  'nothing of ours': () => 'Words, and <a href="https://council.example/engagement=no">a link</a>.',
  'no address': () =>
    ['javascript:alert(1)', 'data:text/html,x', ''].map((src) => shortcode(src) + block({ src })).join('\n'),
  'the shortcode in Welsh': (src) => shortcode(src, ' lang="cy"'),
  'a page the site names': (_, page) => page,
  'a page that says itself what it is': (_, page) => page.replace('/plans/', '/elsewhere/'),
} as const satisfies Posts;

/** A theme of the old kind, with what somebody put into its widgets. */
export const WIDGETS = (src: string): string => `
$theme = get_theme_root() . '/plain';
mkdir( $theme );
file_put_contents( "$theme/style.css", '/* Theme Name: Plain */' );
file_put_contents( "$theme/functions.php", '<?php add_action( "widgets_init", function () { register_sidebar( array( "id" => "side" ) ); } );' );
file_put_contents( "$theme/index.php", '<!doctype html><?php wp_head(); ?><aside><?php dynamic_sidebar( "side" ); ?></aside><?php wp_footer(); ?>' );
switch_theme( 'plain' );
update_option( 'widget_text', array( 2 => array( 'text' => '${shortcode(src)}', 'filter' => true, 'visual' => true ) ) );
update_option( 'widget_custom_html', array( 2 => array( 'content' => '<engagement-plan src="${src}">Plan</engagement-plan>' ) ) );
update_option( 'widget_block', array( 2 => array( 'content' => '${block({ src })}' ) ) );
update_option( 'sidebars_widgets', array( 'side' => array( 'text-2', 'custom_html-2', 'block-2' ) ) );`;

/** Has an author publish all of them, who may not write any HTML there is; answers the address of each. */
export async function publish(wordpress: WordPress, council: Host): Promise<ReadonlyMap<string, string>> {
  const posts = Object.entries({ ...PLANS, ...ATTACKS, ...OTHERS } as Posts);
  const written = posts.map(([, write]) =>
    write(`${council.origin}/plans/plan.json`, `${council.origin}/plans/plan.html`),
  );
  const answer = await wordpress.run(`
    wp_set_current_user( get_user_by( 'login', 'author' )->ID );
    foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(written)).toString('base64')}' ) ) as $content ) {
      $post    = array( 'post_title' => 'A page', 'post_content' => $content, 'post_status' => 'publish' );
      $links[] = get_permalink( wp_insert_post( wp_slash( $post ) ) );
    }
    echo json_encode( $links );`);
  const addresses = JSON.parse(answer) as string[];
  return new Map(posts.map(([name], at) => [name, addresses[at] ?? '']));
}
