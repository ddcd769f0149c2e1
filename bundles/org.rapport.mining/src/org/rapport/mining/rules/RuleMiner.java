package org.rapport.mining.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.rapport.mining.MiningException;
import org.rapport.mining.MiningResult.Findings;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.MiningResult.Rules;
import org.rapport.mining.internal.itemsets.Eclat;
import org.rapport.mining.internal.itemsets.Hypergeometric;
import org.rapport.mining.internal.itemsets.Itemsets;
import org.rapport.mining.spi.MiningContext;

/**
 * Finds association rules with one item on the right (Agrawal and Srikant, Fast algorithms for mining association rules,
 * 1994). Frequent itemsets are found depth first over lists of baskets (Zaki, Scalable algorithms for association
 * mining, 2000); every rule that keeps to the settings is found, and no other.
 *
 * @since 0.1
 */
public final class RuleMiner {
  private static final double ROUNDING = 1e-12;
  private static final Comparator<Rule> ORDER = Comparator.comparingDouble(Rule::lift).reversed()
      .thenComparing(Comparator.comparingDouble(Rule::confidence).reversed())
      .thenComparing(Comparator.comparingInt(Rule::count).reversed()).thenComparing(Rule::consequent)
      .thenComparing(rule -> String.join("\n", rule.antecedent()));

  private RuleMiner() {}

  /**
   * Finds the rules.
   *
   * @param baskets at least one
   * @param settings which rules are wanted
   * @param context threads and cancellation; the result does not depend on the seed or the number of threads
   * @return the rules, those with the highest lift first
   * @throws MiningException if there are no baskets, or more itemsets are frequent than fit into memory
   */
  public static Rules mine(Baskets baskets, RuleSettings settings, MiningContext context) {
    if (baskets.size() == 0) {
      throw new MiningException("There are no baskets, so there is nothing to find.");
    }
    Itemsets frequent = Eclat.mine(baskets, settings.leastCount(baskets.size()), settings.maxLength(), context);
    Hypergeometric chance = new Hypergeometric(baskets.size());
    List<Rule> rules = new ArrayList<>();
    frequent.forEach((items, count) -> {
      if (items.length > 1) {
        context.checkCanceled();
        for (int right = 0; right < items.length; right++) {
          add(rules, baskets, settings, frequent, chance, items, count, right);
        }
      }
    });
    rules.sort(ORDER);
    return new Rules(findings(baskets, settings, rules), baskets.size(), baskets.items().size(), frequent.size(),
        rules);
  }

  /**
   * The baskets in which a rule holds: those with all its items.
   *
   * @param baskets those it was found in, or others
   * @return the numbers of the baskets, ascending; as many as {@link Rule#count()} in those it was found in
   */
  public static int[] baskets(Baskets baskets, Rule rule) {
    List<String> names = new ArrayList<>(rule.antecedent());
    names.add(rule.consequent());
    int[] items = names.stream().mapToInt(baskets.items()::indexOf).toArray();
    return IntStream.range(0, baskets.size())
        .filter(basket -> Arrays.stream(items).allMatch(item -> Arrays.binarySearch(baskets.items(basket), item) >= 0))
        .toArray();
  }

  private static void add(List<Rule> rules, Baskets baskets, RuleSettings settings, Itemsets frequent,
      Hypergeometric chance, int[] items, int count, int right) {
    int[] left = new int[items.length - 1];
    System.arraycopy(items, 0, left, 0, right);
    System.arraycopy(items, right + 1, left, right, left.length - right);
    int leftCount = frequent.count(left);
    double confidence = (double) count / leftCount;
    if (confidence < settings.confidence() - ROUNDING) {
      return;
    }
    double n = baskets.size();
    int rightCount = frequent.count(new int[]{items[right]});
    double share = rightCount / n;
    double conviction = count == leftCount ? Double.POSITIVE_INFINITY : (1 - share) / (1 - confidence);
    rules.add(new Rule(Arrays.stream(left).mapToObj(baskets.items()::get).sorted().toList(),
        baskets.items().get(items[right]), count, count / n, confidence, confidence / share,
        count / n - leftCount / n * share, conviction, chance.atLeast(count, leftCount, rightCount)));
  }

  private static Findings findings(Baskets baskets, RuleSettings settings, List<Rule> rules) {
    if (rules.isEmpty()) {
      return new Findings(
          String.format(Locale.ENGLISH, "No rule holds in at least %d of %,d baskets with a confidence of %.0f %%.",
              settings.leastCount(baskets.size()), baskets.size(), 100 * settings.confidence()),
          "Rarer or less certain combinations were not asked for.", List.of("Lower the support or the confidence."));
    }
    Rule best = rules.get(0);
    double corrected = Math.min(1, best.pValue() * rules.size());
    return new Findings(
        String.format(Locale.ENGLISH, "%,d rules hold in at least %d of %,d baskets.", rules.size(),
            settings.leastCount(baskets.size()), baskets.size()),
        String.format(Locale.ENGLISH,
            "The strongest: who has %s has %s %.1f times as often as others do (%d baskets; p %s, corrected for the "
                + "number of rules).",
            String.join(" and ", best.antecedent()), best.consequent(), best.lift(), best.count(),
            corrected < 0.001 ? "< .001" : String.format(Locale.ENGLISH, "= %.3f", corrected)),
        List.of(
            "A rule says what goes together, not what causes it: try an offer on some customers before making it to "
                + "all."));
  }
}
