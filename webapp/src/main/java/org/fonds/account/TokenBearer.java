package org.fonds.account;

/**
 * Whoever shows a token that counts.
 *
 * @param person for whom the bearer acts
 * @param label what the person calls the token
 */
public record TokenBearer(Account person, String label) {}
