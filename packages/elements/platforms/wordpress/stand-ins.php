<?php
// Small stand-ins for the WordPress functions the plugin calls: enough to see what it writes. Not WordPress.
define( 'ABSPATH', __DIR__ );
$GLOBALS['said'] = array( 'filters' => array(), 'actions' => array(), 'scripts' => array(), 'enqueued' => array(), 'shortcodes' => array(), 'providers' => array() );
function add_action( $name, $do ) { $GLOBALS['said']['actions'][ $name ] = $do; }
function add_filter( $name, $do ) { $GLOBALS['said']['filters'][ $name ] = $do; }
function add_shortcode( $name, $do ) { $GLOBALS['said']['shortcodes'][ $name ] = $do; }
function register_block_type( $folder, $about ) { $GLOBALS['said']['block'] = $about; }
function wp_register_script( $name, $src, $needs, $version ) { $GLOBALS['said']['scripts'][ $name ] = $src . '?ver=' . $version; }
function wp_enqueue_script( $name ) { $GLOBALS['said']['enqueued'][] = $name; }
function wp_oembed_add_provider( $pages, $endpoint ) { $GLOBALS['said']['providers'][ $pages ] = $endpoint; }
function plugins_url( $path ) { return '/cdn/' . basename( $path ); }
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_url( $url, $schemes ) {
	$scheme = parse_url( $url, PHP_URL_SCHEME );
	if ( '' === $url || ( null !== $scheme && ! in_array( $scheme, $schemes, true ) ) ) {
		return '';
	}
	$whole = null === $scheme && '/' !== $url[0] ? 'http://' . $url : $url;
	return str_replace( array( '&', "'", '"', '<', '>' ), array( '&#038;', '&#039;', '%22', '%3C', '%3E' ), $whole );
}
function get_bloginfo() { return 'en-GB'; }

define( 'ENGAGEMENT_PLAN_OEMBED_PAGES', 'https://council.example/plans/*' );
define( 'ENGAGEMENT_PLAN_OEMBED_ENDPOINT', 'https://council.example/oembed.json' );
require $argv[1] . '/engagement-plan.php';
call_user_func( $GLOBALS['said']['actions']['init'] );
$html = call_user_func( $GLOBALS['said']['shortcodes']['engagement_plan'], json_decode( $argv[2], true ) );
$tag  = call_user_func( $GLOBALS['said']['filters']['script_loader_tag'], '<script src="' . $GLOBALS['said']['scripts']['engagement-plan'] . '" defer></script>', 'engagement-plan' );
$kses = call_user_func( $GLOBALS['said']['filters']['wp_kses_allowed_html'], array(), 'post' );
echo json_encode( array( 'html' => $html, 'tag' => $tag, 'kses' => $kses, 'enqueued' => $GLOBALS['said']['enqueued'], 'providers' => $GLOBALS['said']['providers'] ) );
