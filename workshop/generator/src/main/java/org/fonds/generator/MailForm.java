package org.fonds.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** A mail from the demonstration archive to itself; it stands for no correspondence. */
final class MailForm implements Form {

  private static final Mailbox ADDRESS =
      new Mailbox("Fonds demonstration", "demonstration", "example.org");

  @Override
  public String ending() {
    return "eml";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    Message message =
        Message.Builder.of()
            .setMessageId("<" + text.name() + "@example.org>")
            .setFrom(ADDRESS)
            .setTo(ADDRESS)
            .setSubject(text.title())
            .setDate(Date.from(FixedMoment.INSTANT), TimeZone.getTimeZone(ZoneOffset.UTC))
            .setBody(PlainPages.all(text, "\n"), UTF_8)
            .setContentTransferEncoding("quoted-printable")
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, bytes);
    return bytes.toByteArray();
  }
}
