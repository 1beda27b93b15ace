package org.fonds.generator;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as the plain paragraphs of one page, for the forms that know no HTML. */
final class PageBlocks {

  private static final Parser PARSER = Parser.builder().build();

  /** What a paragraph is. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM
  }

  /** One paragraph. */
  record Block(Kind kind, String text) {}

  private PageBlocks() {}

  /** The paragraphs of a page in order. */
  static List<Block> of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                blocks.add(
                    new Block(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, words(heading)));
              }

              @Override
              public void visit(Paragraph paragraph) {
                boolean item = paragraph.getParent() instanceof ListItem;
                blocks.add(new Block(item ? Kind.ITEM : Kind.PARAGRAPH, words(paragraph)));
              }
            });
    return blocks;
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }
        });
    return words.toString();
  }
}
