package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A C4.5 tree as {@link TreeShap} reads it. Branches without training rows are one leaf together, which answers as its
 * parent would and has no weight.
 */
final class C45Flat implements ShapleyTree {
  private final List<C45Node> nodes = new ArrayList<>();
  private final List<double[]> answers = new ArrayList<>();
  private final List<Boolean> inner = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  /** By branch the place among the children. */
  private final List<int[]> places = new ArrayList<>();
  private int deepest;

  private C45Flat() {}

  static C45Flat of(C45Node root, Function<C45Node, double[]> shares) {
    C45Flat flat = new C45Flat();
    flat.add(root, shares, 0);
    return flat;
  }

  private int add(C45Node node, Function<C45Node, double[]> shares, int depth) {
    int number = reserve(node, shares, !node.leaf(), depth);
    if (node.leaf()) {
      return number;
    }
    int[] place = new int[node.branches.length];
    List<Integer> below = new ArrayList<>();
    for (int b = 0; b < place.length; b++) {
      if (node.branches[b].rows > 0) {
        place[b] = below.size();
        below.add(add(node.branches[b], shares, depth + 1));
      } else {
        place[b] = -1;
      }
    }
    int empty = below.size();
    below.add(reserve(node, shares, false, depth + 1));
    for (int b = 0; b < place.length; b++) {
      place[b] = place[b] < 0 ? empty : place[b];
    }
    children.set(number, below.stream().mapToInt(Integer::intValue).toArray());
    places.set(number, place);
    return number;
  }

  private int reserve(C45Node node, Function<C45Node, double[]> shares, boolean isInner, int depth) {
    nodes.add(node);
    answers.add(shares.apply(node));
    inner.add(isInner);
    children.add(new int[0]);
    places.add(new int[0]);
    deepest = Math.max(deepest, depth);
    return nodes.size() - 1;
  }

  @Override
  public int feature(int node) {
    return inner.get(node) ? nodes.get(node).feature : -1;
  }

  @Override
  public int children(int node) {
    return children.get(node).length;
  }

  @Override
  public int child(int node, int place) {
    return children.get(node)[place];
  }

  @Override
  public int place(int node, double[][] values, int row) {
    C45Node asked = nodes.get(node);
    return places.get(node)[asked.branch(values[asked.feature][row])];
  }

  @Override
  public double cover(int node) {
    // the leaf of the empty branches stands for its parent, which is no leaf
    return !inner.get(node) && !nodes.get(node).leaf() ? 0 : nodes.get(node).weight();
  }

  @Override
  public double answer(int leaf, int output) {
    return answers.get(leaf)[output];
  }

  @Override
  public int depth() {
    return deepest;
  }
}
