package org.fonds.citation;

import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** CSL-JSON: an array of items as the schema of CSL 1.0.2 shapes them. */
final class CslJsonWriter implements CitationWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String entry(Bibliography bibliography) {
    return JSON.writeValueAsString(
        CslItems.of(bibliography).toJson(new MapJsonBuilderFactory().createJsonBuilder()));
  }

  @Override
  public String beginning() {
    return "[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String end() {
    return "\n]\n";
  }
}
