package org.fonds.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A document of a word processor (Office Open XML). */
final class DocxForm implements Form {

  @Override
  public String ending() {
    return "docx";
  }

  @Override
  public byte[] make(SourceText text) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      List<String> pages = text.pages();
      for (int i = 0; i < pages.size(); i++) {
        addPage(document, text, pages.get(i), i > 0);
      }
      describe(document, text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return FixedMoment.zip(bytes.toByteArray());
    }
  }

  private static void addPage(
      XWPFDocument document, SourceText text, String page, boolean breakBefore) {
    XWPFRun notice = document.createParagraph().createRun();
    if (breakBefore) {
      notice.addBreak(BreakType.PAGE);
    }
    notice.setText(Notice.in(text.language()));
    notice.setFontSize(9);
    for (PageBlocks.Block block : PageBlocks.of(page)) {
      XWPFParagraph paragraph = document.createParagraph();
      XWPFRun run = paragraph.createRun();
      switch (block.kind()) {
        case TITLE -> {
          run.setBold(true);
          run.setFontSize(15);
        }
        case HEADING -> run.setBold(true);
        case ITEM -> paragraph.setIndentationLeft(400);
        case PARAGRAPH -> paragraph.setSpacingAfter(120);
      }
      run.setText(block.kind() == PageBlocks.Kind.ITEM ? "– " + block.text() : block.text());
    }
  }

  private static void describe(XWPFDocument document, SourceText text) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(text.title());
    core.setCreator("Fonds demonstration archive");
    core.setDescription(Notice.in(text.language()));
    core.setCreated(Optional.of(Date.from(FixedMoment.INSTANT)));
    core.setModified(Optional.of(Date.from(FixedMoment.INSTANT)));
  }
}
