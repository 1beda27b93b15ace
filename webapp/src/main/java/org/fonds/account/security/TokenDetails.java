package org.fonds.account.security;

/**
 * How somebody is known who has shown a token.
 *
 * @param label what the person calls it
 */
record TokenDetails(String label) {}
