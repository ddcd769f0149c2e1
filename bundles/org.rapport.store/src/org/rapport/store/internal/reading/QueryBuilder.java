package org.rapport.store.internal.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Sort;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.IdSet;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;

/**
 * Builds a query on an entity. Names come from the model or are made from numbers; every value is a bound parameter, so
 * no text of a user is ever part of the SQL.
 */
final class QueryBuilder {
  private record Parameter(FieldType type, Object value) {
  }

  private final Catalogue catalogue;
  private final EntityMap entity;
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final StringBuilder joins = new StringBuilder();
  private final List<Parameter> joinParameters = new ArrayList<>();
  private final List<Parameter> whereParameters = new ArrayList<>();
  private String where = "";
  private String group = "";
  private String order = "";

  QueryBuilder(Catalogue catalogue, EClass entity) {
    this.catalogue = catalogue;
    this.entity = ModelMap.get().entity(entity);
  }

  /** @return the expression of a field, joining the tables it needs */
  String expression(Resolved resolved) {
    return expression("t", resolved.source());
  }

  private String expression(String alias, Source source) {
    return switch (source) {
      case Source.Own own -> alias + "." + own.column().sql();
      case Source.Custom custom -> join(alias, '"' + custom.custom().table() + '"', "\"ID\" = " + alias + ".\"ID\"")
          + "." + custom.custom().column().sql();
      case Source.ScoreValue score -> score(alias, score.name());
      case Source.Path path -> {
        String next = join(alias, path.target().table().sql(), "\"ID\" = " + alias + "." + path.reference().sql());
        yield expression(next, path.rest());
      }
    };
  }

  private String join(String alias, String table, String condition) {
    String key = alias + " " + table + " " + condition;
    String known = aliases.get(key);
    if (known != null) {
      return known;
    }
    String next = "j" + (aliases.size() + 1);
    aliases.put(key, next);
    joins.append(" LEFT JOIN ").append(table).append(' ').append(next).append(" ON ").append(next).append('.')
        .append(condition);
    return next;
  }

  private String score(String alias, String name) {
    String key = alias + " score " + name;
    String known = aliases.get(key);
    if (known == null) {
      known = "j" + (aliases.size() + 1);
      aliases.put(key, known);
      String newest = "n" + known;
      joins.append(" LEFT JOIN (SELECT \"ACCOUNT_ID\", MAX(\"ID\") AS \"ID\" FROM \"SCORE\" WHERE \"NAME\" = ? ")
          .append("GROUP BY \"ACCOUNT_ID\") ").append(newest).append(" ON ").append(newest).append(".\"ACCOUNT_ID\" = ")
          .append(alias).append(".\"ID\" LEFT JOIN \"SCORE\" ").append(known).append(" ON ").append(known)
          .append(".\"ID\" = ").append(newest).append(".\"ID\"");
      joinParameters.add(new Parameter(FieldType.TEXT, name));
    }
    return known + ".\"VALUE\"";
  }

  /** Lets only some records through. */
  QueryBuilder where(@Nullable Filter filter) {
    if (filter == null) {
      return this;
    }
    if (filter.entity() != entity.entity()) {
      throw new IllegalArgumentException("a filter on " + filter.entity().getName() + " for a list of "
          + entity.entity().getName());
    }
    for (Condition condition : filter.conditions()) {
      where += (where.isEmpty() ? " WHERE " : " AND ") + condition(condition);
    }
    return this;
  }

  private String condition(Condition condition) {
    String column = expression(catalogue.resolve(entity.entity(), condition.field().name()));
    Object value = condition.value();
    if (value == null) {
      return column + " IS NULL";
    }
    FieldType type = condition.field().type();
    if (value instanceof IdSet) {
      whereParameters.add(new Parameter(type, value));
      String in = column + " IN (SELECT * FROM UNNEST(CAST(? AS BIGINT ARRAY)))";
      return condition.operator() == Filter.Operator.IN_SEGMENT ? in
          : "(" + column + " IS NULL OR NOT " + in + ")";
    }
    if (condition.operator() == Filter.Operator.CONTAINS) {
      whereParameters.add(new Parameter(type, value.toString().toLowerCase(Locale.ROOT)));
      whereParameters.add(new Parameter(FieldType.INTEGER, 0L));
      return "LOCATE(?, LOWER(" + column + ")) > ?";
    }
    whereParameters.add(new Parameter(type, value));
    return switch (condition.operator()) {
      case EQUAL -> column + " = ?";
      case UNEQUAL -> "(" + column + " <> ? OR " + column + " IS NULL)";
      case LESS -> column + " < ?";
      case AT_MOST -> column + " <= ?";
      case GREATER -> column + " > ?";
      default -> column + " >= ?";
    };
  }

  /** Only records with a text in one of some columns, in any case; those that begin with it first. */
  QueryBuilder whereContaining(String small, List<String> columns) {
    String any = columns.stream().map(c -> "LOCATE(?, LOWER(" + c + ")) > ?").collect(Collectors.joining(" OR "));
    String first = columns.stream().map(c -> "LOCATE(?, LOWER(" + c + ")) = ?").collect(Collectors.joining(" OR "));
    where = " WHERE (" + any + ")";
    for (long number = 0; number < 2; number++) {
      for (int i = 0; i < columns.size(); i++) {
        whereParameters.add(new Parameter(FieldType.TEXT, small));
        whereParameters.add(new Parameter(FieldType.INTEGER, number));
      }
    }
    order = " ORDER BY (" + first + ") DESC NULLS LAST, " + columns.get(columns.size() - 1) + ", t.\"ID\"";
    return this;
  }

  /** Only records with one of the ids. */
  QueryBuilder whereIdsAre() {
    where = " WHERE t.\"ID\" = ANY(?)";
    return this;
  }

  /** Makes one row of all rows with the same values, in the order of sorts by those. */
  QueryBuilder groupBy(List<String> expressions, List<Sort> sorts) {
    if (!expressions.isEmpty()) {
      group = " GROUP BY " + String.join(", ", expressions);
      String text = sorted(sorts);
      order = " ORDER BY " + text.substring(0, text.length() - 2);
    }
    return this;
  }

  /** Orders by fields, then by id. */
  QueryBuilder orderBy(List<Sort> sorts) {
    order = " ORDER BY " + sorted(sorts) + "t.\"ID\"";
    return this;
  }

  private String sorted(List<Sort> sorts) {
    StringBuilder text = new StringBuilder();
    for (Sort sort : sorts) {
      Resolved resolved = catalogue.resolve(entity.entity(), sort.column());
      String column = expression(resolved);
      String direction = (sort.descending() ? " DESC" : "") + " NULLS LAST, ";
      FieldType type = resolved.field().type();
      if (type == FieldType.TEXT || type == FieldType.CHOICE) {
        text.append("LOWER(").append(column).append(')').append(direction);
      }
      text.append(column).append(direction);
    }
    return text.toString();
  }

  /** @return the statement's text for the given expressions */
  String select(String what) {
    return "SELECT " + what + " FROM " + entity.table().sql() + " t" + joins + where + group + order;
  }

  /** Binds the parameters; returns the index of the next one. */
  int bind(PreparedStatement statement) throws SQLException {
    int index = 1;
    for (Parameter parameter : joinParameters) {
      Sql.set(statement, index++, parameter.type(), parameter.value());
    }
    for (Parameter parameter : whereParameters) {
      if (parameter.value() instanceof IdSet set) {
        long[] ids = set.ids();
        Sql.setIds(statement, index++, ids, 0, ids.length);
      } else {
        Sql.set(statement, index++, parameter.type(), parameter.value());
      }
    }
    return index;
  }
}
