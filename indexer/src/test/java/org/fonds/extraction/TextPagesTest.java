package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextPagesTest {

  private static final int LONGEST = TextPages.LONGEST;

  private static List<String> divided(String text) {
    TextPages pages = new TextPages(100);
    pages.add(text);
    return pages.end();
  }

  @Nested
  class A_text_with_form_feeds {

    @Test
    void has_the_pages_that_they_end() {
      assertThat(divided("one\f\fthree\f\n")).containsExactly("one", "", "three");
    }
  }

  @Nested
  class A_text_longer_than_a_page {

    @Test
    void is_divided_between_paragraphs() {
      String paragraph = "x".repeat(LONGEST * 2 / 3);

      assertThat(divided(paragraph + "\n\nsecond\n" + paragraph))
          .containsExactly(paragraph, "second\n" + paragraph);
    }

    @Test
    void is_divided_between_lines_or_else_words() {
      String line = "x".repeat(LONGEST * 2 / 3);

      assertThat(divided(line + "\n" + line)).containsExactly(line, line);
      assertThat(divided(line + " " + line)).containsExactly(line, line);
    }

    @Test
    void is_cut_where_there_is_nothing_else_but_never_within_a_character() {
      List<String> pages = divided("x" + "\uD83D\uDE00".repeat(LONGEST));

      assertThat(String.join("", pages)).isEqualTo("x" + "\uD83D\uDE00".repeat(LONGEST));
      assertThat(pages).allSatisfy(page -> assertThat(page.length()).isLessThanOrEqualTo(LONGEST));
    }
  }

  @Nested
  class More_pages_than_allowed {

    @Test
    void are_left_out_and_said_to_be() {
      TextPages pages = new TextPages(2);
      pages.add("one\ftwo\fthree");

      assertThat(pages.end()).containsExactly("one", "two");
      assertThat(pages.isOverflowing()).isTrue();
    }

    @Test
    void are_not_what_follows_blank() {
      TextPages pages = new TextPages(2);
      pages.add("one\ftwo\f\n");

      assertThat(pages.end()).containsExactly("one", "two");
      assertThat(pages.isOverflowing()).isFalse();
    }
  }
}
