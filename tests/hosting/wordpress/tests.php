<?php
/**
 * What makes a WordPress of the tests differ from any other: it reaches our site, which is served on
 * this machine, and nothing else; and a visitor chooses its theme and its direction by the address.
 */

// WordPress asks no private address, and sees the public address in what we serve under another.
add_filter( 'http_request_args', fn( $args ) => [ 'reject_unsafe_urls' => false ] + $args );
add_filter( 'pre_http_request', fn( $no, $args, $url ) => str_starts_with( $url, getenv( 'SITE_SERVED' ) )
	? $no : new WP_Error( 'offline', $url ), 10, 3 );
add_filter( 'http_response', function ( $response ) {
	$response['body'] = str_replace( getenv( 'SITE_ADDRESS' ), getenv( 'SITE_SERVED' ), $response['body'] );
	return $response;
} );

function wp_mail() {
	return true;
}

foreach ( [ 'template', 'stylesheet' ] as $option ) {
	add_filter( "pre_option_$option", fn( $no ) => $_GET['theme'] ?? $no );
}
add_action( 'init', function () {
	if ( isset( $_GET['rtl'] ) ) {
		$GLOBALS['wp_locale']->text_direction = 'rtl';
	}
} );
