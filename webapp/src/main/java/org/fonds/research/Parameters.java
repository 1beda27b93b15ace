package org.fonds.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of an address, as {@link org.fonds.search.SearchAddress} writes them. */
public final class Parameters {

  private Parameters() {}

  /** The values by name, in the order of the address. */
  public static Map<String, List<String>> read(String written) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String each : written.split("&", -1)) {
      int middle = each.indexOf('=');
      if (middle > 0) {
        parameters
            .computeIfAbsent(
                URLDecoder.decode(each.substring(0, middle), UTF_8), name -> new ArrayList<>())
            .add(URLDecoder.decode(each.substring(middle + 1), UTF_8));
      }
    }
    return parameters;
  }
}
