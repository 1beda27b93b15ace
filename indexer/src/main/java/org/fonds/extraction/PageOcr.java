package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one file by OCR: sets each upright, reads it in the languages that were said
 * to be its own, else in the likeliest of the script that it shows, and again in others as long as
 * the words are of no language. What was right for one page is tried first on the next.
 */
final class PageOcr {

  /** A reading this sure needs no second one. */
  private static final int SURE = 75;

  /** A reading less sure than this is of the wrong script or of a page that lies on its side. */
  private static final int NONSENSE = 50;

  private static final List<Integer> TURNS = List.of(0, 90, 180, 270);

  private final Tesseract tesseract;
  private final OcrLanguages languages;
  private final PageLanguages recognised;
  private final Duration limit;
  private final Optional<String> described;
  private @Nullable String before;

  /**
   * @param described ISO 639-1 codes of the languages that the file is said to be in; may be empty
   */
  PageOcr(
      Tesseract tesseract, OcrSettings settings, PageLanguages recognised, List<String> described) {
    this.tesseract = tesseract;
    this.recognised = recognised;
    this.limit = settings.timeoutPerPage();
    this.languages = new OcrLanguages(tesseract.languages(), settings.languages());
    this.described = languages.described(described);
  }

  /**
   * Reads a page, within the limit of the settings.
   *
   * @param turned degrees clockwise by which the file itself says that the page is to be turned
   */
  OcrText read(BufferedImage page, int turned)
      throws IOException, InterruptedException, OcrFailedException {
    return new Attempt(page).read(turned);
  }

  private record Reading(OcrText text, String languages) {
    boolean isSure() {
      return text.confidence() >= SURE && !isLying();
    }

    /** Tesseract finds words that run up or down a page by itself, but the page is not upright. */
    boolean isLying() {
      return text.places().runsUpOrDown();
    }

    boolean isNonsense() {
      return text.confidence() < NONSENSE;
    }

    Reading orBetter(Reading other) {
      boolean better = other.text.confidence() > text.confidence();
      return isLying() == other.isLying() ? (better ? other : this) : (isLying() ? other : this);
    }
  }

  /** The readings of one page. */
  private final class Attempt {

    private final BufferedImage drawn;
    private final long end = System.nanoTime() + limit.toNanos();

    Attempt(BufferedImage drawn) {
      this.drawn = drawn;
    }

    OcrText read(int turned) throws IOException, InterruptedException, OcrFailedException {
      Tesseract.Look look;
      try (ScratchPage page = ScratchPage.of(drawn, turned)) {
        String likely = before;
        if (likely != null) {
          Reading quick = reading(page, likely);
          if (quick.isSure() && better(quick).isEmpty()) {
            return quick.text();
          }
        }
        look = tesseract.look(page.file(), left());
        if (look.turn() == 0) {
          Reading best = inItsLanguages(page, look);
          return concluded(mayLie(best, look) ? turning(best, turned, look) : best);
        }
      }
      return readTurned(turned, look);
    }

    private OcrText readTurned(int turned, Tesseract.Look look)
        throws IOException, InterruptedException, OcrFailedException {
      int upright = (turned + look.turn()) % 360;
      try (ScratchPage page = ScratchPage.of(drawn, upright)) {
        Reading best = inItsLanguages(page, look);
        return concluded(best.isSure() ? best : turning(best, upright, look));
      }
    }

    private boolean mayLie(Reading best, Tesseract.Look look) {
      return best.isLying() || (best.isNonsense() && !look.known());
    }

    private OcrText concluded(Reading best) {
      before = best.isSure() ? best.languages() : null;
      return best.text();
    }

    /** Of few letters tesseract cannot tell how they lie: then reading itself has to. */
    private Reading turning(Reading first, int tried, Tesseract.Look look)
        throws IOException, InterruptedException, OcrFailedException {
      Reading best = first;
      for (int turn : TURNS) {
        if (turn != tried && !best.isSure() && !isLate()) {
          try (ScratchPage page = ScratchPage.of(drawn, turn)) {
            best = best.orBetter(reading(page, firstLanguages(look)));
          }
        }
      }
      return best;
    }

    private String firstLanguages(Tesseract.Look look) {
      return described.orElseGet(() -> languages.first(look.script().orElse(null)));
    }

    /** In one set of languages after the other, until the words make sense. */
    private Reading inItsLanguages(ScratchPage page, Tesseract.Look look)
        throws IOException, InterruptedException, OcrFailedException {
      Set<String> choices = new LinkedHashSet<>();
      described.ifPresent(choices::add);
      choices.add(languages.first(look.script().orElse(null)));
      int usual = choices.size();
      choices.add(languages.first(null));
      choices.addAll(languages.ofEachScript());
      Reading best = null;
      int tried = 0;
      for (String choice : choices) {
        boolean enough =
            best != null
                && (best.isSure() || isLate() || (tried >= usual && !doubtful(best, look)));
        if (!enough) {
          Reading next = reading(page, choice);
          best = best == null ? next : best.orBetter(next);
          tried++;
        }
      }
      return inItsOwnLanguage(page, best == null ? reading(page, languages.first(null)) : best);
    }

    private boolean doubtful(Reading best, Tesseract.Look look) {
      return best.isNonsense() || !look.sure();
    }

    private Reading inItsOwnLanguage(ScratchPage page, Reading best)
        throws IOException, InterruptedException, OcrFailedException {
      Optional<String> better = better(best);
      return better.isEmpty() || isLate() ? best : reading(page, better.get()).orBetter(best);
    }

    private Reading reading(ScratchPage page, String with)
        throws IOException, InterruptedException, OcrFailedException {
      return new Reading(page.whole(tesseract.read(page.file(), with, left())), with);
    }

    private boolean isLate() {
      return System.nanoTime() - end >= 0;
    }

    private Duration left() throws OcrFailedException {
      if (isLate()) {
        throw new OcrFailedException("OCR took longer than " + limit.toSeconds() + " seconds");
      }
      return Duration.ofNanos(end - System.nanoTime());
    }
  }

  /** Other languages for the same page, if the words are not of those that it was read with. */
  private Optional<String> better(Reading reading) {
    String language = recognised.of(reading.text().text());
    return language == null ? Optional.empty() : languages.instead(reading.languages(), language);
  }
}
