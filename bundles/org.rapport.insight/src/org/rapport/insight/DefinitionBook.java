package org.rapport.insight;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.metric.Definition;
import org.rapport.insight.metric.HouseDefinitions;
import org.rapport.insight.metric.MetricDescriptor;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.model.MetricDefinition;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.FieldChange;
import org.rapport.store.TransactionInfo;
import org.rapport.table.Names;

/**
 * The house definitions of a database: which reading of each metric counts. They are records like all others: a choice is
 * one transaction with its user and time, it can be undone, and the history keeps what was chosen before.
 *
 * @since 0.1
 */
public final class DefinitionBook implements HouseDefinitions {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Map<String, Definition> definitions;

  private DefinitionBook(Map<String, Definition> definitions) {
    this.definitions = Map.copyOf(definitions);
  }

  /**
   * The definitions as they are now; later choices are not seen.
   *
   * @param base the customer base
   */
  public static DefinitionBook of(CustomerBase base) {
    Database database = base.database();
    Map<String, Definition> found = new HashMap<>();
    try (EditSession session = database.openSession()) {
      for (MetricDefinition record : session.<MetricDefinition>all(ModelPackage.Literals.METRIC_DEFINITION)) {
        String metric = String.valueOf(record.getMetric());
        found.put(metric, new Definition(metric, String.valueOf(record.getReading()), record.getVersion(), chosen(
            database, record.getId())));
      }
    }
    return new DefinitionBook(found);
  }

  /** Who chose the reading that counts now, and when. */
  private static String chosen(Database database, long id) {
    List<FieldChange> changes = database.history(ModelPackage.Literals.METRIC_DEFINITION, id, "reading");
    if (changes.isEmpty()) {
      return "";
    }
    TransactionInfo last = changes.get(0).transaction();
    return last.user() + ", " + MINUTE.format(last.time().atZone(ZoneId.systemDefault())) + ", transaction " + last
        .number();
  }

  @Override
  public Optional<Definition> of(String metric) {
    return Optional.ofNullable(definitions.get(metric));
  }

  /**
   * Chooses a reading, in one transaction.
   *
   * @param base the customer base
   * @param metric the metric
   * @param reading the id of one of its readings
   * @param why why it was chosen, possibly ""
   * @return the definition with its new version; the one there is when it was chosen already
   * @throws InsightException when the metric has no such reading; the message names those it has
   */
  public static Definition define(CustomerBase base, MetricDescriptor metric, String reading, String why) {
    check(metric, reading);
    try (EditSession session = base.database().openSession()) {
      MetricDefinition record = session.<MetricDefinition>find(ModelPackage.Literals.METRIC_DEFINITION, metric.id())
          .orElseGet(() -> created(session, metric.id()));
      session.edit("Choice of a reading", () -> {
        record.setReading(reading);
        if (!why.isBlank()) {
          record.setDescription(why);
        }
      });
      session.commit("House definition of " + metric.id() + ": " + reading);
    }
    return of(base).of(metric.id()).orElseThrow();
  }

  /**
   * Checks a choice without making it.
   *
   * @throws InsightException when the metric has no such reading; the message names those it has
   */
  public static void check(MetricDescriptor metric, String reading) {
    List<String> known = metric.readings().stream().map(ReadingInfo::id).toList();
    if (!known.contains(reading)) {
      String has = " It has: " + String.join(", ", known) + ".";
      throw new InsightException("The metric \"" + metric.id() + "\" has no reading \"" + reading + "\"."
          + Names.nearest(reading, known).map(near -> " Did you mean \"" + near + "\"?").orElse(has));
    }
  }

  private static MetricDefinition created(EditSession session, String metric) {
    MetricDefinition record = session.create(ModelPackage.Literals.METRIC_DEFINITION);
    record.setKey(metric);
    record.setMetric(metric);
    return record;
  }
}
