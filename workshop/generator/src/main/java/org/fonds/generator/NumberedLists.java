package org.fonds.generator;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What Markdown takes for numbered lists. No text has any: a paragraph that begins with a year and
 * a dot, as Estonian and Latvian write it, would lose its year to one.
 */
final class NumberedLists {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private NumberedLists() {}

  /**
   * Lets a page pass that has none.
   *
   * @param linesBefore how many lines of the file come before the page
   * @throws GeneratorException naming file, line and mend
   */
  static void refuse(String fileName, String page, int linesBefore) {
    List<Integer> found = new ArrayList<>();
    PARSER
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(OrderedList list) {
                found.add(list.getSourceSpans().getFirst().getLineIndex());
              }
            });
    if (!found.isEmpty()) {
      int line = found.getFirst();
      throw new GeneratorException(
          "%s line %d: \"%s\" would become a numbered list and its number be lost; write 1941\\. for a number with a dot at the beginning of a paragraph, and - for a list"
              .formatted(fileName, linesBefore + line + 1, beginning(page, line)));
    }
  }

  private static String beginning(String page, int line) {
    String text = page.lines().toList().get(line).strip();
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }
}
