package org.fonds.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person known to this archive.
 *
 * @param enabled whether the person may sign in and the person's tokens count
 * @param changes how often role, password or leave to sign in were changed; a session that began
 *     before the last change counts no more
 * @param lastSignIn null if the person has not signed in yet
 */
public record Account(
    AccountName name,
    Role role,
    boolean enabled,
    int changes,
    Instant created,
    @Nullable Instant lastSignIn) {}
