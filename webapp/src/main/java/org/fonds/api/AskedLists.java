package org.fonds.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fonds.account.security.Actors;
import org.fonds.research.Entries;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.research.Selection;
import org.fonds.research.Sight;
import org.fonds.search.AddressFault;
import org.fonds.site.SiteSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The lists that requests ask for, as whoever asks has them, and which of their entries. */
@Component
final class AskedLists {

  /** The id of the list used last. */
  static final String LAST = "last";

  private static final String ENTRY = "entry";
  private static final String TAG = "tag";
  private static final String NAME = "fonds-list";

  private final Lists lists;
  private final Entries entries;
  private final SiteSettings site;

  AskedLists(Lists lists, Entries entries, SiteSettings site) {
    this.lists = lists;
    this.entries = entries;
    this.site = site;
  }

  /**
   * A list as whoever asks has it.
   *
   * @param own whether it is that person's: others do not learn how much is left out
   */
  record Asked(ResearchList list, String address, boolean own) {}

  /** Describes for OpenAPI which entries. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = ENTRY,
      in = ParameterIn.QUERY,
      description = "The id of an entry. May repeat; all entries if none.",
      array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
  @Parameter(
      name = TAG,
      in = ParameterIn.QUERY,
      description = "Only the entries with this tag.",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "200",
      description =
          "A file. What cannot be read any more is left out; of a list of yours the name of the"
              + " file says how many.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is no such list.")
  @interface OfEntries {}

  Optional<Asked> own(String id) {
    return Researcher.of(Actors.current())
        .flatMap(whose ->
            id.equals(LAST)
                ? lists.lastUsed(whose)
                : uuid(id).flatMap(list -> lists.find(whose, list)))
        .map(list -> new Asked(list, site.address() + "/research/list/" + list.id(), true));
  }

  Optional<Asked> shared(String secret) {
    return lists
        .shared(secret)
        .map(list -> new Asked(list, site.address() + "/research/shared/" + secret, false));
  }

  Selection selection(ResearchList list, MultiValueMap<String, String> parameters, Sight sight) {
    Set<UUID> chosen = new HashSet<>();
    parameters.getOrDefault(ENTRY, List.of()).forEach(id -> uuid(id).ifPresent(chosen::add));
    String tag = Objects.requireNonNullElse(parameters.getFirst(TAG), "");
    return Selection.of(list, entries, chosen, tag, sight);
  }

  /**
   * What is wrong with the parameters of a request.
   *
   * @param others names of parameters that may stand beside those that choose entries, once
   */
  static List<AddressFault> faults(MultiValueMap<String, String> parameters, String... others) {
    List<AddressFault> faults = new ArrayList<>();
    List<String> known = new ArrayList<>(List.of(others));
    known.add(TAG);
    known.add(ENTRY);
    parameters.forEach((name, values) -> {
      if (!known.contains(name)) {
        faults.add(AddressFault.unknown(name, values.isEmpty() ? "" : values.getFirst(), known));
      } else if (!name.equals(ENTRY)) {
        faults.addAll(SingleParameters.repeated(parameters, name));
      }
    });
    parameters.getOrDefault(ENTRY, List.of()).stream()
        .filter(id -> uuid(id).isEmpty())
        .map(id -> AddressFault.of(ENTRY, id, "is no id of an entry"))
        .forEach(faults::add);
    return faults;
  }

  /** The header that names the file in which a list is taken away. */
  static String attachment(Asked asked, Selection selection, String extension) {
    String without =
        asked.own() && selection.leftOut() > 0 ? "-without-" + selection.leftOut() : "";
    return ContentDisposition.attachment()
        .filename(NAME + without + "." + extension)
        .build()
        .toString();
  }

  /** The id that a text is; empty if it has not the form of one. */
  static Optional<UUID> uuid(String id) {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  static ResponseEntity<Object> noSuchList() {
    return Problems.failed(
        HttpStatus.NOT_FOUND, "No such list", "There is no such list, or it is shared no longer.");
  }
}
