package org.rapport.mining.internal.worker;

import java.util.List;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.internal.worker.Zoo.Bite;
import org.rapport.mining.internal.worker.Zoo.Nothing;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.Table;

/** The animals of the zoo in all the other places where a plug-in's code runs. */
final class ZooRoles {

  private ZooRoles() {}

  /** Adds one animal that bites when it predicts, one that groups, one that looks for outliers and two for numbers. */
  static void add(List<AlgorithmDescriptor> all, String id, Bite bite) {
    all.add(descriptor(id + "-predicts", "classification", new Predicting(bite)));
    all.add(descriptor(id + "-groups", AlgorithmDescriptor.CLUSTERING, new Grouping(bite)));
    all.add(descriptor(id + "-numbers", AlgorithmDescriptor.REGRESSION, new Numbers(bite, true)));
    all.add(descriptor(id + "-foretells", AlgorithmDescriptor.REGRESSION, new Numbers(bite, false)));
    all.add(descriptor(id + "-suspects", AlgorithmDescriptor.OUTLIERS, new Suspecting(bite)));
  }

  private static AlgorithmDescriptor descriptor(String id, String category, Object animal) {
    return AlgorithmDescriptor.of(id, "The one that " + id, category, "", "zoo." + id, () -> animal);
  }

  private record Predicting(Bite bite) implements Classifier<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      List<String> classes = data.labelColumn().levels();
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return classes;
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext surroundings) {
          Zoo.bite(bite);
          double[][] all = new double[rows.rows()][classes.size()];
          for (double[] row : all) {
            row[0] = 1;
          }
          return all;
        }
      };
    }
  }

  private record Grouping(Bite bite) implements Clusterer<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClusterModel cluster(Dataset data, Nothing parameters, MiningContext context) {
      return new ClusterModel() {
        @Override
        public int clusters() {
          return 2;
        }

        @Override
        public int[] assign(Table rows, MiningContext surroundings) {
          Zoo.bite(bite);
          int[] groups = new int[rows.rows()];
          groups[0] = 1;
          return groups;
        }
      };
    }
  }

  /** @param training whether it bites when it learns, else when it predicts */
  private record Numbers(Bite bite, boolean training) implements Regressor<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public RegressorModel train(Dataset data, Nothing parameters, MiningContext context) {
      if (training) {
        Zoo.bite(bite);
      }
      return (rows, surroundings) -> {
        if (!training) {
          Zoo.bite(bite);
        }
        return new double[rows.rows()];
      };
    }
  }

  private record Suspecting(Bite bite) implements OutlierDetector<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public OutlierModel learn(Dataset data, Nothing parameters, MiningContext context) {
      return (rows, surroundings) -> {
        Zoo.bite(bite);
        return new double[rows.rows()];
      };
    }
  }
}
