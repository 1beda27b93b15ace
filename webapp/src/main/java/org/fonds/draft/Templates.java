package org.fonds.draft;

import java.util.List;
import java.util.Optional;
import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Descriptions with which others are begun, under names that all people at the desk share. Safe for
 * several threads.
 */
public final class Templates {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  private final JdbcClient database;

  public Templates(JdbcClient database) {
    this.database = database;
  }

  /** The names of all, in alphabetical order. */
  public List<String> names() {
    return database
        .sql("select name from description_template order by name")
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** The template of a name; empty if there is none. */
  public Optional<Description> named(String name) {
    return database
        .sql("select description from description_template where name = ?")
        .param(name)
        .query((row, number) -> row.getString(1))
        .optional()
        .map(DescriptionJson::read);
  }

  /**
   * Keeps a template, in the place of one of the same name.
   *
   * @param name 1 to {@link #LONGEST_NAME} characters
   * @throws IllegalArgumentException if the name is empty or too long
   */
  public void keep(String name, Description template) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "the name \"%s\" has %d characters; write 1 to %d"
              .formatted(called, called.length(), LONGEST_NAME));
    }
    String description = DescriptionJson.write(template);
    int replaced =
        database
            .sql("update description_template set description = ? where name = ?")
            .params(description, called)
            .update();
    if (replaced == 0) {
      database
          .sql("insert into description_template (name, description) values (?, ?)")
          .params(called, description)
          .update();
    }
  }

  /** Forgets a template. */
  public void drop(String name) {
    database.sql("delete from description_template where name = ?").param(name).update();
  }
}
