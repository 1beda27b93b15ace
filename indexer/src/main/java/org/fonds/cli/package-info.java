/**
 * The command line: what a person types, what is printed, and the exit code. The only package that
 * knows picocli, and Spring's Binder for settings.
 */
@NullMarked
package org.fonds.cli;

import org.jspecify.annotations.NullMarked;
