package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.NumberColumn;

/** A tree in words, one line a node, children indented below their parent. */
final class TreeText {
  private static final int LEVELS_SHOWN = 6;
  private static final int CLASSES_SHOWN = 3;

  private final Tree tree;
  private final List<Feature> features;
  private final List<String> classes;
  private final StringBuilder text = new StringBuilder();

  /** @param classes the classes; none for a tree that answers with a number */
  TreeText(Tree tree, List<Feature> features, List<String> classes) {
    this.tree = tree;
    this.features = features;
    this.classes = classes;
  }

  String write() {
    node(0, "all rows", 0);
    return text.toString();
  }

  /** The nodes as data, every parent before its children. */
  List<TreeOutline.Node> nodes() {
    List<TreeOutline.Node> nodes = new ArrayList<>();
    add(0, -1, "", nodes);
    return nodes;
  }

  private void add(int node, int parent, String condition, List<TreeOutline.Node> nodes) {
    nodes.add(new TreeOutline.Node(parent, condition, tree.rows(node),
        Arrays.stream(tree.shares(node)).boxed().toList()));
    if (!tree.isLeaf(node)) {
      int own = nodes.size() - 1;
      add(tree.left(node), own, condition(node, true), nodes);
      add(tree.right(node), own, condition(node, false), nodes);
    }
  }

  private void node(int node, String condition, int depth) {
    text.append("  ".repeat(depth)).append(condition).append(": ").append(shares(node));
    text.append(String.format(Locale.ROOT, " (%,d rows)%n", tree.rows(node)).replace(System.lineSeparator(), "\n"));
    if (!tree.isLeaf(node)) {
      node(tree.left(node), condition(node, true), depth + 1);
      node(tree.right(node), condition(node, false), depth + 1);
    }
  }

  private String shares(int node) {
    double[] shares = tree.shares(node);
    if (classes.isEmpty()) {
      return number(shares[0]);
    }
    List<String> parts = new ArrayList<>();
    if (classes.size() <= CLASSES_SHOWN) {
      for (int c = 0; c < shares.length; c++) {
        parts.add(share(c, shares[c]));
      }
    } else {
      int largest = 0;
      for (int c = 1; c < shares.length; c++) {
        largest = shares[c] > shares[largest] ? c : largest;
      }
      parts.add(share(largest, shares[largest]));
    }
    return String.join(", ", parts);
  }

  private String share(int classIndex, double share) {
    return String.format(Locale.ROOT, "%s %.1f %%", classes.get(classIndex), 100 * share);
  }

  private String condition(int node, boolean left) {
    Feature feature = features.get(tree.feature(node));
    if (!feature.category()) {
      if (tree.threshold(node) == Double.NEGATIVE_INFINITY) {
        return feature.name() + (left ? " has no value" : " has a value");
      }
      String number = number(tree.threshold(node));
      return feature.name() + (left ? " at most " : " above ") + number;
    }
    List<String> yes = levels(feature, tree.goesLeft(node), left);
    List<String> no = levels(feature, tree.goesLeft(node), !left);
    boolean negate = yes.size() > no.size() && no.size() <= LEVELS_SHOWN && !no.isEmpty();
    List<String> shown = negate ? no : yes;
    String names = String.join(" or ", shown.subList(0, Math.min(LEVELS_SHOWN, shown.size())));
    int more = shown.size() - LEVELS_SHOWN;
    return feature.name() + (negate ? " is not " : " is ") + names + (more > 0 ? " or " + more + " others" : "");
  }

  private static List<String> levels(Feature feature, boolean[] goesLeft, boolean left) {
    List<String> levels = new ArrayList<>();
    for (int i = 0; i < feature.levels().size(); i++) {
      if (goesLeft[feature.binOfLevel()[i]] == left) {
        levels.add(feature.levels().get(i));
      }
    }
    return levels;
  }

  /** A threshold with six digits. */
  static String number(double value) {
    return NumberColumn.format(Double.parseDouble(String.format(Locale.ROOT, "%.6g", value)));
  }
}
