package org.fonds.signpost;

/**
 * A tag in the head of a page.
 *
 * @param name with the prefix of its vocabulary, such as {@code DC.title} or {@code z:itemType}
 */
public record MetaTag(String name, String content) {}
