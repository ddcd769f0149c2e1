package org.rapport.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.quality.DataQuality;
import org.rapport.insight.quality.FieldQuality;
import org.rapport.insight.quality.FieldRule;
import org.rapport.insight.quality.Formats;
import org.rapport.insight.quality.QualityPoint;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldCheck;
import org.rapport.store.FieldType;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.store.ScanQuery;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The quality of a customer base's records, now and earlier. Rules of custom fields count; texts whose field is called
 * like an address of e-mail, a telephone number or a country must have the form of one.
 *
 * @since 0.1
 */
public final class DataQualitySource {
  private static final List<String> OWN = List.of("id", "key", "version");
  private static final String RECORDS = "records";

  private final Database database;
  private final EClass entity;
  private final List<FieldRule> rules;
  private final @Nullable IProgressMonitor monitor;

  private DataQualitySource(Database database, EClass entity, List<FieldRule> rules,
      @Nullable IProgressMonitor monitor) {
    this.database = database;
    this.entity = entity;
    this.rules = List.copyOf(rules);
    this.monitor = monitor;
  }

  /**
   * The quality of an entity's records.
   *
   * @param base the customer base; it must stay open
   * @param entity the entity's name, such as {@code account}
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no such entity
   */
  public static DataQualitySource of(CustomerBase base, String entity, @Nullable IProgressMonitor monitor) {
    FieldCatalogue fields = base.database().fields();
    EClass type = CustomerBase.entity(fields, entity);
    List<FieldRule> rules = fields.of(type).stream().filter(field -> !OWN.contains(field.name())).map(
        DataQualitySource::rule).toList();
    return new DataQualitySource(base.database(), type, rules, monitor);
  }

  /** What is expected of the fields. */
  public List<FieldRule> rules() {
    return rules;
  }

  /** The quality as it is now; freshness is not looked at. */
  public DataQuality now() {
    List<Measure> measures = new ArrayList<>();
    measures.add(Measure.count(RECORDS));
    for (int i = 0; i < rules.size(); i++) {
      measures.add(new Measure(Measure.Kind.COUNT, rules.get(i).field(), "filled " + i));
    }
    Table counts = database.group(new GroupQuery(entity, List.of(), measures, null, null));
    List<FieldRule> judged = rules.stream().filter(rule -> rule.valid().isPresent() || rule.unique()).toList();
    DataQuality found = DataQuality.of(database.scan(query(judged, null), monitor), judged);
    int records = count(counts, RECORDS);
    List<FieldQuality> fields = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int filled = count(counts, "filled " + i);
      FieldRule rule = rules.get(i);
      fields.add(found.field(rule.field()).orElseGet(() -> new FieldQuality(rule, records, filled, 0, List.of(), 0, List
          .of(), Optional.empty())));
    }
    return new DataQuality(records, fields);
  }

  private static int count(Table counts, String column) {
    return counts.rows() > 0 && counts.column(column) instanceof NumberColumn numbers ? (int) numbers.value(0) : 0;
  }

  /**
   * The quality as it is now, and which values were entered or changed since a moment.
   *
   * @param since the moment
   * @throws InsightException when the database is younger than that: then all values would seem new
   */
  public DataQuality since(Instant since) {
    if (database.asOf(since) == 0) {
      throw new InsightException("The database is younger than that, so nobody knows which values are older.");
    }
    return DataQuality.of(database.scan(query(rules, null), monitor), rules, database.scan(query(known(since), since),
        monitor));
  }

  /**
   * The quality at the ends of earlier days, judged by the rules of today.
   *
   * @param days the days, rising
   * @param zone the time zone in which days end
   * @return a point for each day on which there were records already
   */
  public List<QualityPoint> at(List<LocalDate> days, ZoneId zone) {
    List<QualityPoint> points = new ArrayList<>();
    for (LocalDate day : days) {
      Instant moment = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
      List<FieldRule> then = known(moment);
      if (database.asOf(moment) > 0 && !then.isEmpty()) {
        DataQuality quality = DataQuality.of(database.scan(query(then, moment), monitor), then);
        if (quality.records() > 0) {
          points.add(new QualityPoint(day, quality));
        }
      }
    }
    return points;
  }

  /** The rules of those fields that existed at a moment. */
  private List<FieldRule> known(Instant moment) {
    FieldCatalogue then = database.fields(moment);
    return rules.stream().filter(rule -> then.find(entity, rule.field()).filter(field -> field.name().equals(rule
        .field())).isPresent()).toList();
  }

  private ScanQuery query(List<FieldRule> wanted, @Nullable Instant moment) {
    return ScanQuery.of(entity, wanted.stream().map(FieldRule::field).toList()).asOf(moment);
  }

  private static FieldRule rule(Field field) {
    boolean judged = field.rules().min() != null || field.rules().max() != null || field.rules().pattern() != null
        || field.custom() && !field.choices().isEmpty();
    Optional<FieldRule> guessed = field.type() == FieldType.TEXT && !judged ? Formats.guess(field.name()).or(
        () -> Formats.guess(field.label())) : Optional.empty();
    FieldCheck check = judged ? FieldCheck.of(field) : null;
    Optional<Predicate<String>> valid = check == null ? guessed.flatMap(FieldRule::valid) : Optional.of(
        text -> check.complaint(value(field.type(), text)).isEmpty());
    return new FieldRule(field.name(), field.label(), field.required(), field.rules().unique(), valid, check != null
        ? "what the field's rules allow" : guessed.map(FieldRule::expectation).orElse(""));
  }

  /** A value of a field's Java type from the text of a column. */
  private static Object value(FieldType type, String text) {
    try {
      return switch (type) {
        case INTEGER -> Long.valueOf((long) Double.parseDouble(text));
        case NUMBER -> Double.valueOf(text);
        case DECIMAL -> new BigDecimal(text);
        case DATE -> LocalDate.parse(text);
        case TIME -> Instant.parse(text);
        case BOOLEAN -> Boolean.valueOf(text);
        case TEXT, CHOICE, REFERENCE -> text;
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalStateException("A column of type " + type + " holds \"" + text + "\".", e);
    }
  }
}
