package org.fonds.generator;

import java.util.Set;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Puts the words beside emphasised ones into an element of their own. A PDF is drawn element by
 * element after the bare words of a line, so that emphasised words would be read behind the others.
 */
final class TextInOrder implements NodeRenderer {

  private final HtmlWriter html;

  TextInOrder(HtmlNodeRendererContext context) {
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    boolean beside = isBesideEmphasis(node);
    if (beside) {
      html.tag("span");
    }
    html.text(((Text) node).getLiteral());
    if (beside) {
      html.tag("/span");
    }
  }

  private static boolean isBesideEmphasis(Node node) {
    for (Node each = node.getParent().getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof Emphasis) {
        return true;
      }
    }
    return false;
  }
}
