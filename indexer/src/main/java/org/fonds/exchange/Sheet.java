package org.fonds.exchange;

import java.util.List;
import java.util.Map;
import org.fonds.description.DescriptionFault;

/**
 * What a file of descriptions says, row by row, before it is held to vocabularies and archive.
 *
 * @param rows in the order of the file
 * @param faults what could not be understood
 * @param losses what was understood and has no place in a description
 * @param notes sentences on how the file was read
 * @param columns what the file calls keys of a description, where it calls them otherwise
 */
public record Sheet(
    List<Row> rows,
    List<DescriptionFault> faults,
    List<Loss> losses,
    List<String> notes,
    Map<String, String> columns) {

  public Sheet {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    losses = List.copyOf(losses);
    notes = List.copyOf(notes);
    columns = Map.copyOf(columns);
  }

  /**
   * One unit.
   *
   * @param line where it begins, counted from 1
   * @param name the id of its document, or the name by which other rows call it; may be empty
   * @param parent the name of the unit above, as a row or document is called; empty for none
   * @param saysParent whether the file says anything of the unit above
   * @param cells what is said, by the keys of a description; what is not among them stays as it is
   */
  public record Row(
      int line, String name, String parent, boolean saysParent, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  /**
   * Something that is not taken over.
   *
   * @param where the column or element
   */
  public record Loss(int line, String where, String value) {}
}
