package org.rapport.ui.analytics.internal.viewers;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.spi.TreeOutline.Node;

class TreeLeavesTest {

  /** Root 0 with 1 and 4; 1 with 2 and 3; 4 with 5 and 6. */
  private static final List<Node> NODES = List.of(node(-1, ""), node(0, "a < 1"), node(1, "b < 2"), node(1, "b >= 2"),
      node(0, "a >= 1"), node(4, "c = x"), node(4, "c = y"));

  private static Node node(int parent, String condition) {
    return new Node(parent, condition, 5, List.of(0.5, 0.5));
  }

  @Test
  void aLeafHasTheConditionsOnTheWayToIt() {
    TreeLeaves tree = new TreeLeaves(NODES);
    assertEquals(3, tree.levels());
    assertEquals(List.of(2, 3, 5, 6), tree.all().stream().map(TreeLeaves.Leaf::node).toList());
    assertEquals("a < 1  \u2192  b >= 2", tree.all().get(1).path());
    assertTrue(tree.below(6, 4) && tree.below(6, 0) && tree.below(6, 6));
    assertFalse(tree.below(6, 1));
  }

  @Test
  void aNodeOfTheChartIsTheSameNodeOfTheTree() {
    TreeLeaves tree = new TreeLeaves(NODES);
    for (int levels = 1; levels <= 3; levels++) {
      ChartSpec.Tree chart = ChartSpecs.tree("t", NODES, List.of("n", "y"), levels, java.util.Locale.ROOT);
      for (int place = 0; place < chart.nodes().size(); place++) {
        assertEquals(chart.nodes().get(place).branch(), NODES.get(tree.shown(place, levels)).condition());
      }
    }
    assertThrows(IllegalArgumentException.class, () -> tree.shown(3, 2));
  }
}
