package org.fonds.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fonds.overview.FigureKind;
import org.fonds.overview.MapExtent;
import org.fonds.overview.TimelineStep;
import org.fonds.search.AddressFault;
import org.springframework.util.MultiValueMap;

/**
 * What is asked of a figure beside its search.
 *
 * @param format empty if it is missing or unknown, which is a fault then
 * @param step of a timeline; empty if the result decides
 * @param faults what is wrong with these parameters
 */
record FigureRequest(
    Optional<FigureFiles.Format> format,
    Optional<TimelineStep> step,
    MapExtent extent,
    List<AddressFault> faults) {

  /** The parameter for the form in which a figure is given. */
  static final String FORMAT = "format";

  /** The parameter for the length of a timeline's bars. */
  static final String BY = "by";

  /** The parameter for the part of the earth that a map shows. */
  static final String MAP = "map";

  /** The parameters that a figure takes beside those of the search. */
  static Set<String> parameters(FigureKind kind) {
    return switch (kind) {
      case TIMELINE -> Set.of(FORMAT, BY);
      case MAP -> Set.of(FORMAT, MAP);
      case ORGANISATIONS -> Set.of(FORMAT);
    };
  }

  static FigureRequest of(MultiValueMap<String, String> given, FigureKind kind) {
    Set<String> own = parameters(kind);
    List<AddressFault> faults = new ArrayList<>();
    own.forEach(name -> faults.addAll(SingleParameters.repeated(given, name)));
    String said = Objects.requireNonNullElse(given.getFirst(FORMAT), "");
    Optional<FigureFiles.Format> format = FigureFiles.Format.ofWord(said);
    if (format.isEmpty()) {
      faults.add(
          AddressFault.of(FORMAT, said, "is no form of a figure; write svg, png, csv or json"));
    }
    Function<String, String> words = name -> own.contains(name) ? first(given, name) : "";
    Optional<TimelineStep> step = TimelineStep.ofWord(words.apply(BY));
    if (step.isEmpty() && !words.apply(BY).isBlank()) {
      faults.add(AddressFault.of(BY, words.apply(BY), "is no length; write year or month"));
    }
    Optional<MapExtent> extent = MapExtent.ofWord(words.apply(MAP));
    if (extent.isEmpty() && !words.apply(MAP).isBlank()) {
      faults.add(AddressFault.of(MAP, words.apply(MAP), "is no extent; write documents or world"));
    }
    return new FigureRequest(format, step, extent.orElse(MapExtent.DOCUMENTS), faults);
  }

  private static String first(MultiValueMap<String, String> given, String name) {
    return Objects.requireNonNullElse(given.getFirst(name), "");
  }
}
