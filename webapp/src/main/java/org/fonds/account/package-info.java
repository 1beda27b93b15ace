/** People, roles, sign-in and tokens. */
@NullMarked
package org.fonds.account;

import org.jspecify.annotations.NullMarked;
