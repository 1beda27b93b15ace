package org.fonds.suggestion;

/**
 * How a typed word fits one word of a name.
 *
 * @param word of the name, in small letters
 * @param spelled whether it begins so letter by letter
 * @param likeness of the sounds, 0 to 1; 1 where spelled
 */
record WordFit(String word, boolean spelled, double likeness) {}
