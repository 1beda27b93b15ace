/**
 * People who work at the desk, what they may do, and how they prove who they are: by a password in
 * the site, by a token in a program. Reading needs none of this. Secrets are kept as digests only.
 */
@NullMarked
package org.fonds.account;

import org.jspecify.annotations.NullMarked;
