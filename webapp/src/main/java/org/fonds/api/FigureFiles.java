package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fonds.overview.Figure;
import org.fonds.overview.FigureCsv;
import org.fonds.overview.MapExtent;
import org.fonds.overview.OverviewOutcome;
import org.fonds.overview.drawing.Pictures;
import org.fonds.overview.drawing.PngPicture;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchSentence;
import org.fonds.site.SiteSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes files of figures, each with the search that it shows as a sentence to be cited. */
@Component
final class FigureFiles {

  /** The forms in which a figure is given. */
  enum Format {
    SVG("image/svg+xml;charset=UTF-8"),
    PNG(MediaType.IMAGE_PNG_VALUE),
    CSV("text/csv;charset=UTF-8"),
    JSON(MediaType.APPLICATION_JSON_VALUE);

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** As in addresses and names of files: {@code svg}. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word}; empty if it is none. */
    static Optional<Format> ofWord(String word) {
      return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
  }

  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Pictures pictures;

  FigureFiles(ReadingRooms rooms, SiteSettings site, Pictures pictures) {
    this.rooms = rooms;
    this.site = site;
    this.pictures = pictures;
  }

  /**
   * The file of the only figure that was counted.
   *
   * @param extent of a map
   */
  ResponseEntity<Object> answer(OverviewOutcome.Seen seen, Format format, MapExtent extent) {
    Figure figure = seen.figures().getFirst();
    String sentence =
        SearchSentence.whole(
            seen.found(), rooms.current().search().newest(), site, ZoneId.systemDefault());
    return switch (format) {
      case JSON -> ResponseEntity.ok(FigureAnswer.of(figure, sentence, seen.found().total()));
      case CSV -> file(figure, format, csv(figure, sentence));
      case SVG, PNG ->
          figure.isEmpty()
              ? Problems.failed(
                  HttpStatus.NOT_FOUND,
                  "Nothing to draw",
                  "No document of this result can be drawn in this figure; its table as csv or json"
                      + " says what there is.")
              : picture(figure, format, extent, sentence);
    };
  }

  private ResponseEntity<Object> picture(
      Figure figure, Format format, MapExtent extent, String sentence) {
    List<String> captions = new ArrayList<>(figure.notes());
    captions.add(sentence);
    String svg =
        pictures.inPrint(figure, extent, query -> SearchSentence.address(query, site), captions);
    return file(figure, format, format == Format.PNG ? PngPicture.of(svg) : svg.getBytes(UTF_8));
  }

  private static byte[] csv(Figure figure, String sentence) {
    StringWriter text = new StringWriter();
    try {
      FigureCsv.write(figure.table(), sentence, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory refuses nothing", e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static ResponseEntity<Object> file(Figure figure, Format format, byte[] bytes) {
    String name = "fonds-" + figure.kind().word() + "." + format.word();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
