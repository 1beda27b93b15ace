package org.fonds.extraction.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Follows the operators of a page that text depends on (ISO 32000-1, annex A). */
final class ContentReader {

  private static final int DEEPEST_FORM = 20;
  private static final int DEEPEST_STATE = 10_000;

  private final PdfFonts fonts;
  private final PageLines lines;
  private final Pen pen;
  private final Forms forms;
  private final StreamBytes streams;
  private final int maximumCharacters;

  /**
   * @param maximumInBytes of what one page may expand to
   */
  ContentReader(int maximumInBytes, int maximumCharacters) {
    this.streams = new StreamBytes(maximumInBytes);
    this.fonts = new PdfFonts(streams);
    this.lines = new PageLines();
    this.pen = new Pen(lines);
    this.forms = new Forms(streams, maximumInBytes);
    this.maximumCharacters = maximumCharacters;
  }

  /**
   * The text of a page.
   *
   * @throws TooMuchContentException if it expands beyond the limit; the next page can be read
   */
  PdfPageText page(PdfPage page) throws IOException {
    forms.beginPage();
    try {
      Scope scope = new Scope(page.resources(), Matrix.IDENTITY, 0);
      scope.run(content(page.dictionary().getDictionaryObject(COSName.CONTENTS)));
    } catch (TooMuchContentException e) {
      lines.endPage();
      throw e;
    }
    return lines.endPage();
  }

  private byte[] content(@Nullable COSBase contents) throws IOException {
    if (contents instanceof COSStream stream) {
      return forms.spend(streams.of(stream));
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          joined.writeBytes(forms.spend(streams.of(stream)));
          joined.write('\n');
        }
      }
    }
    return joined.toByteArray();
  }

  /** One stream of operators with its resources. */
  private final class Scope {
    private final @Nullable COSDictionary resources;
    private final int depth;
    private final Operands operands = new Operands();
    private final Deque<TextState> saved = new ArrayDeque<>();
    private int unsaved;
    private TextState state;

    Scope(@Nullable COSDictionary resources, Matrix matrix, int depth) {
      this.resources = resources;
      this.depth = depth;
      this.state = TextState.on(matrix);
    }

    void run(byte[] content) throws IOException {
      ContentTokens tokens = new ContentTokens(content, operands);
      int operator;
      while ((operator = tokens.next()) != ContentTokens.END
          && lines.length() <= maximumCharacters) {
        graphics(operator);
      }
    }

    private void graphics(int operator) throws IOException {
      switch (operator) {
        case 'q' -> save();
        case 'Q' -> restore();
        case ('c' << 8) | 'm' -> transform();
        case ('D' << 8) | 'o' -> draw(operands.name(operands.size() - 1));
        case ('g' << 8) | 's' -> take(operands.name(operands.size() - 1));
        case ('B' << 8) | 'T' -> pen.set(Matrix.IDENTITY);
        default -> {
          if (operator >> 8 == 'T' || operator == '\'' || operator == '"') {
            text(operator & 0xFF);
          }
        }
      }
    }

    private void text(int operator) throws IOException {
      double last = operands.fromEnd(1);
      switch (operator) {
        case 'f' ->
            state = state.withFont(fonts.of(resources, operands.name(operands.size() - 2)), last);
        case 'm' -> {
          if (operands.size() >= 6) {
            pen.set(matrix());
          }
        }
        case 'd' -> pen.nextLine(operands.fromEnd(2), last);
        case 'D' -> {
          state = state.withLeading(-last);
          pen.nextLine(operands.fromEnd(2), last);
        }
        case '*' -> pen.nextLine(0, -state.leading());
        case 'j' -> pen.show(operands, operands.size() - 1, state);
        case 'J' -> pen.show(operands, 0, state);
        case '\'' -> {
          pen.nextLine(0, -state.leading());
          pen.show(operands, operands.size() - 1, state);
        }
        case '"' -> {
          state = state.withBlankGap(operands.fromEnd(3)).withLetterGap(operands.fromEnd(2));
          pen.nextLine(0, -state.leading());
          pen.show(operands, operands.size() - 1, state);
        }
        case 'c' -> state = state.withLetterGap(last);
        case 'w' -> state = state.withBlankGap(last);
        case 'z' -> state = state.withScale(last / 100);
        case 'L' -> state = state.withLeading(last);
        case 's' -> state = state.withRise(last);
        default -> {}
      }
    }

    private void transform() {
      if (operands.size() >= 6) {
        state = state.withPage(matrix().then(state.page()));
      }
    }

    private Matrix matrix() {
      return new Matrix(
          operands.fromEnd(6),
          operands.fromEnd(5),
          operands.fromEnd(4),
          operands.fromEnd(3),
          operands.fromEnd(2),
          operands.fromEnd(1));
    }

    private void save() {
      if (saved.size() < DEEPEST_STATE) {
        saved.push(state);
      } else {
        unsaved++;
      }
    }

    private void restore() {
      if (unsaved > 0) {
        unsaved--;
      } else if (!saved.isEmpty()) {
        state = saved.pop();
      }
    }

    private void draw(String name) throws IOException {
      Form form = depth < DEEPEST_FORM ? forms.of(resources, name) : null;
      if (form == null || !form.enter()) {
        return;
      }
      int before = pen.shown();
      COSDictionary own = form.resources();
      Matrix placed = form.matrix().then(state.page());
      Scope scope = new Scope(own == null ? resources : own, placed, depth + 1);
      scope.state = state.withPage(placed);
      scope.run(forms.content(form));
      form.leave(pen.shown() > before);
    }

    /** A graphics state may name a font as well. */
    private void take(String name) throws IOException {
      COSDictionary states =
          resources == null ? null : resources.getCOSDictionary(COSName.EXT_G_STATE);
      COSDictionary named =
          states == null ? null : states.getCOSDictionary(COSName.getPDFName(name));
      COSArray font = named == null ? null : named.getCOSArray(COSName.FONT);
      if (font != null
          && font.size() > 1
          && font.getObject(0) instanceof COSDictionary dictionary
          && font.getObject(1) instanceof COSNumber size) {
        state = state.withFont(fonts.font(dictionary), size.floatValue());
      }
    }
  }
}
