package org.fonds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ocfl.core.inventory.InventoryMapper;

/**
 * Reads and writes OCFL inventories as ocfl-java does by itself, but without remembering their
 * keys: most of them are digests, which never come again, and the table of known keys would be
 * copied and filled anew with each inventory.
 */
final class ForgetfulInventories {

  private ForgetfulInventories() {}

  static InventoryMapper mapper() {
    JsonFactory forgetful =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();
    return new InventoryMapper(
        JsonMapper.builder(forgetful)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)
            .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build());
  }
}
