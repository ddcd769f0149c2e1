package org.rapport.mining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.internal.Labels;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * A table and what its columns are for: which one is the label to be predicted, which ones are features, which one is
 * an id. Everything an algorithm may know about customers.
 *
 * <p>A data set that the engine hands to a {@link org.rapport.mining.spi.Classifier} is <em>prepared</em>: its features
 * are {@link NumberColumn}s and {@link CategoryColumn}s only, no value is missing, and the label is a
 * {@link CategoryColumn} without missing values; for a {@link org.rapport.mining.spi.Regressor} it is a
 * {@link NumberColumn} of finite values.
 *
 * @since 0.1
 */
public final class Dataset {
  private final Table table;
  private final List<String> features;
  private final Optional<String> id;
  private final Optional<String> label;
  private final Optional<String> weight;
  private final Optional<String> time;
  private final boolean chosen;
  private final Optional<Scaling> scaling;

  private Dataset(Builder builder, List<String> features, boolean chosen) {
    this.table = builder.table;
    this.features = List.copyOf(features);
    this.id = Optional.ofNullable(builder.id);
    this.label = Optional.ofNullable(builder.label);
    this.weight = Optional.ofNullable(builder.weight);
    this.time = Optional.ofNullable(builder.time);
    this.chosen = chosen;
    this.scaling = Optional.ofNullable(builder.scaling);
  }

  /** A builder over a table; without further calls every column is a feature. */
  public static Builder of(Table table) {
    return new Builder(table);
  }

  /** The table, with all columns. */
  public Table table() {
    return table;
  }

  /** The number of rows. */
  public int rows() {
    return table.rows();
  }

  /** The names of the features in order: those chosen, else all columns without another role. */
  public List<String> features() {
    return features;
  }

  /** Whether the features were named one by one rather than taken by default. */
  public boolean featuresChosen() {
    return chosen;
  }

  /** The feature columns in the order of {@link #features()}. */
  public List<Column> featureColumns() {
    return features.stream().map(table::column).toList();
  }

  /** The name of the column that identifies a row, if there is one. */
  public Optional<String> id() {
    return id;
  }

  /** The name of the column to be predicted, if there is one. */
  public Optional<String> label() {
    return label;
  }

  /** The name of the column of row weights (numbers ≥ 0), if there is one. */
  public Optional<String> weight() {
    return weight;
  }

  /** The name of the column that says when a row was known, if there is one. */
  public Optional<String> time() {
    return time;
  }

  /**
   * The label as categories. Whole numbers become levels in numeric order; categories keep their levels and order.
   *
   * @throws MiningException if there is no label or the label is not a category (numbers with fractions, times, more
   *         than 50 different values, free text)
   */
  public CategoryColumn labelColumn() {
    return Labels.of(table.column(label.orElseThrow(
        () -> new MiningException("The data set has no target. Name the column that is to be predicted."))));
  }

  /**
   * Whether the label holds numbers that are no classes: with fractions, or more than 50 different values. Such a target
   * is predicted by algorithms of the category {@link AlgorithmDescriptor#REGRESSION}.
   *
   * @throws MiningException if there is no label
   */
  public boolean hasNumberTarget() {
    Column column = table.column(label.orElseThrow(
        () -> new MiningException("The data set has no target. Name the column that is to be predicted.")));
    return column instanceof NumberColumn numbers && Labels.areNumbers(numbers);
  }

  /**
   * The label as numbers, NaN where it is missing.
   *
   * @throws MiningException if there is no label or it holds no numbers
   */
  public NumberColumn targetColumn() {
    Column column = table.column(label.orElseThrow(
        () -> new MiningException("The data set has no target. Name the column that is to be predicted.")));
    if (column instanceof NumberColumn numbers) {
      return numbers;
    }
    throw new MiningException("The target \"" + column.name() + "\" does not hold numbers, so its value can't be "
        + "predicted as a number. Choose a column of numbers, or a classification.");
  }

  /** The weight of every row, or empty when all rows weigh 1. */
  public Optional<double[]> weights() {
    return weight.map(table::column).filter(NumberColumn.class::isInstance)
        .map(column -> ((NumberColumn) column).values());
  }

  /**
   * How the numbers of a prepared data set are scaled: by what the user or the algorithm asked for. If empty, nobody has
   * asked, and an algorithm that compares rows by their distance has to scale on its own.
   */
  public Optional<Scaling> scaling() {
    return scaling;
  }

  /** The given rows in the given order, with the same roles. */
  public Dataset select(int[] rows) {
    return withTable(table.select(rows));
  }

  /** Another table with the same roles. Every column with a role must be in it. */
  public Dataset withTable(Table other) {
    Builder builder = new Builder(other);
    builder.id = id.orElse(null);
    builder.label = label.orElse(null);
    builder.weight = weight.orElse(null);
    builder.time = time.orElse(null);
    builder.scaling = scaling.orElse(null);
    builder.features = features;
    return new Dataset(builder.check(), features, chosen);
  }

  /** The same data set with other features. */
  public Dataset withFeatures(List<String> names) {
    Builder builder = new Builder(table);
    builder.id = id.orElse(null);
    builder.label = label.orElse(null);
    builder.weight = weight.orElse(null);
    builder.time = time.orElse(null);
    builder.scaling = scaling.orElse(null);
    builder.features = names;
    return new Dataset(builder.check(), names, chosen);
  }

  @Override
  public String toString() {
    return "Dataset[" + rows() + " rows, label " + label.orElse("none") + ", features " + features + "]";
  }

  /** Gives columns their roles. */
  public static final class Builder {
    private final Table table;
    private @Nullable String id;
    private @Nullable String label;
    private @Nullable String weight;
    private @Nullable String time;
    private @Nullable List<String> features;
    private @Nullable Scaling scaling;

    private Builder(Table table) {
      this.table = table;
    }

    /** The column that identifies a row; it is not a feature. */
    public Builder id(@Nullable String column) {
      id = column;
      return this;
    }

    /** The column to be predicted; it is not a feature. */
    public Builder label(@Nullable String column) {
      label = column;
      return this;
    }

    /** The column of row weights, a {@link NumberColumn}; it is not a feature. */
    public Builder weight(@Nullable String column) {
      weight = column;
      return this;
    }

    /** The column that says when a row was known; it is not a feature. */
    public Builder time(@Nullable String column) {
      time = column;
      return this;
    }

    /** The features; without this call all columns that have no other role. */
    public Builder features(List<String> columns) {
      features = List.copyOf(columns);
      return this;
    }

    /** How the numbers were scaled when the data set was prepared. */
    public Builder scaling(@Nullable Scaling made) {
      scaling = made;
      return this;
    }

    /**
     * The data set.
     *
     * @throws org.rapport.table.NoSuchColumnException if a named column is not in the table
     * @throws MiningException if a feature is the label, or the weights are not numbers
     */
    public Dataset build() {
      check();
      List<String> named = features;
      if (named != null) {
        return new Dataset(this, named, true);
      }
      Set<@Nullable String> roles = roles();
      return new Dataset(this, table.names().stream().filter(name -> !roles.contains(name)).toList(), false);
    }

    private Set<@Nullable String> roles() {
      Set<@Nullable String> roles = new LinkedHashSet<>();
      roles.add(id);
      roles.add(label);
      roles.add(weight);
      roles.add(time);
      return roles;
    }

    private Builder check() {
      for (@Nullable String name : roles()) {
        if (name != null) {
          table.column(name);
        }
      }
      String weights = weight;
      if (weights != null && !(table.column(weights) instanceof NumberColumn)) {
        throw new MiningException("The weights in column \"" + weights + "\" are not numbers.");
      }
      List<String> named = features;
      if (named != null) {
        for (String name : named) {
          table.column(name);
          if (name.equals(label)) {
            throw new MiningException("Column \"" + name + "\" is the target; it can't be a feature as well.");
          }
        }
      }
      return this;
    }
  }
}
