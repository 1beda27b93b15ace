@NullMarked
package org.fonds.api;

import org.jspecify.annotations.NullMarked;
