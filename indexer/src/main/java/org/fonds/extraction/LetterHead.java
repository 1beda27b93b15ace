package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** The head of an e-mail as lines of text: who wrote to whom belongs to what is searched. */
final class LetterHead {

  private LetterHead() {}

  static List<String> before(List<String> pages, Metadata metadata) {
    List<String> head = new ArrayList<>();
    add(head, "From: ", metadata.getValues(Message.MESSAGE_FROM));
    add(head, "To: ", metadata.getValues(Message.MESSAGE_TO));
    add(head, "Cc: ", metadata.getValues(Message.MESSAGE_CC));
    add(head, "Date: ", values(metadata, TikaCoreProperties.CREATED));
    add(head, "Subject: ", values(metadata, TikaCoreProperties.TITLE));
    List<String> all = new ArrayList<>(pages);
    all.set(0, CleanText.of(String.join("\n", head) + "\n\n" + pages.getFirst()));
    return all;
  }

  private static String[] values(Metadata metadata, Property property) {
    String value = metadata.get(property);
    return value == null ? new String[0] : new String[] {value};
  }

  private static void add(List<String> head, String label, String[] values) {
    String joined = String.join(", ", values);
    if (!joined.isBlank()) {
      head.add(label + joined);
    }
  }
}
