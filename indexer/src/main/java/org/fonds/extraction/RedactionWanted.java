package org.fonds.extraction;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a redacted copy is made of, besides the original.
 *
 * @param boxes to be painted, by the numbers of their pages
 * @param words of pages that OCR has read, by the pages' numbers; those under boxes are left out
 * @param sought pages whose words the original holds as letters; on all others there are none
 */
public record RedactionWanted(
    SortedMap<Integer, PageBoxes> boxes,
    SortedMap<Integer, PageWords> words,
    SortedSet<Integer> sought) {}
