package org.fonds.name;

import org.jspecify.annotations.Nullable;

/** What a letter may sound like, as far as it helps to tell names apart. */
enum Sound {
  A(null),
  E(null),
  I(null),
  O(null),
  U(null),
  B(Group.LIPS),
  P(Group.LIPS),
  V(Group.BREATH),
  F(Group.BREATH),
  G(Group.THROAT),
  K(Group.THROAT),
  H(Group.THROAT),
  D(Group.TEETH),
  T(Group.TEETH),
  Z(Group.HISS),
  S(Group.HISS),
  /** As in Ж. */
  ZH(Group.HISS),
  /** As in Ш. */
  SH(Group.HISS),
  /** As in Ц. */
  TS(Group.HISS),
  /** As in Ч. */
  CH(Group.HISS),
  L(Group.L),
  M(Group.M),
  N(Group.N),
  R(Group.R),
  /** The sound of Й, which comes and goes. */
  J(null),
  /** None at all, as of Ь. */
  NONE(null);

  /** Consonants that are taken for one another from one spelling to the next. */
  enum Group {
    LIPS('P'),
    BREATH('F'),
    THROAT('K'),
    TEETH('T'),
    HISS('S'),
    L('L'),
    M('M'),
    N('N'),
    R('R');

    private final char sign;

    Group(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  private static final double NEAR = 0.35;
  private static final double FAR = 1.2;

  private final @Nullable Group group;

  Sound(@Nullable Group group) {
    this.group = group;
  }

  /** Null for vowels and what is hardly heard. */
  @Nullable Group group() {
    return group;
  }

  private boolean isVowel() {
    return compareTo(U) <= 0;
  }

  /**
   * What it leaves in an {@link Outline}: the sign of its group, {@code E} for a light vowel,
   * {@code A} for a dark one; empty for what is hardly heard.
   */
  String outline() {
    return switch (this) {
      case E, I -> "E";
      case A, O, U -> "A";
      default -> group == null ? "" : String.valueOf(group.sign());
    };
  }

  /** What it costs to add or to leave out. */
  double weight() {
    return switch (this) {
      case NONE -> 0;
      case J -> 0.15;
      case A, E, I, O, U -> 0.4;
      case H -> 0.6;
      default -> 1;
    };
  }

  /** What it costs to take one for the other; from 0, the same, to 1.2. */
  double distance(Sound other) {
    if (this == other) {
      return 0;
    }
    if (this == NONE || other == NONE) {
      return this == NONE ? other.weight() : weight();
    }
    Sound first = compareTo(other) < 0 ? this : other;
    Sound second = first == this ? other : this;
    if (first.isVowel() && second.isVowel()) {
      return vowels(first, second);
    }
    if (first == I && second == J) {
      return 0.15;
    }
    if (first == U && second == V) {
      return NEAR;
    }
    if (first == B && second == V) {
      return 0.5;
    }
    if (first == M && second == N) {
      return 0.6;
    }
    return first.group != null && first.group == second.group ? NEAR : FAR;
  }

  private static double vowels(Sound first, Sound second) {
    return switch (first) {
      case A -> second == O ? 0.25 : second == E ? 0.3 : 0.5;
      case E -> second == I ? 0.25 : second == O ? NEAR : 0.5;
      case I -> second == U ? 0.45 : 0.5;
      case O -> second == U ? 0.3 : 0.5;
      default -> 0.5;
    };
  }
}
