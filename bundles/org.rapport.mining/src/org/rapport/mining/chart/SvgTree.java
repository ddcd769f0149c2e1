package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.rapport.mining.chart.ChartSpec.Node;

/** Draws a tree from left to right: leaves one below the other, every parent in the middle of its children. */
record SvgTree(ChartSpec.Tree spec, Palette palette, int width, int height) {

  private static final double GAP = 26;
  private static final double TALLEST = 46;
  private static final double LEGEND = 18;

  /** Where a node is drawn: its left edge, its middle, the size of its box. */
  private record Box(double x, double y, double wide, double tall) {

    boolean has(double left, double top) {
      return left >= x && left <= x + wide && Math.abs(top - y) <= tall / 2;
    }
  }

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    legend(canvas, SvgCanvas.top(spec));
    List<Box> boxes = boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      int parent = spec.nodes().get(i).parent();
      if (parent >= 0) {
        double from = box.x() - GAP;
        double above = boxes.get(parent).y();
        canvas.polyline(new double[]{from, from + GAP / 2, from + GAP / 2, from + GAP},
            new double[]{above, above, box.y(), box.y()}, palette.muted(), 1);
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      node(canvas, spec.nodes().get(i), box.x(), box.y(), box.wide(), box.tall());
    }
    return canvas.end();
  }

  /** The place of the node drawn at a point, if there is one. */
  OptionalInt nodeAt(double left, double top) {
    List<Box> boxes = boxes();
    return IntStream.range(0, boxes.size()).filter(i -> boxes.get(i).has(left, top)).findFirst();
  }

  private List<Box> boxes() {
    int count = spec.nodes().size();
    int[] depth = new int[count];
    List<List<Integer>> children = new ArrayList<>();
    int deepest = 0;
    for (int i = 0; i < count; i++) {
      children.add(new ArrayList<>());
      int parent = spec.nodes().get(i).parent();
      if (parent >= 0) {
        depth[i] = depth[parent] + 1;
        children.get(parent).add(i);
        deepest = Math.max(deepest, depth[i]);
      }
    }
    double top = SvgCanvas.top(spec) + (spec.classes().isEmpty() ? 0 : LEGEND);
    double column = (width - 2.0 * SvgCanvas.MARGIN) / (deepest + 1);
    long leaves = children.stream().filter(List::isEmpty).count();
    double slot = (height - SvgCanvas.MARGIN - top) / Math.max(1, leaves);
    double[] y = new double[count];
    place(0, children, y, new double[]{top + slot / 2}, slot);
    double tall = Math.min(TALLEST, slot - 4);
    return IntStream.range(0, count)
        .mapToObj(i -> new Box(SvgCanvas.MARGIN + column * depth[i], y[i], column - GAP, tall)).toList();
  }

  private static void place(int node, List<List<Integer>> children, double[] y, double[] next, double slot) {
    if (children.get(node).isEmpty()) {
      y[node] = next[0];
      next[0] += slot;
      return;
    }
    for (int child : children.get(node)) {
      place(child, children, y, next, slot);
    }
    y[node] = children.get(node).stream().mapToDouble(child -> y[child]).average().orElse(0);
  }

  private void node(SvgCanvas canvas, Node node, double x, double y, double room, double tall) {
    double top = y - tall / 2;
    canvas.rect(x, top, room, tall, palette.grid(), 0.6, 4);
    double from = x;
    double bar = Math.max(2, Math.min(5, tall / 6));
    for (int c = 0; c < node.shares().size(); c++) {
      double part = room * node.shares().get(c);
      canvas.rect(from, top + tall - bar, part, bar, palette.color(c), 1, 0);
      from += part;
    }
    double size = Math.max(6, Math.min(11, (tall - bar) / 2.4));
    double scale = size / SvgCanvas.TEXT_SIZE;
    String rows = String.format(Locale.ROOT, " (%,d)", node.rows());
    String what = node.text() + rows + (node.hidden() > 0 ? " … +" + node.hidden() : "");
    boolean two = !node.branch().isEmpty();
    double line = (tall - bar) / 2;
    if (two) {
      canvas.text(x + 6, top + line * 0.8, SvgCanvas.shorten(node.branch(), (room - 12) / scale), palette.foreground(),
          "start", size, true);
    }
    canvas.text(x + 6, two ? top + line * 1.75 : y + size / 3, SvgCanvas.shorten(what, (room - 12) / scale),
        palette.foreground(), "start", size, false);
  }

  private void legend(SvgCanvas canvas, double top) {
    double x = SvgCanvas.MARGIN;
    for (int c = 0; c < spec.classes().size() && x < width - 80; c++) {
      String label = SvgCanvas.shorten(spec.classes().get(c), 120);
      canvas.rect(x, top - 6, 12, 12, palette.color(c), 1, 2);
      canvas.text(x + 18, top + 4, label, palette.foreground(), "start", SvgCanvas.TEXT_SIZE, false);
      x += SvgCanvas.width(label) + 36;
    }
  }
}
