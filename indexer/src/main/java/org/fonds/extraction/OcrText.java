package org.fonds.extraction;

/**
 * Words read from an image.
 *
 * @param text empty if no words were found
 * @param confidence mean confidence of the words, 0 to 100; 0 if there are none
 */
record OcrText(String text, int confidence) {}
