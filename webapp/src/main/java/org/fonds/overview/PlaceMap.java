package org.fonds.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.GeographicPoint;
import org.fonds.search.Facet;
import org.fonds.search.SearchQuery;

/**
 * Where the documents of a result lie: countries of today by their documents, and places as points.
 *
 * @param countries those with documents, those with most first, historical states behind
 * @param places on the map, those with most documents first
 * @param elsewhere names of places that are not on the map, those with most documents first
 * @param further how many names of places were not looked at
 */
public record PlaceMap(
    SearchQuery query,
    List<MapCountry> countries,
    List<LocatedPlace> places,
    List<UnlocatedPlace> elsewhere,
    long further)
    implements Figure {

  public PlaceMap {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    elsewhere = List.copyOf(elsewhere);
  }

  @Override
  public FigureKind kind() {
    return FigureKind.MAP;
  }

  /** The countries that are drawn. */
  public List<MapCountry> drawn() {
    return countries.stream().filter(MapCountry::drawn).toList();
  }

  @Override
  public boolean isEmpty() {
    return drawn().isEmpty() && places.isEmpty();
  }

  /** The search that a country leads to: narrowed to it too, or no longer where it was. */
  public SearchQuery narrowedTo(MapCountry country) {
    return query.toggled(Facet.COUNTRY, country.value().value());
  }

  /** The search that a point leads to: narrowed to all its spellings, or no longer to any. */
  public SearchQuery narrowedTo(LocatedPlace place) {
    boolean chosen = isChosen(place);
    SearchQuery narrower = query;
    for (String spelling : place.spellings()) {
      if (chosen == query.chosen(Facet.PLACE).contains(spelling)) {
        narrower = narrower.toggled(Facet.PLACE, spelling);
      }
    }
    return narrower;
  }

  /** Whether the search is narrowed to all spellings of a place. */
  public boolean isChosen(LocatedPlace place) {
    return query.chosen(Facet.PLACE).containsAll(place.spellings());
  }

  /** Whether the search is narrowed to a country. */
  public boolean isChosen(MapCountry country) {
    return query.chosen(Facet.COUNTRY).contains(country.value().value());
  }

  @Override
  public FigureTable table() {
    List<FigureTable.Row> rows = new ArrayList<>();
    countries.forEach(country ->
        rows.add(
            new FigureTable.Row(
                Stream.concat(
                        words(
                            country.value().label(),
                            country.historical() ? "historical state" : "country of today"),
                        Stream.of(
                            FigureTable.Cell.of(country.value().count()),
                            FigureTable.Cell.of(
                                country.drawn() ? "" : "not on the map" + why(country)),
                            FigureTable.Cell.of(""),
                            FigureTable.Cell.of("")))
                    .toList(),
                narrowedTo(country))));
    places.forEach(place -> rows.add(row(place)));
    elsewhere.forEach(place -> rows.add(row(place)));
    return new FigureTable(
        List.of("Name", "Kind", "Documents", "Remark", "Latitude", "Longitude"), rows);
  }

  private static String why(MapCountry country) {
    return country.historical() ? "" : ": too small";
  }

  private static Stream<FigureTable.Cell> words(String... words) {
    return Stream.of(words).map(FigureTable.Cell::of);
  }

  private FigureTable.Row row(LocatedPlace place) {
    GeographicPoint at = place.location();
    boolean several = place.spellings().size() > 1 || !place.spellings().contains(place.name());
    return new FigureTable.Row(
        List.of(
            FigureTable.Cell.of(place.name()),
            FigureTable.Cell.of("place"),
            FigureTable.Cell.of(place.count()),
            FigureTable.Cell.of(several ? "as " + String.join(", ", place.spellings()) : ""),
            new FigureTable.Cell.Amount(at.latitudeAsWritten()),
            new FigureTable.Cell.Amount(at.longitudeAsWritten())),
        narrowedTo(place));
  }

  private FigureTable.Row row(UnlocatedPlace place) {
    String why =
        place.candidates().isEmpty()
            ? "not on the map"
            : "not on the map: %d places are called so".formatted(place.candidates().size());
    return new FigureTable.Row(
        List.of(
            FigureTable.Cell.of(place.name()),
            FigureTable.Cell.of("place"),
            FigureTable.Cell.of(place.count()),
            FigureTable.Cell.of(why),
            FigureTable.Cell.of(""),
            FigureTable.Cell.of("")),
        query.toggled(Facet.PLACE, place.name()));
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Borders are those of today, after Natural Earth (2013); the map says"
            + " nothing on whether they are lawful.");
    notes.add("A document that names several countries or places is counted in each of them.");
    notOnTheMap().ifPresent(notes::add);
    if (query.isNarrowedBy(Facet.COUNTRY) || query.isNarrowedBy(Facet.PLACE)) {
      notes.add(
          "Countries are counted whatever countries are chosen, and places whatever places, so that"
              + " they can be compared.");
    }
    return notes;
  }

  private Optional<String> notOnTheMap() {
    long states = countries.stream().filter(country -> !country.drawn()).count();
    List<String> missing = new ArrayList<>();
    if (states > 0) {
      missing.add(states == 1 ? "1 state" : "%,d states".formatted(states));
    }
    long names = elsewhere.size() + further;
    if (names > 0) {
      missing.add(names == 1 ? "1 name of a place" : "%,d names of places".formatted(names));
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("Not on the map, but in the table: " + String.join(" and ", missing) + ".");
  }
}
