package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class IndexFieldTest {

  @Nested
  class The_names_of_the_program_and_of_the_schema {

    @Test
    void are_the_same_both_ways() throws Exception {
      Set<String> named =
          Arrays.stream(IndexField.values())
              .map(IndexField::solrName)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(schemaNames("field")).isEqualTo(named);
    }

    @Test
    void leave_nothing_to_be_guessed() throws Exception {
      assertThat(schemaNames("dynamicField")).isEmpty();
      assertThat(schemaNames("copyField")).isEmpty();
    }
  }

  @Nested
  class A_language {

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void has_its_own_field(TextLanguage language) {
      assertThat(language.text().solrName()).isEqualTo("text_" + language.code());
    }

    @ParameterizedTest
    @CsvSource({"ru, RU", "RU, RU", "de-AT, DE", "de_AT, DE", "fr, UND", "'', UND", "und, UND"})
    void is_known_by_its_code(String code, TextLanguage language) {
      assertThat(TextLanguage.of(code)).isEqualTo(language);
    }

    @Test
    void that_nobody_recognised_is_undetermined() {
      assertThat(TextLanguage.of(null)).isEqualTo(TextLanguage.UND);
    }
  }

  private static Set<String> schemaNames(String element)
      throws IOException, ParserConfigurationException, SAXException {
    Set<String> names = new TreeSet<>();
    try (InputStream schema =
        Objects.requireNonNull(
            IndexField.class.getResourceAsStream("/configset/archive/conf/schema.xml"))) {
      NodeList found =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(schema)
              .getElementsByTagName(element);
      for (int i = 0; i < found.getLength(); i++) {
        names.add(((Element) found.item(i)).getAttribute("name"));
      }
    }
    return names;
  }
}
