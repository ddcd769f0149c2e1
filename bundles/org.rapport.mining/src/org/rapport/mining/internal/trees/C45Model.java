package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/**
 * A trained C4.5 tree.
 *
 * @param tree the tree
 * @param names the names of the features
 * @param levels by feature the levels of a category, empty for numbers
 * @param classes the classes in the order of the probabilities
 * @param smooth whether a row of every class is added to a leaf's
 */
public record C45Model(C45Nodes tree, List<String> names, List<List<String>> levels, List<String> classes,
    boolean smooth) implements ExplainingModel, TreeOutline {
  private static final int CLASSES_SHOWN = 3;

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return names;
  }

  double[][] values(Table rows) {
    double[][] values = new double[names.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = C45Column.values(names.get(i), levels.get(i), rows.column(names.get(i)));
    }
    return values;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] values = values(rows);
    double[][] probabilities = new double[rows.rows()][];
    TreeModel.blocks(probabilities.length, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        probabilities[row] = shares(tree.totals()[end(values, row)]);
      }
    });
    return probabilities;
  }

  /** The node where a row ends: in a leaf, or before a branch without training rows. */
  private int end(double[][] values, int row) {
    int node = 0;
    for (int next = tree.next(node, values, row); next != node; next = tree.next(node, values, row)) {
      node = next;
    }
    return node;
  }

  double[] shares(C45Node node) {
    return shares(node.totals);
  }

  private double[] shares(double[] totals) {
    double added = smooth ? 1 : 0;
    double[] shares = totals.clone();
    double all = Arrays.stream(totals).sum() + added * shares.length;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = (shares[c] + added) / all;
    }
    return shares;
  }

  /** Shapley values, see {@link TreeShap}: together with the mean of the leaves' shares they make the probability. */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    return TreeShap.of(List.of(C45Flat.of(root(), this::shares)), values(rows), rows.rows(), classIndex, 1, context);
  }

  @Override
  public String condition(Table rows, int row, int feature) {
    if (!levels.get(feature).isEmpty()) {
      return "";
    }
    double[][] values = values(rows.select(new int[]{row}));
    double above = Double.NEGATIVE_INFINITY;
    double atMost = Double.POSITIVE_INFINITY;
    int node = 0;
    for (int next = tree.next(node, values, 0); next != node; next = tree.next(node, values, 0)) {
      if (tree.feature()[node] == feature) {
        double threshold = tree.threshold()[node];
        boolean low = values[feature][0] <= threshold;
        atMost = low ? Math.min(atMost, threshold) : atMost;
        above = low ? above : Math.max(above, threshold);
      }
      node = next;
    }
    String lower = above > Double.NEGATIVE_INFINITY ? "above " + TreeText.number(above) : "";
    String upper = atMost < Double.POSITIVE_INFINITY ? "at most " + TreeText.number(atMost) : "";
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + " and " + upper;
  }

  /** The nodes with training rows; of the others a row stays at their parent. */
  @Override
  public List<Node> nodes() {
    int[] places = places();
    int[] parents = new int[places.length];
    String[] conditions = new String[places.length];
    Arrays.fill(parents, -1);
    Arrays.fill(conditions, "");
    for (int node = 0; node < places.length; node++) {
      int[] branches = tree.branches()[node];
      for (int b = 0; b < branches.length; b++) {
        parents[branches[b]] = places[node];
        conditions[branches[b]] = condition(tree.feature()[node], tree.threshold()[node], b);
      }
    }
    List<Node> outline = new ArrayList<>();
    for (int node = 0; node < places.length; node++) {
      if (places[node] >= 0) {
        double[] totals = tree.totals()[node];
        double weight = Arrays.stream(totals).sum();
        outline.add(new Node(parents[node], conditions[node], tree.rows()[node],
            Arrays.stream(totals).mapToObj(total -> total / weight).toList()));
      }
    }
    return outline;
  }

  /** By number of a node its place among those with training rows; −1 for the others. The root is always there. */
  private int[] places() {
    int[] places = new int[tree.rows().length];
    int next = 0;
    for (int node = 0; node < places.length; node++) {
      places[node] = node == 0 || tree.rows()[node] > 0 ? next++ : -1;
    }
    return places;
  }

  /** Where every row ends, which is above the leaves where a row takes a branch that no training row took. */
  @Override
  public int[] leaves(Table rows) {
    double[][] values = values(rows);
    int[] places = places();
    int[] leaves = new int[rows.rows()];
    Arrays.setAll(leaves, row -> places[end(values, row)]);
    return leaves;
  }

  /** The tree's root. */
  C45Node root() {
    return tree.node(0);
  }

  /** One line a node with training rows, children indented below their parent; shares are those of the training rows. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    write(root(), "all rows", 0, text);
    return text.toString();
  }

  private void write(C45Node node, String condition, int depth, StringBuilder text) {
    text.append("  ".repeat(depth)).append(condition).append(": ").append(sharesInWords(node))
        .append(String.format(Locale.ROOT, " (%,d rows)\n", node.rows));
    for (int b = 0; b < node.branches.length; b++) {
      if (node.branches[b].rows > 0) {
        write(node.branches[b], condition(node.feature, node.threshold, b), depth + 1, text);
      }
    }
  }

  private String sharesInWords(C45Node node) {
    List<String> parts = new ArrayList<>();
    int largest = 0;
    for (int c = 0; c < classes.size(); c++) {
      largest = node.totals[c] > node.totals[largest] ? c : largest;
      parts.add(String.format(Locale.ROOT, "%s %.1f %%", classes.get(c), 100 * node.totals[c] / node.weight()));
    }
    return classes.size() <= CLASSES_SHOWN ? String.join(", ", parts) : parts.get(largest);
  }

  private String condition(int feature, double threshold, int branch) {
    String name = names.get(feature);
    List<String> known = levels.get(feature);
    if (!known.isEmpty()) {
      return name + (branch < known.size() ? " is " + known.get(branch) : " has no value");
    }
    if (threshold == Double.NEGATIVE_INFINITY) {
      return name + (branch == 0 ? " has no value" : " has a value");
    }
    return name + (branch == 0 ? " at most " : " above ") + TreeText.number(threshold);
  }
}
