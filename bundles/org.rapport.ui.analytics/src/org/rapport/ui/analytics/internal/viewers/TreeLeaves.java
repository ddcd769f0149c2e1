package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.spi.TreeOutline.Node;

/** The leaves of a tree and the way to them. */
final class TreeLeaves {

  /**
   * A leaf.
   *
   * @param node its place among the nodes
   * @param path the conditions on the way to it
   * @param rows how many training rows came there
   * @param shares the share of every class among them
   */
  record Leaf(int node, String path, long rows, List<Double> shares) {
  }

  private final List<Node> nodes;

  TreeLeaves(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** All leaves, in the order of the nodes. */
  List<Leaf> all() {
    boolean[] inner = new boolean[nodes.size()];
    nodes.stream().filter(node -> node.parent() >= 0).forEach(node -> inner[node.parent()] = true);
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < inner.length; i++) {
      if (!inner[i]) {
        leaves.add(new Leaf(i, path(i), nodes.get(i).rows(), nodes.get(i).answer()));
      }
    }
    return leaves;
  }

  private String path(int node) {
    String path = ""; //$NON-NLS-1$
    for (int i = node; nodes.get(i).parent() >= 0; i = nodes.get(i).parent()) {
      path = nodes.get(i).condition() + (path.isEmpty() ? "" : "  \u2192  " + path); //$NON-NLS-1$ //$NON-NLS-2$
    }
    return path;
  }

  /** How many levels there are, 1 for a root alone. */
  int levels() {
    int deepest = 0;
    for (int i = 0; i < nodes.size(); i++) {
      deepest = Math.max(deepest, depth(i));
    }
    return deepest + 1;
  }

  private int depth(int node) {
    int depth = 0;
    for (int i = node; nodes.get(i).parent() >= 0; i = nodes.get(i).parent()) {
      depth++;
    }
    return depth;
  }

  /** Which node a chart of the upper levels shows at a place among its nodes. */
  int shown(int place, int levels) {
    int seen = 0;
    for (int i = 0; i < nodes.size(); i++) {
      if (depth(i) < levels && seen++ == place) {
        return i;
      }
    }
    throw new IllegalArgumentException("The chart has no node " + place + "."); //$NON-NLS-1$ //$NON-NLS-2$
  }

  /** Whether a node is another one or lies below it. */
  boolean below(int node, int above) {
    int i = node;
    while (i != above && i >= 0) {
      i = nodes.get(i).parent();
    }
    return i == above;
  }
}
