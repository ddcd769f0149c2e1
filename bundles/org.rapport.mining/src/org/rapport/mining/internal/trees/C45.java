package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;

/**
 * A decision tree in the manner of C4.5 (Quinlan, C4.5: Programs for Machine Learning, 1993): a category is divided into
 * all its levels, numbers at a threshold; of the divisions with at least the average gain of information the one with the
 * highest gain ratio is taken; numbers pay for naming their threshold (Quinlan, Improved use of continuous attributes in
 * C4.5, 1996). Pruned by {@link C45Pruner}. A level without training rows in a node is answered as the node itself would.
 * Nothing is random. {@link DecisionTree} is the other kind of tree.
 */
public final class C45 implements Classifier<C45.Settings> {

  /**
   * The parameters.
   *
   * @param confidence of the pruning
   * @param minLeaf the smallest weight of two branches
   * @param pruned whether the tree is pruned
   * @param smooth whether leaves give Laplace's estimate
   */
  public record Settings(
      @Parameter(label = "Confidence", defaultValue = "0.25", min = 0.001, max = 0.5,
          help = "How far the tree trusts its leaves. Smaller values prune more and give a smaller tree.") double confidence,
      @Parameter(label = "Smallest leaf", defaultValue = "2", min = 1, max = 1_000_000,
          help = "At least two branches of every condition have so many training rows. Larger values give a smaller tree "
              + "and steadier probabilities.") int minLeaf,
      @Parameter(label = "Prune", defaultValue = "yes",
          help = "Whether branches that are not worth their leaves are cut back.") boolean pruned,
      @Parameter(label = "Smooth probabilities", defaultValue = "yes",
          help = "Counts one more row of every class in a leaf, so that none says 0 or 1.") boolean smooth) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  public C45Model train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] weights = Labels.weights(data, label);
    if (Arrays.stream(weights).sum() <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    List<Column> given = data.featureColumns();
    C45Column[] columns = new C45Column[given.size()];
    Parallel.run(columns.length, context, i -> columns[i] = C45Column.of(given.get(i)));
    C45Grower grower = new C45Grower(columns, label.codes(), weights, label.levels().size(), settings.minLeaf(),
        context);
    C45Node root = grower.grow();
    if (settings.pruned()) {
      new C45Pruner(grower, settings.confidence()).prune(root);
    }
    return new C45Model(C45Nodes.of(root), Stream.of(columns).map(C45Column::name).toList(),
        Stream.of(columns).map(C45Column::levels).toList(), label.levels(), settings.smooth());
  }
}
