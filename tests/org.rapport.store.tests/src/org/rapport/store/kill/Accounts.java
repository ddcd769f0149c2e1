package org.rapport.store.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;
import org.rapport.table.Table;

/**
 * The accounts a database holds, or ought to hold, by key. Never changed: a step makes new ones.
 *
 * @param rows the accounts
 */
record Accounts(NavigableMap<String, Row> rows) {
  /**
   * One account.
   *
   * @param name its name
   * @param description its description, empty when missing
   * @param numbers its custom fields that are not missing, by name
   */
  record Row(String name, String description, Map<String, Double> numbers) {
    Row named(String other) {
      return new Row(other, description, numbers);
    }

    Row with(String field, double number) {
      Map<String, Double> more = new TreeMap<>(numbers);
      more.put(field, number);
      return new Row(name, description, more);
    }
  }

  /** No accounts. */
  static Accounts none() {
    return new Accounts(new TreeMap<>());
  }

  /** What a database holds, read through its public interface. */
  static Accounts of(Database database) {
    List<String> columns = new ArrayList<>(List.of("key", "name", "description"));
    List<String> fields = new ArrayList<>();
    for (String field : Step.FIELDS) {
      if (database.fields().find(ModelPackage.Literals.ACCOUNT, field).isPresent()) {
        fields.add(field);
      }
    }
    columns.addAll(fields);
    Table table = database.scan(ScanQuery.of(ModelPackage.Literals.ACCOUNT, columns));
    NavigableMap<String, Row> rows = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      Map<String, Double> numbers = new TreeMap<>();
      for (String field : fields) {
        Column column = table.column(field);
        if (!column.isMissing(row)) {
          numbers.put(field, Double.valueOf(column.text(row)));
        }
      }
      Row before = rows.put(table.column("key").text(row),
          new Row(table.column("name").text(row), table.column("description").text(row), numbers));
      if (before != null) {
        throw new IllegalStateException("Two accounts have the key " + table.column("key").text(row));
      }
    }
    return new Accounts(rows);
  }

  /** What is different, in a few words for a failure's message, or null. */
  @Nullable
  String difference(Accounts other) {
    List<String> lines = new ArrayList<>();
    for (String key : rows.keySet()) {
      if (!Objects.equals(rows.get(key), other.rows.get(key))) {
        lines.add(key + ": " + shown(rows.get(key)) + " but was " + shown(other.rows.get(key)));
      }
    }
    for (String key : other.rows.keySet()) {
      if (!rows.containsKey(key)) {
        lines.add(key + ": nothing but was " + shown(other.rows.get(key)));
      }
    }
    return lines.isEmpty() ? null
        : lines.size() + " of " + rows.size() + " accounts differ: " + lines.subList(0, Math.min(5, lines.size()));
  }

  private static String shown(@Nullable Row row) {
    return row == null ? "nothing"
        : row.name() + " " + row.numbers() + " and " + row.description().length() + " characters";
  }
}
