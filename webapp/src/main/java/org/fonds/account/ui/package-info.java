/** The pages on which people make the first account, sign in and make tokens. */
@NullMarked
package org.fonds.account.ui;

import org.jspecify.annotations.NullMarked;
