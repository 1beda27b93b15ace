package org.fonds.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.api.DocumentAnswer.AccessAnswer;
import org.fonds.api.DocumentAnswer.DateAnswer;
import org.fonds.api.DocumentAnswer.FileAnswer;
import org.fonds.api.DocumentAnswer.PageLink;
import org.fonds.api.DocumentAnswer.PartAnswer;
import org.fonds.api.DocumentAnswer.RedactedAnswer;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Withdrawal;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;
import org.fonds.search.MarkedText;
import org.fonds.search.Words;
import org.fonds.search.solr.MarkedPage;
import org.fonds.store.Correction;
import org.fonds.store.Redactions;
import org.fonds.store.SourceFile;
import org.jspecify.annotations.Nullable;

/** Writes documents as the API answers them. */
final class DocumentAnswers {

  private final Addresses addresses;

  DocumentAnswers(Addresses addresses) {
    this.addresses = addresses;
  }

  DocumentAnswer of(ArchivedDocument document) {
    Description description = document.description();
    Map<String, String> texts = new LinkedHashMap<>();
    description.texts().byElement().forEach((element, text) -> texts.put(element.key(), text));
    return new DocumentAnswer(
        document.id(),
        description.title(),
        description.type(),
        description.level().word(),
        description.parent() == null ? null : description.parent().text(),
        date(description.date()),
        description.countries(),
        description.places(),
        description.organisations(),
        description.events(),
        description.persons(),
        description.creators(),
        description.holdingInstitution(),
        description.referenceCode() == null ? null : description.referenceCode().text(),
        description.languages(),
        texts.remove(TextElement.SCOPE_AND_CONTENT.key()),
        texts.remove(TextElement.PUBLICATION_NOTE.key()),
        texts.remove(TextElement.RIGHTS.key()),
        texts,
        access(description.access()),
        description.demonstration(),
        description.described(),
        labels(document),
        word(document.textOutcome()),
        document.acceptedAt(),
        file(document),
        redacted(document),
        document.pages().stream().map(page -> link(document.id(), page)).toList(),
        document.stored().parts().stream().map(part -> part(document.id(), part)).toList(),
        addresses.document(document.id()));
  }

  PageAnswer page(ArchivedDocument document, PageText page) {
    return answer(document, page, null, null, Words.NONE);
  }

  PageAnswer page(ArchivedDocument document, PageText page, MarkedPage marked, Words words) {
    return switch (marked) {
      case MarkedPage.Marked hits ->
          answer(document, page, hits.on(page.text()).text(), null, words);
      case MarkedPage.Unavailable(String reason) ->
          answer(document, page, MarkedText.unmarked(page.text()), reason, words);
    };
  }

  private PageAnswer answer(
      ArchivedDocument document,
      PageText page,
      @Nullable MarkedText marked,
      @Nullable String notice,
      Words words) {
    return new PageAnswer(
        document.id(),
        page.number(),
        document.pageNames().label(page.number()).orElse(null),
        page.language(),
        page.readByOcr(),
        page.ocrConfidence(),
        page.text(),
        document.correction(page.number()).map(Correction::at).orElse(null),
        document.correction(page.number()).isPresent() ? document.machineText(page.number()) : null,
        marked == null ? null : MarkedHtml.of(marked),
        notice,
        addresses.page(document.id(), page.number(), words));
  }

  private PageLink link(String id, PageText page) {
    return new PageLink(
        page.number(),
        page.language(),
        page.readByOcr(),
        page.ocrConfidence(),
        addresses.pageText(id, page.number()));
  }

  private PartAnswer part(String id, Part part) {
    return new PartAnswer(
        part.number(),
        part.within(),
        part.name(),
        part.mediaType(),
        part.sizeInBytes(),
        part.firstPage(),
        part.pageCount(),
        part.unread(),
        addresses.part(id, part.number()));
  }

  private static AccessAnswer access(Access access) {
    Withdrawal withdrawal = access.withdrawal();
    return new AccessAnswer(
        word(access.level()),
        access.openFrom(),
        withdrawal == null ? null : withdrawal.reason(),
        withdrawal == null ? null : withdrawal.on());
  }

  private @Nullable FileAnswer file(ArchivedDocument document) {
    if (!document.hasFile()) {
      return null;
    }
    SourceFile file = document.file();
    return new FileAnswer(
        file.name(),
        file.mediaType(),
        file.sizeInBytes(),
        file.sha256(),
        file.pageCount(),
        addresses.original(document.id()));
  }

  private @Nullable RedactedAnswer redacted(ArchivedDocument document) {
    Redactions redactions = document.stored().redactions();
    return redactions.areNone()
        ? null
        : new RedactedAnswer(redactions.boxedPages(), addresses.redactedCopy(document.id()));
  }

  private static @Nullable DateAnswer date(@Nullable UncertainDate date) {
    return date == null
        ? null
        : new DateAnswer(
            date.written(),
            date.edtf().text(),
            word(date.calendar()),
            date.edtf().isOpenAtStart() ? null : date.edtf().earliest(),
            date.edtf().isOpenAtEnd() ? null : date.edtf().latest());
  }

  private static Map<String, String> labels(ArchivedDocument document) {
    Map<String, String> labels = new LinkedHashMap<>();
    Stream.of(
            Stream.ofNullable(document.type()),
            document.countries().stream(),
            document.organisations().stream(),
            document.events().stream())
        .flatMap(terms -> terms)
        .forEach((Term term) -> labels.put(term.id(), term.name("en")));
    return labels;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
