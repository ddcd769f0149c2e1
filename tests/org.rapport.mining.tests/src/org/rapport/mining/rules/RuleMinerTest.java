package org.rapport.mining.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.MiningResult.Rules;
import org.rapport.mining.Runs;

/** Association rules: all that keep to the settings and no others, with the right figures. */
class RuleMinerTest {

  private static Baskets random(long seed, List<Set<String>> plain) {
    SplittableRandom random = new SplittableRandom(seed);
    Baskets.Builder builder = Baskets.builder();
    for (int basket = 0; basket < 150; basket++) {
      Set<String> items = new HashSet<>();
      int size = random.nextInt(7);
      for (int i = 0; i < size; i++) {
        items.add("item " + random.nextInt(1 + random.nextInt(9)));
      }
      plain.add(items);
      builder.add(items);
    }
    return builder.build();
  }

  private static long count(List<Set<String>> baskets, Set<String> items) {
    return baskets.stream().filter(basket -> basket.containsAll(items)).count();
  }

  /** Every rule by trying out every subset of nine items. */
  private static Map<String, double[]> slow(List<Set<String>> baskets, RuleSettings settings) {
    Map<String, double[]> rules = new TreeMap<>();
    for (int subset = 1; subset < 1 << 9; subset++) {
      Set<String> items = new HashSet<>();
      for (int i = 0; i < 9; i++) {
        if ((subset >> i & 1) == 1) {
          items.add("item " + i);
        }
      }
      long both = count(baskets, items);
      if (items.size() < 2 || items.size() > settings.maxLength() || both < settings.support() * baskets.size()
          - 1e-9) {
        continue;
      }
      for (String right : items) {
        Set<String> left = new HashSet<>(items);
        left.remove(right);
        double n = baskets.size();
        double confidence = (double) both / count(baskets, left);
        double share = count(baskets, Set.of(right)) / n;
        if (confidence >= settings.confidence() - 1e-12) {
          rules.put(new java.util.TreeSet<>(left) + " " + right, new double[]{both, both / n, confidence,
              confidence / share, both / n - count(baskets, left) / n * share, (1 - share) / (1 - confidence),
              fisher(baskets.size(), count(baskets, left), count(baskets, Set.of(right)), both)});
        }
      }
    }
    return rules;
  }

  /** Sums the chances of every possible number of common baskets, with products of small fractions. */
  private static double fisher(long n, long left, long right, long both) {
    double sum = 0;
    for (long k = both; k <= Math.min(left, right); k++) {
      sum += Math.exp(choose(right, k) + choose(n - right, left - k) - choose(n, left));
    }
    return sum;
  }

  private static double choose(long n, long k) {
    double sum = 0;
    for (long i = 1; i <= k; i++) {
      sum += Math.log((double) (n - k + i) / i);
    }
    return k < 0 || k > n ? Double.NEGATIVE_INFINITY : sum;
  }

  @Test
  void theSameAsTryingOutEverything() {
    for (long seed = 1; seed <= 12; seed++) {
      List<Set<String>> plain = new ArrayList<>();
      Baskets baskets = random(seed, plain);
      RuleSettings settings = new RuleSettings(0.01 + 0.01 * seed, 0.05 * seed, 2 + (int) seed % 5);
      Map<String, double[]> wanted = slow(plain, settings);
      Rules found = RuleMiner.mine(baskets, settings, Runs.context());
      for (Rule rule : found.rules()) {
        double[] figures = wanted.remove(rule.antecedent() + " " + rule.consequent());
        assertTrue(figures != null, "seed " + seed + " does not know " + rule);
        assertEquals(figures[0], rule.count());
        assertEquals(figures[1], rule.support(), 1e-12);
        assertEquals(figures[2], rule.confidence(), 1e-12);
        assertEquals(figures[3], rule.lift(), 1e-12);
        assertEquals(figures[4], rule.leverage(), 1e-12);
        assertEquals(figures[5], rule.conviction(), 1e-9 * Math.abs(figures[5]));
        assertEquals(figures[6], rule.pValue(), 1e-9);
      }
      assertEquals(Map.of(), wanted, "seed " + seed);
    }
  }

  @Test
  void threadsDoNotChangeTheRules() {
    Baskets baskets = random(5, new ArrayList<>());
    RuleSettings settings = new RuleSettings(0.01, 0, 10);
    assertEquals(RuleMiner.mine(baskets, settings, Runs.context(1, new NullProgressMonitor())),
        RuleMiner.mine(baskets, settings, Runs.context(4, new NullProgressMonitor())));
  }

  @Test
  void rareItemsInManyBasketsAreMerged() {
    Baskets.Builder builder = Baskets.builder();
    for (int basket = 0; basket < 10_000; basket++) {
      builder.add(basket % 500 == 0 ? List.of("a", "b", "milk") : basket % 500 == 1 ? List.of("a", "milk")
          : List.of("milk", "bread"));
    }
    Rules found = RuleMiner.mine(builder.build(), new RuleSettings(0.001, 0.9, 10), Runs.context());
    Rule rule = found.rules().stream().filter(r -> r.antecedent().equals(List.of("b", "milk"))).findFirst()
        .orElseThrow();
    assertEquals("a", rule.consequent());
    assertEquals(20, rule.count());
    assertEquals(250, rule.lift(), 1e-9);
    assertEquals(Double.POSITIVE_INFINITY, rule.conviction());
    assertTrue(rule.pValue() < 1e-40);
  }

  @Test
  void supportIsRoundedUpAndNotByRoundingErrors() {
    assertEquals(10, new RuleSettings(0.001, 0.8, 10).leastCount(9835));
    assertEquals(7, new RuleSettings(0.07, 0.8, 10).leastCount(100));
    assertEquals(1, new RuleSettings(1e-9, 0.8, 10).leastCount(100));
  }

  @Test
  void itemsCountOnceABasketAndBlanksNot() {
    Baskets baskets = Baskets.builder().add(List.of(" milk ", "milk", "", "bread")).add(List.of()).build();
    assertEquals(List.of("milk", "bread"), baskets.items());
    assertEquals(2, baskets.size());
    assertEquals(2, baskets.items(0).length);
  }

  @Test
  void impossibleSettingsAreRefusedAndCancelIsHeard() {
    assertThrows(MiningException.class, () -> new RuleSettings(0, 0.5, 5));
    assertThrows(MiningException.class, () -> new RuleSettings(0.5, 1.5, 5));
    assertThrows(MiningException.class, () -> new RuleSettings(0.5, 0.5, 1));
    assertThrows(MiningException.class,
        () -> RuleMiner.mine(Baskets.builder().build(), new RuleSettings(0.5, 0.5, 2), Runs.context()));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> RuleMiner.mine(random(1, new ArrayList<>()),
        new RuleSettings(0.01, 0.5, 5), Runs.context(2, cancelled)));
  }
}
