package org.rapport.exchange.internal.importing;

import java.util.Optional;

import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Puts the full names of persons together where a file has only their parts. */
final class PersonNames {

  private PersonNames() {}

  /** The table with a column {@code name} made from {@code firstName} and {@code lastName}, if it has one of them. */
  static Table fill(Table table) {
    Optional<Column> first = table.find("firstName");
    Optional<Column> last = table.find("lastName");
    if (first.isEmpty() && last.isEmpty()) {
      return table;
    }
    TextColumn.Builder names = TextColumn.builder("name");
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      String name = join(first.map(c -> c.text(at)).orElse("").strip(), last.map(c -> c.text(at)).orElse("").strip());
      if (name.isEmpty()) {
        names.addMissing();
      } else {
        names.add(name);
      }
    }
    return table.with(names.build());
  }

  /** Chinese names begin with the family name and have no space. */
  private static String join(String first, String last) {
    boolean han = !last.isEmpty() && Character.UnicodeScript.of(last.codePointAt(0)) == Character.UnicodeScript.HAN;
    return han ? last + first : (first + " " + last).strip();
  }
}
