package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Purchases;

/** What customers are worth on a day: their lifetime values of the coming 12 months. */
final class ChurnValues {
  private final ChurnSource source;
  private final List<String> notes;

  /**
   * @param source the facts
   * @param notes receives a sentence when there are no values
   */
  ChurnValues(ChurnSource source, List<String> notes) {
    this.source = source;
    this.notes = notes;
  }

  /** The values by the customers' ids; none when they can't be computed, which the notes tell. */
  Map<String, Double> on(LocalDate day) {
    Optional<Purchases> purchases = source.purchases();
    if (purchases.isEmpty()) {
      return Map.of();
    }
    LifetimeSettings settings = LifetimeSettings.DEFAULT;
    try {
      LifetimeValue value = LifetimeValue.of(purchases.get().summarize(day, PeriodUnit.WEEK, settings.lengths())
          .summary(), settings);
      if (value.total().isEmpty()) {
        notes.add("There is no value at risk: " + String.join(" ", value.warnings()));
      }
      Map<String, Double> values = new HashMap<>();
      value.customers().forEach(each -> each.value().ifPresent(worth -> values.put(each.id(), worth)));
      return values;
    } catch (InsightException e) {
      notes.add("There is no value at risk: " + e.getMessage());
      return Map.of();
    }
  }
}
