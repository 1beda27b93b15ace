package org.fonds.index.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.Version;
import org.apache.solr.common.ConfigNode;
import org.apache.solr.core.SolrResourceLoader;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.schema.IndexSchemaFactory;
import org.fonds.index.TextLanguage;
import org.xml.sax.SAXException;

/**
 * To what the index reduces the words of a language, without a server. The analyses are those of
 * the schema, read at the first question. Safe for several threads.
 */
public final class Stems {

  private static final String FILE = "schema.xml";

  /** Read when first asked for: the dictionaries of some languages take their time. */
  private static final class Analyses {
    static final IndexSchema SCHEMA = read();
  }

  private Stems() {}

  /** What stands for each word of a text in the index: the word folded, and its stems. */
  public static List<Set<String>> of(String text, TextLanguage language) {
    List<Set<String>> words = new ArrayList<>();
    String field = language.text().solrName();
    try (TokenStream tokens = Analyses.SCHEMA.getIndexAnalyzer().tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || words.isEmpty()) {
          words.add(new HashSet<>());
        }
        words.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static IndexSchema read() {
    try {
      Path folder = Files.createTempDirectory("fonds-analyses");
      try (SolrResourceLoader loader = new SolrResourceLoader(folder)) {
        Configset.writeTo(folder.resolve("conf"));
        return new IndexSchema(
            FILE, () -> parsed(loader), Version.LATEST, loader, new Properties());
      } finally {
        EmbeddedSolr.deleteTree(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigNode parsed(SolrResourceLoader loader) {
    try (InputStream schema = loader.openResource(FILE)) {
      return IndexSchemaFactory.getParsedSchema(schema, loader, FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the schema of the index is not well-formed", e);
    }
  }
}
