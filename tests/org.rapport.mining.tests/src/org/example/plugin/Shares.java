package org.example.plugin;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.Dataset;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;

/** Answers with the shares of the classes; its model is a record of its own package. */
public final class Shares implements Classifier<Shares.Settings> {

  /** No parameters. */
  public record Settings() {
  }

  /** A number with a name. */
  record Share(String name, double value) {
  }

  /** What was learnt. */
  record Model(List<String> classes, List<Share> shares) implements ClassifierModel {
    @Override
    public List<String> classes() {
      return classes;
    }

    @Override
    public double[][] probabilities(Table rows, MiningContext context) {
      double[][] probabilities = new double[rows.rows()][];
      Arrays.setAll(probabilities, row -> shares.stream().mapToDouble(Share::value).toArray());
      return probabilities;
    }
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    int[] counts = label.counts();
    double all = Arrays.stream(counts).sum();
    return new Model(label.levels(), label.levels().stream()
        .map(level -> new Share(level, counts[label.levels().indexOf(level)] / all)).toList());
  }
}
