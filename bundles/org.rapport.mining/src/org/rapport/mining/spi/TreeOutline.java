package org.rapport.mining.spi;

import java.util.List;

import org.rapport.table.Table;

/**
 * A model that is one tree and can show it. A model implements it besides {@link ClassifierModel} or
 * {@link RegressorModel}.
 *
 * @since 0.1
 */
public interface TreeOutline {
  /**
   * A node.
   *
   * @param parent the place of its parent in the list, −1 for the root
   * @param condition the condition by which rows come here from the parent; empty for the root
   * @param rows how many training rows came here
   * @param answer the share of every class among them; one number, the mean, in a tree that predicts numbers
   */
  record Node(int parent, String condition, long rows, List<Double> answer) {
    /** Copies the list. */
    public Node {
      answer = List.copyOf(answer);
    }
  }

  /** The nodes, every parent before its children; the root is the first. Empty if this model is no single tree. */
  List<Node> nodes();

  /**
   * The leaf of every row, or the node at which it stays because no training row went further as it would.
   *
   * @param rows prepared rows
   * @return one place in {@link #nodes()} a row; none at all if the tree can't tell
   */
  default int[] leaves(Table rows) {
    return new int[0];
  }
}
