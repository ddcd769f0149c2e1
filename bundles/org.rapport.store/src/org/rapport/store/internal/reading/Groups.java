package org.rapport.store.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.store.Sort;
import org.rapport.store.StoreException;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.table.Column;
import org.rapport.table.Table;

/** Groups of records and their figures, by SQL: for what the columns in memory can't hold. */
public final class Groups {
  private Groups() {}

  /**
   * Checks a query.
   *
   * @throws StoreException when a field is unknown or a figure does not fit its type
   */
  public static void check(Catalogue catalogue, GroupQuery query) {
    query.by().forEach(name -> catalogue.resolve(query.entity(), name));
    Set<String> names = new HashSet<>(query.by());
    if (names.size() < query.by().size()) {
      throw new StoreException("A field is named twice to group by: name each once.");
    }
    for (Measure measure : query.measures()) {
      if (!names.add(measure.name())) {
        throw new StoreException("Two columns of groups are called '" + measure.name() + "': give one another name.");
      }
      String field = measure.field();
      if (field != null) {
        check(measure, catalogue.get(query.entity(), field));
      }
    }
  }

  private static void check(Measure measure, Field field) {
    boolean numeric = field.type().isNumeric();
    boolean ordered = numeric || field.type() == FieldType.DATE || field.type() == FieldType.TIME;
    boolean fits = switch (measure.kind()) {
      case SUM, MEAN -> numeric;
      case MIN, MAX -> ordered;
      case COUNT, DISTINCT -> true;
    };
    if (!fits) {
      throw new StoreException("The " + measure.kind().name().toLowerCase(java.util.Locale.ROOT) + " of "
          + field.name() + " can't be computed: it is no number" + (numeric || measure.kind() == Measure.Kind.SUM
              || measure.kind() == Measure.Kind.MEAN ? "" : " or date")
          + ". Choose another field, or count it.");
    }
  }

  /** @return the groups */
  public static Table group(Connection connection, Catalogue catalogue, GroupQuery query) throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, query.entity()).where(query.filter());
    List<String> what = new ArrayList<>();
    List<ColumnBuilder> columns = new ArrayList<>();
    for (String name : query.by()) {
      Catalogue.Resolved resolved = catalogue.resolve(query.entity(), name);
      what.add(builder.expression(resolved));
      columns.add(ColumnBuilder.of(name, resolved.field().type()));
    }
    builder.groupBy(what, query.by().stream().map(Sort::ascending).toList());
    for (Measure measure : query.measures()) {
      String field = measure.field();
      FieldType type = field == null ? FieldType.INTEGER : catalogue.get(query.entity(), field).type();
      what.add(expression(measure, field == null ? "*" : builder.expression(catalogue.resolve(query.entity(), field))));
      columns.add(ColumnBuilder.of(measure.name(), switch (measure.kind()) {
        case COUNT, DISTINCT -> FieldType.INTEGER;
        case MEAN -> FieldType.NUMBER;
        default -> type;
      }));
    }
    try (PreparedStatement statement = connection.prepareStatement(builder.select(String.join(", ", what)))) {
      builder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(rows, i + 1);
          }
        }
      }
    }
    List<Column> built = new ArrayList<>();
    columns.forEach(c -> built.add(c.build()));
    return Table.of(built);
  }

  private static String expression(Measure measure, String of) {
    return switch (measure.kind()) {
      case COUNT -> "COUNT(" + of + ")";
      case SUM -> "SUM(" + of + ")";
      case MIN -> "MIN(" + of + ")";
      case MAX -> "MAX(" + of + ")";
      case MEAN -> "AVG(CAST(" + of + " AS DOUBLE PRECISION))";
      case DISTINCT -> "COUNT(DISTINCT " + of + ")";
    };
  }
}
