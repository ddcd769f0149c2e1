package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.ScoringReport;
import org.rapport.mining.internal.preparation.Field;
import org.rapport.mining.internal.preparation.FieldLearner;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NoSuchColumnException;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Makes the columns that algorithms see. What has to be known (medians, levels, scales, codes) is learnt on the training
 * rows only. Times become days since 1970, texts become categories.
 *
 * @param fields what was learnt about every field
 * @param scaling how numbers were scaled, if somebody has asked for it
 */
record Preparation(List<Field> fields, Optional<Scaling> scaling) {

  /**
   * A preparation and the rows it was learnt on.
   *
   * @param training their columns; codes by target come from other rows than the row's own
   */
  record Fitted(Preparation preparation, Table training) {
  }

  /** @throws MiningException if two fields make a column of the same name */
  Preparation {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      for (String column : field.columns()) {
        if (!names.add(column)) {
          throw new MiningException("Preparing the column \"" + field.name() + "\" makes a column \"" + column
              + "\", which is there already. Rename one of them, or prepare it in another way.");
        }
      }
    }
  }

  /**
   * Learns from training rows, missing values included.
   *
   * @param training the rows; features need at least one value among them
   * @param target of the same rows
   * @param settings what the user wants
   * @param needs what the algorithm wants
   */
  static Fitted fit(Table training, List<String> features, Target target, PreparationSettings settings, Needs needs,
      MiningContext context) {
    FieldLearner learner = FieldLearner.of(settings, needs, target, training.rows(), context.seed());
    FieldLearner.Learnt[] learnt = new FieldLearner.Learnt[features.size()];
    Parallel.run(learnt.length, context, i -> {
      Column column = training.column(features.get(i));
      learnt[i] = learner.learn(plain(column), column instanceof TimeColumn);
    });
    Preparation preparation = new Preparation(Stream.of(learnt).map(FieldLearner.Learnt::field).toList(),
        Optional.ofNullable(learner.scaling()));
    return new Fitted(preparation,
        Table.of(Stream.of(learnt).flatMap(field -> field.training().stream()).toList()));
  }

  /**
   * A column as numbers or categories: times as days since 1970-01-01, texts as categories ("" is missing). Infinite
   * numbers, which nothing can be learnt from, are missing.
   */
  static Column plain(Column column) {
    return switch (column) {
      case NumberColumn numbers -> finite(numbers);
      case CategoryColumn categories -> categories;
      case TimeColumn times -> {
        double[] days = new double[times.size()];
        for (int row = 0; row < days.length; row++) {
          days[row] = times.isMissing(row) ? Double.NaN : times.value(row) / (double) TimeColumn.DAY;
        }
        yield NumberColumn.of(times.name(), days);
      }
      case TextColumn texts -> {
        CategoryColumn.Builder builder = CategoryColumn.builder(texts.name());
        for (int row = 0; row < texts.size(); row++) {
          builder.add(texts.text(row));
        }
        yield builder.build();
      }
    };
  }

  private static NumberColumn finite(NumberColumn column) {
    double[] values = column.values();
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        return NumberColumn.of(column.name(),
            Arrays.stream(values).map(value -> Double.isInfinite(value) ? Double.NaN : value).toArray());
      }
    }
    return column;
  }

  /** The names of the fields. */
  List<String> features() {
    return fields.stream().map(Field::name).toList();
  }

  /** The names of the columns that algorithms see. */
  List<String> columns() {
    return fields.stream().flatMap(field -> field.columns().stream()).toList();
  }

  /** The names of a field's columns. */
  List<String> columns(int field) {
    return fields.get(field).columns();
  }

  /** Whether a field has one column that holds its own values. */
  boolean plain(int field) {
    return fields.get(field).plain();
  }

  /** The typical value of a field in words: the median or the most frequent level. */
  String typical(int field) {
    return fields.get(field).typical().text(0);
  }

  /** What takes the place of missing values of a field in words, "" if they stay missing. */
  String taken(int field) {
    return fields.get(field).taken();
  }

  /** For every row, whether a feature has no value. Columns that are not there are not looked at. */
  static boolean[] incomplete(Table rows, List<String> features) {
    boolean[] incomplete = new boolean[rows.rows()];
    for (String feature : features) {
      Optional<Column> found = rows.find(feature);
      if (found.isPresent()) {
        Column column = found.get() instanceof NumberColumn numbers ? finite(numbers) : found.get();
        boolean text = column instanceof TextColumn;
        for (int row = 0; row < incomplete.length; row++) {
          incomplete[row] |= column.isMissing(row) || text && column.text(row).isEmpty();
        }
      }
    }
    return incomplete;
  }

  /**
   * The columns of new rows. A field whose column is not there is taken as missing in every row.
   *
   * @throws NoSuchColumnException if no field's column is there
   * @throws MiningException if a column's type has changed since training
   */
  Table apply(Table rows, MiningContext context) {
    if (!fields.isEmpty() && fields.stream().noneMatch(field -> rows.find(field.name()).isPresent())) {
      throw new NoSuchColumnException(fields.get(0).name(), rows.names());
    }
    List<List<Column>> made = new ArrayList<>();
    fields.forEach(field -> made.add(List.of()));
    Parallel.run(fields.size(), context, i -> {
      List<Column> ofField = fields.get(i).apply(read(rows, fields.get(i)));
      synchronized (made) {
        made.set(i, ofField);
      }
    });
    return Table.of(made.stream().flatMap(List::stream).toList());
  }

  private static Column read(Table rows, Field field) {
    return rows.find(field.name()).map(Preparation::plain).orElseGet(() -> field.missing(rows.rows()));
  }

  /** What is known about new rows before they are scored. */
  ScoringReport report(Table rows) {
    Map<String, ScoringReport.Unseen> unseen = new LinkedHashMap<>();
    Map<String, String> missing = new LinkedHashMap<>();
    for (Field field : fields) {
      Optional<Column> column = rows.find(field.name());
      if (column.isEmpty()) {
        missing.put(field.name(), field.taken());
        continue;
      }
      int count = field.unseen(plain(column.get()));
      if (count > 0) {
        unseen.put(field.name(), new ScoringReport.Unseen(count, field.takenForUnseen()));
      }
    }
    return new ScoringReport(rows.rows(), unseen, missing);
  }

  /** A prepared table in which every row has the typical value of one field. */
  Table withTypical(Table prepared, int field) {
    Table changed = prepared;
    int[] same = new int[prepared.rows()];
    for (Column column : fields.get(field).typicalColumns()) {
      changed = changed.with(column.select(same));
    }
    return changed;
  }
}
