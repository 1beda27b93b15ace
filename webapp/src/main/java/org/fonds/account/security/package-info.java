/** How Spring Security is told of the accounts: passwords for the site, tokens for the API. */
@NullMarked
package org.fonds.account.security;

import org.jspecify.annotations.NullMarked;
