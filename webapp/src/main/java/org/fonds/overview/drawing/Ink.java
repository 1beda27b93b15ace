package org.fonds.overview.drawing;

import java.util.List;

/** What a part of a picture is drawn with. */
enum Ink {
  PAPER("var(--paper)", "#ffffff"),
  TEXT("var(--ink)", "#1f1e1b"),
  MUTED("var(--muted)", "#5a564e"),
  HAIRLINE("var(--hairline)", "#d9d4c8"),
  ACCENT("var(--accent)", "#1f5560"),
  ON_ACCENT("var(--accent-ink)", "#ffffff"),
  WARN("var(--warn)", "#855600"),
  /** Documents whose date certainly lies there. */
  CERTAIN("var(--bar-certain)", "#3f727c"),
  /** Documents whose date may lie there. */
  POSSIBLE("var(--bar)", "#b9cdd1"),
  /** A country without documents. */
  LAND("var(--wash)", "#f2efe7"),
  /** Between countries. */
  BORDER("var(--border)", "#b5afa2"),
  STEP_1("var(--step-1)", "#dce8ea"),
  STEP_2("var(--step-2)", "#b4cbd0"),
  STEP_3("var(--step-3)", "#83a7af"),
  STEP_4("var(--step-4)", "#4d7f8a"),
  STEP_5("var(--step-5)", "#1f5560");

  private static final List<Ink> STEPS = List.of(STEP_1, STEP_2, STEP_3, STEP_4, STEP_5);

  private final String onPage;
  private final String inPrint;

  Ink(String onPage, String inPrint) {
    this.onPage = onPage;
    this.inPrint = inPrint;
  }

  /** As the site's own style says, in light and dark. */
  String onPage() {
    return onPage;
  }

  /** Fixed, and told apart in shades of grey too. */
  String inPrint() {
    return inPrint;
  }

  /**
   * The ink of a class of numbers.
   *
   * @param step counted from 0, the least
   */
  static Ink ofStep(int step) {
    return STEPS.get(step);
  }

  /** What is read on it. */
  Ink lettering() {
    return this == STEP_4 || this == STEP_5 || this == ACCENT || this == CERTAIN ? ON_ACCENT : TEXT;
  }
}
