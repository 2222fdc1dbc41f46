<?php
/**
 * Installs WordPress, then publishes what the tests have written: JSON on standard input, for each post
 * who writes it and its text. Says the numbers of the posts.
 */
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A partner', 'administrator', 'a@partner.example', true, '', 'password' );
// An administrator may write any HTML, an author only what is harmless.
wp_insert_user( [ 'user_login' => 'author', 'user_pass' => 'password', 'role' => 'author' ] );

$numbers = [];
foreach ( json_decode( stream_get_contents( STDIN ), true ) as [ 'by' => $by, 'text' => $text ] ) {
	wp_set_current_user( get_user_by( 'login', $by )->ID );
	kses_init();
	$numbers[] = wp_insert_post( [
		'post_title'   => 'A post',
		'post_content' => wp_slash( $text ),
		'post_status'  => 'publish',
		'post_author'  => get_current_user_id(),
	] );
}
echo "\n", json_encode( $numbers );
