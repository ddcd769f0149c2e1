package org.rapport.exchange.internal.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCheck;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Rejects rows whose values break the rules of custom fields, so that the others can be imported. */
final class FieldDemands {
  private final Database database;
  private final List<String> keys;
  private final RowLedger ledger;

  FieldDemands(Database database, List<String> keys, RowLedger ledger) {
    this.database = database;
    this.keys = keys;
    this.ledger = ledger;
  }

  /** Looks at the values of a field; what is retired is left to the saving, which lets a record keep what it has. */
  void check(Field field, Column file, Column values) {
    FieldRules rules = field.rules();
    if (!field.custom()) {
      return;
    }
    if (rules.min() != null || rules.max() != null || rules.pattern() != null || !field.choices().isEmpty()) {
      Set<String> retired = new HashSet<>();
      field.choices().stream().filter(Choice::retired).forEach(c -> retired.add(c.value()));
      FieldCheck check = FieldCheck.of(field);
      Map<String, String> known = new HashMap<>();
      for (int row = 0; row < values.size(); row++) {
        if (!values.isMissing(row) && !ledger.isRejected(row) && !retired.contains(values.text(row))) {
          int current = row;
          String complaint = known.size() > 10_000 ? check.complaint(value(field.type(), values, row)).orElse("")
              : known.computeIfAbsent(values.text(row),
                  t -> check.complaint(value(field.type(), values, current)).orElse(""));
          if (!complaint.isEmpty()) {
            ledger.reject(row, file.name(), file.text(row), complaint);
          }
        }
      }
    }
    if (rules.unique()) {
      unique(field, file, values);
    }
  }

  private static Object value(FieldType type, Column column, int row) {
    return switch (column) {
      case NumberColumn numbers when type == FieldType.INTEGER -> (long) numbers.value(row);
      case NumberColumn numbers when type == FieldType.DECIMAL -> BigDecimal.valueOf(numbers.value(row));
      case NumberColumn numbers when type == FieldType.NUMBER -> numbers.value(row);
      case TimeColumn times when type == FieldType.DATE ->
        LocalDate.ofEpochDay(Math.floorDiv(times.value(row), TimeColumn.DAY));
      case TimeColumn times when type == FieldType.TIME -> Instant.ofEpochMilli(times.value(row));
      default -> column.text(row);
    };
  }

  private void unique(Field field, Column file, Column values) {
    Table stored = database.scan(ScanQuery.of(field.entity(), List.of("key", field.name())));
    Map<String, String> holders = new HashMap<>();
    for (int row = 0; row < stored.rows(); row++) {
      if (!stored.column(field.name()).isMissing(row)) {
        holders.put(stored.column(field.name()).text(row), stored.column("key").text(row));
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 0; row < values.size(); row++) {
      if (values.isMissing(row) || ledger.isRejected(row)) {
        continue;
      }
      String holder = holders.get(values.text(row));
      Integer earlier = seen.putIfAbsent(values.text(row), row);
      if (earlier != null) {
        ledger.reject(row, file.name(), file.text(row), field.label() + " must be unique, and line "
            + ledger.line(earlier) + " has the same.");
      } else if (holder != null && (keys.isEmpty() || !holder.equals(keys.get(row)))) {
        ledger.reject(row, file.name(), file.text(row), field.label() + " must be unique, and " + holder
            + " has the same.");
      }
    }
  }
}
