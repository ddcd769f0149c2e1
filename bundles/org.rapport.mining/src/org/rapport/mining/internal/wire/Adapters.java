package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.evaluation.ConfusionMatrix;
import org.rapport.table.Column;
import org.rapport.table.NoSuchColumnException;
import org.rapport.table.Table;

/** The few classes that are no records. */
final class Adapters {
  private static final Map<Type, Codec> ALL = Map.of(Column.class, new Columns(), Table.class, new WholeTables(),
      Dataset.class, new Datasets(), ConfusionMatrix.class, new Matrices());

  private Adapters() {}

  static Map<Type, Codec> all() {
    return ALL;
  }

  private static final class Columns implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      out.writeColumn((Column) value);
    }

    @Override
    public Object read(WireInput in) throws IOException {
      return in.readColumn();
    }
  }

  private static final class WholeTables implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      Table table = (Table) value;
      out.writeCount(table.columns().size());
      for (Column column : table.columns()) {
        out.writeColumn(column);
      }
    }

    @Override
    public Object read(WireInput in) throws IOException {
      int count = in.readCount();
      List<Column> columns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        columns.add(in.readColumn());
      }
      try {
        return Table.of(columns);
      } catch (IllegalArgumentException e) {
        throw new WireException("it holds a table that is none: " + e.getMessage(), e);
      }
    }
  }

  /** A data set with the columns that have a part in it; no others leave the process. */
  private static final class Datasets implements Codec {
    private final Codec tables = new WholeTables();

    @Override
    public void write(Object value, WireOutput out) throws IOException {
      Dataset data = (Dataset) value;
      Set<String> parts = new LinkedHashSet<>(data.features());
      List<Optional<String>> roles = List.of(data.id(), data.label(), data.weight(), data.time());
      roles.forEach(role -> role.ifPresent(parts::add));
      tables.write(Tables.only(data.table(), parts), out);
      for (Optional<String> role : roles) {
        out.writeText(role.orElse(""));
      }
      out.writeBoolean(data.featuresChosen());
      out.writeCount(data.features().size());
      for (String feature : data.features()) {
        out.writeText(feature);
      }
    }

    @Override
    public Object read(WireInput in) throws IOException {
      Dataset.Builder builder = Dataset.of((Table) tables.read(in)).id(role(in)).label(role(in)).weight(role(in))
          .time(role(in));
      boolean chosen = in.readBoolean();
      int count = in.readCount();
      List<String> features = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        features.add(in.readText());
      }
      try {
        return chosen ? builder.features(features).build() : builder.build().withFeatures(features);
      } catch (NoSuchColumnException | MiningException e) {
        throw new WireException("it holds a data set that is none: " + e.getMessage(), e);
      }
    }

    private static @Nullable String role(WireInput in) throws IOException {
      String name = in.readText();
      return name.isEmpty() ? null : name;
    }
  }

  private static final class Matrices implements Codec {
    @Override
    public void write(Object value, WireOutput out) throws IOException {
      ConfusionMatrix matrix = (ConfusionMatrix) value;
      out.writeCount(matrix.classes().size());
      for (String name : matrix.classes()) {
        out.writeText(name);
      }
      for (long[] row : matrix.counts()) {
        out.writeLongs(row);
      }
    }

    @Override
    public Object read(WireInput in) throws IOException {
      int size = in.readCount();
      in.charge(8L * size);
      List<String> classes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        classes.add(in.readText());
      }
      long[][] counts = new long[size][];
      for (int i = 0; i < size; i++) {
        counts[i] = in.readLongs(size);
      }
      try {
        return new ConfusionMatrix(classes, counts);
      } catch (IllegalArgumentException e) {
        throw new WireException("it holds a confusion matrix that is none: " + e.getMessage(), e);
      }
    }
  }
}
