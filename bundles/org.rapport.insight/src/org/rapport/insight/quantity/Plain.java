package org.rapport.insight.quantity;

/**
 * A number in a unit that has no type of its own, such as points of a score.
 *
 * @param value the number, finite
 * @param unitName the unit, such as {@code points}
 * @since 0.1
 */
public record Plain(double value, String unitName) implements Quantity {

  /** Checks the number. */
  public Plain {
    Numbers.finite(value, "number of " + unitName);
  }

  @Override
  public String unitName() {
    return unitName;
  }

  @Override
  public String text() {
    return Numbers.plain(value, 2) + (unitName.isEmpty() ? "" : " " + unitName);
  }

  @Override
  public String toString() {
    return text();
  }
}
