/**
 * Descriptions in the formats in which archives exchange them: tables of Fonds and of AtoM, EAD
 * 2002 and EAD 3. Whatever the format, a file becomes a {@link org.fonds.exchange.Sheet} of rows in
 * the keys of a description, and the rows a {@link org.fonds.exchange.ImportPlan} that says what
 * each would change; nothing is changed before somebody has seen it.
 */
@NullMarked
package org.fonds.exchange;

import org.jspecify.annotations.NullMarked;
