package org.fonds.permalink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /d/{id}} and {@code /d/{id}/p/{page}} for whoever would not have the page: content
 * negotiation by {@code Accept}. A request that would have the page goes by and is answered by the
 * view that stands at the same address.
 */
@Configuration(proxyBeanMethods = false)
class PermalinkRoutes {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private static final String FORMS =
      Stream.concat(
              Stream.of(MediaType.TEXT_HTML_VALUE),
              Arrays.stream(Representation.values()).map(Representation::mediaType))
          .collect(Collectors.joining(", "));

  @Bean
  RouterFunction<ServerResponse> permanentAddresses(Permalinks permalinks, Records records) {
    RecordAnswers answers = new RecordAnswers(permalinks, records);
    return RouterFunctions.route(
        PermalinkRoutes::isOfPrograms, request -> answer(request, answers));
  }

  private static boolean isOfPrograms(ServerRequest request) {
    return READING.contains(request.method())
        && address(request).isPresent()
        && !(wish(request) instanceof Wish.ThePage);
  }

  private static ServerResponse answer(ServerRequest request, RecordAnswers answers) {
    PermanentAddress asked = address(request).orElseThrow();
    return switch (wish(request)) {
      case Wish.ARecord(Representation form, MediaType type) ->
          response(answers.answer(asked, form, withCharset(type)));
      case Wish.NothingHere _ -> response(Problems.notAcceptable(FORMS));
      case Wish.ThePage _ -> throw new IllegalStateException("the page is not written here");
    };
  }

  private static ServerResponse response(ResponseEntity<Object> answer) {
    return ServerResponse.status(answer.getStatusCode())
        .headers(headers -> {
          headers.addAll(answer.getHeaders());
          headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        })
        .body(Objects.requireNonNull(answer.getBody()));
  }

  /** JSON and XML say themselves how they are encoded. */
  static MediaType withCharset(MediaType type) {
    String subtype = type.getSubtype();
    return subtype.endsWith("json") || subtype.endsWith("xml") ? type : new MediaType(type, UTF_8);
  }

  private static Wish wish(ServerRequest request) {
    return Wish.of(request.headers().header(HttpHeaders.ACCEPT));
  }

  private static Optional<PermanentAddress> address(ServerRequest request) {
    return PermanentAddress.ofPath(request.requestPath().pathWithinApplication().value());
  }
}
