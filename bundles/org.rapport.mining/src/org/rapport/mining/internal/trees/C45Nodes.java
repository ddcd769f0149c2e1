package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes of a grown C4.5 tree, see {@link C45Node}. Node 0 is the root; branches have larger numbers than the node they
 * come from.
 *
 * @param totals by node the weight of every class among its rows
 * @param rows by node the number of training rows
 * @param feature by node the feature asked, −1 in a leaf
 * @param threshold by node the largest number of the first branch
 * @param thresholdCode by node the place of it among the column's numbers, −1 for categories
 * @param branches by node its branches
 */
record C45Nodes(double[][] totals, int[] rows, int[] feature, double[] threshold, int[] thresholdCode,
    int[][] branches) {

  /** Refuses what is no tree: a file may hold anything, and a row must not go round in circles. */
  C45Nodes {
    int n = totals.length;
    boolean tree = n > 0 && rows.length == n && feature.length == n && threshold.length == n
        && thresholdCode.length == n && branches.length == n;
    for (int node = 0; tree && node < n; node++) {
      for (int branch : branches[node]) {
        tree &= branch > node && branch < n;
      }
    }
    if (!tree) {
      throw new IllegalArgumentException("The nodes are no tree.");
    }
  }

  static C45Nodes of(C45Node root) {
    List<C45Node> nodes = new ArrayList<>(List.of(root));
    List<int[]> branches = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      C45Node node = nodes.get(i);
      int[] places = new int[node.branches.length];
      for (int b = 0; b < places.length; b++) {
        places[b] = nodes.size();
        nodes.add(node.branches[b]);
      }
      branches.add(places);
    }
    return new C45Nodes(nodes.stream().map(node -> node.totals).toArray(double[][]::new),
        nodes.stream().mapToInt(node -> node.rows).toArray(), nodes.stream().mapToInt(node -> node.feature).toArray(),
        nodes.stream().mapToDouble(node -> node.threshold).toArray(),
        nodes.stream().mapToInt(node -> node.thresholdCode).toArray(), branches.toArray(int[][]::new));
  }

  /** The node that a row goes to; the node itself where it ends, in a leaf or before a branch without training rows. */
  int next(int node, double[][] values, int row) {
    if (feature[node] < 0) {
      return node;
    }
    double value = values[feature[node]][row];
    int branch = branches[node][thresholdCode[node] < 0 ? (int) value : value <= threshold[node] ? 0 : 1];
    return rows[branch] == 0 ? node : branch;
  }

  /** A node with all that is below it. */
  C45Node node(int number) {
    C45Node node = new C45Node(totals[number], rows[number]);
    node.feature = feature[number];
    node.threshold = threshold[number];
    node.thresholdCode = thresholdCode[number];
    node.branches = new C45Node[branches[number].length];
    for (int b = 0; b < node.branches.length; b++) {
      node.branches[b] = node(branches[number][b]);
    }
    return node;
  }
}
