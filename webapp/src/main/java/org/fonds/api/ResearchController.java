package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.description.DocumentId;
import org.fonds.research.Entries;
import org.fonds.research.Keeping;
import org.fonds.research.KeepingOutcome;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
import org.fonds.research.Note;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.research.Sight;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of whoever asks: what stands in them, and what is added. */
@RestController
@Tag(name = "Research")
final class ResearchController {

  private static final int SIZE = 100;
  private static final String PAGE = "page";

  private final Lists lists;
  private final Entries entries;
  private final Keeping keeping;
  private final ReadingRooms rooms;

  ResearchController(Lists lists, Entries entries, Keeping keeping, ReadingRooms rooms) {
    this.lists = lists;
    this.entries = entries;
    this.keeping = keeping;
    this.rooms = rooms;
  }

  @GetMapping("/api/research/lists")
  @Operation(
      summary = "Your lists, the one used last first",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "Name, number of entries, whether it is shared.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  List<ResearchAnswers.ListAnswer> lists() {
    return researcher().stream()
        .flatMap(whose -> lists.of(whose).stream())
        .map(ResearchAnswers.ListAnswer::of)
        .toList();
  }

  @PostMapping(path = "/api/research/lists", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Make a list", security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "201", description = "The list, which is the one used last now.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "409", description = "You have as many lists as one may have.")
  ResponseEntity<Object> make(@RequestBody ResearchAnswers.NewList wanted) {
    String name = Objects.requireNonNullElse(wanted.name(), "");
    return researcher()
        .flatMap(whose -> lists.make(whose, name))
        .map(made ->
            ResponseEntity.status(HttpStatus.CREATED)
                .<Object>body(ResearchAnswers.ListAnswer.of(made)))
        .orElseGet(() ->
            Problems.failed(
                HttpStatus.CONFLICT,
                "Too many lists",
                "You have %d lists, which is the most; delete one first."
                    .formatted(ResearchList.MOST_LISTS)));
  }

  @GetMapping("/api/research/lists/{id}")
  @Operation(
      summary = "A list of yours with 100 of its entries",
      description =
          "What you may no longer read stands in it without title and words. The list used last has"
              + " the id \"last\".",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @Parameter(
      name = PAGE,
      in = ParameterIn.QUERY,
      description = "Which hundred entries, counted from 1.",
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
  @ApiResponse(responseCode = "200", description = "The list.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  @ApiResponse(responseCode = "404", description = "You have no such list.")
  ResponseEntity<Object> list(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters, PAGE);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String page = Objects.requireNonNullElse(parameters.getFirst(PAGE), "1");
    if (!page.matches("[1-9][0-9]{0,3}")) {
      return Problems.wrongParameters(
          List.of(AddressFault.of(PAGE, page, "is no number of a page; they are counted from 1")));
    }
    int number = Integer.parseInt(page);
    Sight sight = new Sight(rooms.current().documents());
    return mine(id)
        .map(list ->
            ResponseEntity.ok()
                .<Object>body(
                    new ResearchAnswers.ListWithEntries(
                        ResearchAnswers.ListAnswer.of(list),
                        number,
                        entries.of(list, (number - 1) * SIZE, SIZE, "").stream()
                            .map(sight::see)
                            .map(ResearchAnswers.EntryOfListAnswer::of)
                            .toList())))
        .orElseGet(AskedLists::noSuchList);
  }

  @PostMapping(
      path = "/api/research/lists/{id}/entries",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Keep a document, a page or a quotation in a list of yours",
      description =
          "Without a page it is the whole document; with words a quotation from that page on. The"
              + " list used last has the id \"last\"; where you have none, it is made.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "The list had it already; its id.")
  @ApiResponse(responseCode = "201", description = "The id of the entry.")
  @ApiResponse(responseCode = "400", description = "What is sent cannot be kept; says why.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "404", description = "You have no such list, or find no such page.")
  @ApiResponse(
      responseCode = "409",
      description = "The list has 10,000 entries, which is the most.")
  ResponseEntity<Object> keep(
      @PathVariable String id, @RequestBody ResearchAnswers.NewEntry wanted) {
    Kept kept;
    Note note;
    try {
      kept = kept(wanted);
      note =
          new Note(
              Objects.requireNonNullElse(wanted.note(), ""),
              Objects.requireNonNullElse(wanted.tags(), List.of()));
    } catch (IllegalArgumentException e) {
      return Problems.failed(
          HttpStatus.BAD_REQUEST,
          "Cannot be kept",
          Objects.requireNonNullElse(e.getMessage(), "It has not the form of an entry."));
    }
    Researcher whose = researcher().orElse(null);
    Optional<ResearchList> list =
        whose == null
            ? Optional.empty()
            : mine(id)
                .or(() ->
                    id.equals(AskedLists.LAST)
                        ? lists.make(whose, ResearchList.FIRST)
                        : Optional.empty());
    return whose == null || list.isEmpty()
        ? AskedLists.noSuchList()
        : answer(keeping.keep(whose, list.get().id(), kept, note), kept);
  }

  private static Kept kept(ResearchAnswers.NewEntry wanted) {
    DocumentId document = new DocumentId(Objects.requireNonNullElse(wanted.document(), ""));
    Integer page = wanted.page();
    if (page == null) {
      if (wanted.words() != null) {
        throw new IllegalArgumentException("a quotation has a page; write it as \"page\"");
      }
      return new Kept.WholeDocument(document);
    }
    String words = wanted.words();
    return words == null
        ? new Kept.Page(document, page)
        : new Kept.Quotation(
            document,
            page,
            Objects.requireNonNullElse(wanted.lastPage(), page),
            Objects.requireNonNullElse(wanted.textVersion(), 0),
            words);
  }

  private ResponseEntity<Object> answer(KeepingOutcome outcome, Kept kept) {
    return switch (outcome) {
      case KeepingOutcome.Added added ->
          ResponseEntity.status(HttpStatus.CREATED).body(new Id(added.entry().id().toString()));
      case KeepingOutcome.AlreadyThere there ->
          ResponseEntity.ok().body(new Id(there.entry().id().toString()));
      case KeepingOutcome.Full full ->
          Problems.failed(
              HttpStatus.CONFLICT,
              "The list is full",
              "“%s” has %,d entries, which is the most; begin another."
                  .formatted(full.list().name(), ResearchList.MOST_ENTRIES));
      case KeepingOutcome.Missing _ ->
          Problems.absent(rooms.current().documents(), kept.document().text());
    };
  }

  /** The id of an entry. */
  record Id(String id) {}

  private Optional<ResearchList> mine(String id) {
    return researcher()
        .flatMap(whose ->
            id.equals(AskedLists.LAST)
                ? lists.lastUsed(whose)
                : AskedLists.uuid(id).flatMap(list -> lists.find(whose, list)));
  }

  private static Optional<Researcher> researcher() {
    return Researcher.of(Actors.current());
  }
}
