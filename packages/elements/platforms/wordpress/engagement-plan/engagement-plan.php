<?php
/**
 * Plugin Name: Engagement Plan
 * Description: Shows a council's community engagement plan: a block, the shortcode [engagement_plan], and embeds of the council's own plan pages.
 * Version: 0.1.0
 * Requires at least: 6.1
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
		// Before 6.3 these mean no more than “in the footer”, which does as well.
		array( 'strategy' => 'defer', 'in_footer' => false )
	);
	register_block_type( __DIR__, array( 'render_callback' => 'engagement_plan_block' ) );
	add_shortcode( 'engagement_plan', 'engagement_plan_shortcode' );
	// A council names the pages that may be embedded by their address: define it in wp-config.php.
	if ( defined( 'ENGAGEMENT_PLAN_OEMBED_PAGES' ) && defined( 'ENGAGEMENT_PLAN_OEMBED_ENDPOINT' ) ) {
		wp_oembed_add_provider( ENGAGEMENT_PLAN_OEMBED_PAGES, ENGAGEMENT_PLAN_OEMBED_ENDPOINT );
	}
}
add_action( 'init', 'engagement_plan_register' );

/** The script with its hash: a file that was tampered with is refused, and the links stand. */
function engagement_plan_script_tag( $tag, $handle ) {
	if ( 'engagement-plan' !== $handle ) {
		return $tag;
	}
	$integrity = engagement_plan_integrity();
	$said      = '' === $integrity ? '' : ' integrity="' . esc_attr( $integrity ) . '" crossorigin="anonymous"';
	if ( defined( 'ENGAGEMENT_PLAN_BASE' ) ) {
		$said .= ' data-engagement-base="' . esc_attr( ENGAGEMENT_PLAN_BASE ) . '"';
	}
	return str_replace( ' src=', $said . ' src=', $tag );
}
add_filter( 'script_loader_tag', 'engagement_plan_script_tag', 10, 2 );

/** The words of the link where its author gave none: in Welsh where the plan is, or the page around it. */
function engagement_plan_words( $lang ) {
	$lang = '' === $lang ? get_bloginfo( 'language' ) : $lang;
	return 0 === strpos( $lang, 'cy' ) ? 'Ein cynllun ymgysylltu' : 'Our engagement plan';
}

/** The element with a link inside, which is all there is without the script; empty where no address is given. */
function engagement_plan_element( $given ) {
	$src = isset( $given['src'] ) ? esc_url( $given['src'], array( 'http', 'https' ) ) : '';
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
	$view  = isset( $given['view'] ) && in_array( $given['view'], ENGAGEMENT_PLAN_VIEWS, true ) ? $given['view'] : 'plan';
	$page  = isset( $given['page'] ) ? esc_url( $given['page'], array( 'http', 'https' ) ) : '';
	$page  = '' === $page ? preg_replace( '/\.json(?=$|[?#])/', '.html', $src ) : $page;
	$words = isset( $given['title'] ) && '' !== $given['title'] ? $given['title'] : engagement_plan_words( isset( $given['lang'] ) ? $given['lang'] : '' );
	return '<engagement-' . $view . $attributes . '><p><a href="' . $page . '">' . esc_html( $words ) . '</a></p></engagement-' . $view . '>';
}

/** The block, drawn anew each time, so that a new version changes every page; what was saved is for when the plugin is gone. */
function engagement_plan_block( $given ) {
	$element = engagement_plan_element( $given );
	return '' === $element ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $element . '</div>';
}

/**
 * The element keeps its own margins and width, so that the theme lays out what is around it; and a shortcode
 * in the middle of a paragraph ends it before the element, not inside.
 *
 * [engagement_plan src="https://council.example/plans/plan.json" lead="CVS" lang="cy"]
 */
function engagement_plan_shortcode( $given ) {
	$element = engagement_plan_element( is_array( $given ) ? $given : array() );
	return '' === $element ? '' : '<div class="wp-block-engagement-plan-plan">' . $element . '</div>';
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

/** A page whose author wrote the tag, the division or the link needs the script as well. */
function engagement_plan_find( $html ) {
	if ( preg_match( '/<engagement-|<div[^>]* data-engagement=|<a[^>]* href=[^>]*[?&;]engagement=/', (string) $html ) ) {
		wp_enqueue_script( 'engagement-plan' );
	}
	return $html;
}
foreach ( array( 'render_block', 'widget_text', 'the_content' ) as $engagement_plan_place ) {
	add_filter( $engagement_plan_place, 'engagement_plan_find', 20 );
}

/** The classic editor makes a paragraph of a tag on a line of its own, which would part the element from its link. */
function engagement_plan_unautop( $html ) {
	return preg_replace( '#<p>\s*(</?engagement-[^>]*>)\s*(?:<br />\s*)?</p>#', '$1', $html );
}
add_filter( 'the_content', 'engagement_plan_unautop', 20 );
