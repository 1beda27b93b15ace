package org.fonds.account;

import java.time.Instant;

/**
 * A person who may work at the desk.
 *
 * @param enabled whether the person may sign in and the person's tokens count
 */
public record Account(AccountName name, Role role, boolean enabled, Instant created) {}
