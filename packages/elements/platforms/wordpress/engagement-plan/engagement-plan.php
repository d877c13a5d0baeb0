<?php
/**
 * Plugin Name: Engagement Plan
 * Description: Shows a council's community engagement plan: a block, the shortcode [engagement_plan], and embeds of the council's own plan pages.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const ENGAGEMENT_PLAN_VERSION = '0.1.0';
const ENGAGEMENT_PLAN_SCRIPT  = 'engagement.min.js';

/** What an author may say of an element; everything else is dropped. */
const ENGAGEMENT_PLAN_ATTRIBUTES = array( 'src', 'lead', 'lang', 'as-of', 'since', 'theme', 'policy', 'row', 'by', 'heading-level' );
const ENGAGEMENT_PLAN_VIEWS      = array( 'plan', 'progress', 'status' );

/** The hash of the script that lies in assets/, as the build wrote it; empty when there is none. */
function engagement_plan_integrity() {
	$file   = __DIR__ . '/assets/SRI.json';
	$hashes = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : array();
	return isset( $hashes[ ENGAGEMENT_PLAN_SCRIPT ] ) ? $hashes[ ENGAGEMENT_PLAN_SCRIPT ] : '';
}

function engagement_plan_register() {
	wp_register_script(
		'engagement-plan',
		plugins_url( 'assets/' . ENGAGEMENT_PLAN_SCRIPT, __FILE__ ),
		array(),
		ENGAGEMENT_PLAN_VERSION,
		array( 'strategy' => 'defer', 'in_footer' => false )
	);
	register_block_type( __DIR__, array( 'render_callback' => 'engagement_plan_render' ) );
	add_shortcode( 'engagement_plan', 'engagement_plan_render' );
	// A council names the pages that may be embedded by their address: define it in wp-config.php.
	if ( defined( 'ENGAGEMENT_PLAN_OEMBED_PAGES' ) && defined( 'ENGAGEMENT_PLAN_OEMBED_ENDPOINT' ) ) {
		wp_oembed_add_provider( ENGAGEMENT_PLAN_OEMBED_PAGES, ENGAGEMENT_PLAN_OEMBED_ENDPOINT );
	}
}
add_action( 'init', 'engagement_plan_register' );

/** The script with its hash: a file that was tampered with is refused, and the links stand. */
function engagement_plan_script_tag( $tag, $handle ) {
	$integrity = engagement_plan_integrity();
	if ( 'engagement-plan' !== $handle || '' === $integrity ) {
		return $tag;
	}
	return str_replace( ' src=', ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous" src=', $tag );
}
add_filter( 'script_loader_tag', 'engagement_plan_script_tag', 10, 2 );

/**
 * The block and the shortcode alike: the element with a link inside, which is all there is without the script.
 *
 * [engagement_plan src="https://council.example/plans/plan.json" lead="CVS" lang="cy"]
 */
function engagement_plan_render( $given ) {
	$given = is_array( $given ) ? $given : array();
	$view  = isset( $given['view'] ) && in_array( $given['view'], ENGAGEMENT_PLAN_VIEWS, true ) ? $given['view'] : 'plan';
	$src   = isset( $given['src'] ) ? esc_url( $given['src'], array( 'http', 'https' ) ) : '';
	if ( '' === $src ) {
		return '';
	}
	wp_enqueue_script( 'engagement-plan' );
	$attributes = '';
	foreach ( ENGAGEMENT_PLAN_ATTRIBUTES as $name ) {
		// WordPress lower-cases names, and authors write as_of as often as as-of.
		$under = str_replace( '-', '_', $name );
		$value = isset( $given[ $name ] ) ? $given[ $name ] : ( isset( $given[ $under ] ) ? $given[ $under ] : '' );
		if ( '' !== (string) $value ) {
			$attributes .= ' ' . $name . '="' . ( 'src' === $name ? $src : esc_attr( $value ) ) . '"';
		}
	}
	$page  = isset( $given['page'] ) ? esc_url( $given['page'], array( 'http', 'https' ) ) : '';
	$page  = '' === $page ? preg_replace( '/\.json(?=$|[?#])/', '.html', $src ) : $page;
	$words = isset( $given['title'] ) && '' !== $given['title'] ? $given['title'] : __( 'Our engagement plan', 'engagement-plan' );
	return '<engagement-' . $view . $attributes . '><p><a href="' . $page . '">' . esc_html( $words ) . '</a></p></engagement-' . $view . '>';
}

/** Authors without unfiltered_html may write the tags too; without this, WordPress drops them on saving. */
function engagement_plan_allowed_html( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$allowed = array_fill_keys( ENGAGEMENT_PLAN_ATTRIBUTES, true ) + array( 'class' => true, 'id' => true );
	foreach ( ENGAGEMENT_PLAN_VIEWS as $view ) {
		$tags[ 'engagement-' . $view ] = $allowed;
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'engagement_plan_allowed_html', 10, 2 );
