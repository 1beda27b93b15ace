package org.fonds.benchmark.desk;

import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Something that people do on the site, by which its answer is measured.
 *
 * @param name as the results call it
 * @param doing done in a window, with what chance chooses
 */
record Act(String name, BiConsumer<Window, Random> doing) {}
