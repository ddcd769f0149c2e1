/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.core.Utils;

/**
 * What Weka knows about the columns of a data set: numbers and times are numeric attributes, categories are nominal
 * ones with the levels of the training rows, the label, if there is one, is the last attribute. A missing value and a
 * level that training has not seen are Weka's missing value.
 */
final class Schema {
  private static final double DAY = 86_400_000;

  private final List<Column> features;
  private final List<String> classes;
  private final Instances header;
  private final Target target;

  /** What is learnt to predict. */
  enum Target {
    /** A class. */
    CLASS,
    /** A number, also one that could be taken for a class. */
    NUMBER,
    /** Nothing. */
    NONE
  }

  Schema(Dataset data, Target target) {
    this.target = target;
    this.classes = target == Target.CLASS ? data.labelColumn().levels() : List.of();
    this.features = data.featureColumns();
    if (features.isEmpty()) {
      throw new MiningException("There is no column to learn from"
          + (target == Target.NONE ? "." : " beside the target."));
    }
    ArrayList<Attribute> attributes = new ArrayList<>();
    for (Column feature : features) {
      attributes.add(attribute(attributes.size(), feature));
    }
    if (target != Target.NONE) {
      attributes.add(target == Target.NUMBER ? new Attribute("class")
          : new Attribute("class", new ArrayList<>(classes)));
    }
    this.header = new Instances("rows", attributes, 0);
    header.setClassIndex(target == Target.NONE ? -1 : features.size());
  }

  /** Names carry a number, because Weka insists on distinct ones and "class" may be taken. */
  private static Attribute attribute(int index, Column feature) {
    return switch (feature) {
      case CategoryColumn category -> new Attribute(index + " " + feature.name(), new ArrayList<>(category.levels()));
      case NumberColumn number -> new Attribute(index + " " + feature.name());
      case TimeColumn time -> new Attribute(index + " " + feature.name());
      case TextColumn text -> throw new MiningException("Column \"" + feature.name()
          + "\" is free text, which Weka can't learn from. Leave it out.");
    };
  }

  List<String> classes() {
    return classes;
  }

  /** An empty set of instances with the attributes. */
  Instances header() {
    return new Instances(header, 0);
  }

  /** The rows of the training set as instances with their classes and weights. */
  Instances training(Dataset data, Cancel cancel) {
    IntToDoubleFunction label = label(data);
    double[] weights = data.weights().orElse(null);
    Instances instances = new Instances(header, data.rows());
    Reader reader = new Reader(data.table());
    for (int row = 0; row < data.rows(); row++) {
      double[] values = reader.read(row);
      if (header.classIndex() >= 0) {
        values[features.size()] = label.applyAsDouble(row);
      }
      instances.add(new WatchedInstance(weights == null ? 1 : weights[row], values, cancel));
    }
    return instances;
  }

  private IntToDoubleFunction label(Dataset data) {
    return switch (target) {
      case CLASS -> {
        CategoryColumn labels = data.labelColumn();
        yield row -> labels.code(row) < 0 ? Utils.missingValue() : labels.code(row);
      }
      case NUMBER -> {
        NumberColumn numbers = data.targetColumn();
        yield row -> missing(numbers.value(row));
      }
      case NONE -> row -> Utils.missingValue();
    };
  }

  Reader reader(Table rows) {
    return new Reader(rows);
  }

  /** Reads rows of a table as instances without a class. */
  final class Reader {
    private final IntToDoubleFunction[] columns = new IntToDoubleFunction[features.size()];
    private final Instances dataset = header();

    private Reader(Table rows) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = values(features.get(i), rows.column(features.get(i).name()));
      }
    }

    private double[] read(int row) {
      double[] values = new double[header.numAttributes()];
      for (int i = 0; i < columns.length; i++) {
        values[i] = columns[i].applyAsDouble(row);
      }
      if (header.classIndex() >= 0) {
        values[header.classIndex()] = Utils.missingValue();
      }
      return values;
    }

    DenseInstance instance(int row) {
      DenseInstance instance = new DenseInstance(1, read(row));
      instance.setDataset(dataset);
      return instance;
    }
  }

  private static IntToDoubleFunction values(Column trained, Column column) {
    return switch (column) {
      case NumberColumn number when trained instanceof NumberColumn -> row -> missing(number.value(row));
      case TimeColumn time when trained instanceof TimeColumn -> row -> time.isMissing(row) ? Utils.missingValue()
          : time.value(row) / DAY;
      case CategoryColumn category when trained instanceof CategoryColumn known -> {
        CategoryColumn mapped = category.withLevels(known.levels());
        yield row -> mapped.isMissing(row) ? Utils.missingValue() : mapped.code(row);
      }
      default -> throw new MiningException(
          "Column \"" + column.name() + "\" has another type than in the rows the model has learnt from.");
    };
  }

  private static double missing(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? Utils.missingValue() : value;
  }
}
