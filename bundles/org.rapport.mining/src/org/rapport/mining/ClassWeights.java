package org.rapport.mining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much the rows of each class weigh in training. They multiply the weights of the data set; evaluation is not
 * weighted by them.
 *
 * @param kind none, balanced or by hand
 * @param byClass for {@link Kind#BY_HAND} the weight of a class, above 0; classes that are not named weigh 1
 * @since 0.1
 */
public record ClassWeights(Kind kind, Map<String, Double> byClass) {
  /** All rows weigh the same. */
  public static final ClassWeights NONE = new ClassWeights(Kind.NONE, Map.of());
  /** All classes weigh the same: a row weighs rows / (classes × rows of its class). */
  public static final ClassWeights BALANCED = new ClassWeights(Kind.BALANCED, Map.of());

  /** Where weights come from. */
  public enum Kind {
    /** All rows weigh the same. */
    NONE,
    /** All classes weigh the same. */
    BALANCED,
    /** As given. */
    BY_HAND
  }

  /**
   * Copies the weights, keeping their order.
   *
   * @throws MiningException if a weight is not above 0 and finite
   */
  public ClassWeights {
    byClass = Collections.unmodifiableMap(new LinkedHashMap<>(byClass));
    byClass.forEach((name, weight) -> {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new MiningException("The weight of the class \"" + name + "\" is " + weight + "; it must be above 0.");
      }
    });
  }

  /** Weights by hand. */
  public static ClassWeights of(Map<String, Double> byClass) {
    return new ClassWeights(Kind.BY_HAND, byClass);
  }
}
