package org.rapport.insight.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.internal.segment.Contrast;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.ScanQuery;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * How the accounts of a segment differ from the rest: means of numbers and dates, shares of values, each with its
 * interval, the greatest standardised difference first.
 *
 * @param size how many accounts the segment has
 * @param rest how many accounts are not in it
 * @param lines the differences
 * @param skipped sentences on fields of which nothing can be told
 * @since 0.1
 */
public record SegmentProfile(int size, int rest, List<ProfileLine> lines, List<String> skipped) {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  /** Identity and words about one account: they tell accounts apart and say nothing of others. */
  private static final Set<String> IDENTITY = Set.of("id", "key", "name", "version", "description", "website");
  private static final int MOST_LEVELS = 50;

  /** Copies the lists. */
  public SegmentProfile {
    lines = List.copyOf(lines);
    skipped = List.copyOf(skipped);
  }

  /**
   * Compares accounts with all others.
   *
   * @param database the database
   * @param accounts the accounts of the segment; those not in the database any more have no part in it
   * @param fields fields of accounts by name, label or path; empty for all that say something of more than one account,
   *        and all scores that are written as fields there
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no account inside, or none outside
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public static SegmentProfile of(Database database, AccountSet accounts, List<String> fields,
      @Nullable IProgressMonitor monitor) {
    List<Field> chosen = new ArrayList<>();
    if (fields.isEmpty()) {
      database.fields().of(ACCOUNT).stream().filter(f -> f.custom() || !IDENTITY.contains(f.name())).filter(f -> !f
          .sensitive()).forEach(f -> chosen.add(named(database, f)));
    } else {
      fields.forEach(name -> chosen.add(named(database, database.fields().get(ACCOUNT, name))));
    }
    Table table = database.scan(ScanQuery.of(ACCOUNT, chosen.stream().map(Field::name).distinct().toList()), monitor);
    NumberColumn ids = (NumberColumn) table.column("id");
    boolean[] in = new boolean[table.rows()];
    int size = 0;
    for (int row = 0; row < in.length; row++) {
      in[row] = accounts.contains((long) ids.value(row));
      size += in[row] ? 1 : 0;
    }
    if (size == 0 || size == in.length) {
      throw new InsightException(size == 0 ? "The segment has no accounts, so it can't be compared with the rest."
          : "All " + size + " accounts are in the segment, so there is no rest to compare it with.");
    }
    List<ProfileLine> lines = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (Field field : chosen) {
      lines(field, table.column(field.name()), in, lines, skipped);
    }
    lines.sort(Comparator.comparingDouble((ProfileLine line) -> -Math.abs(line.standardised().value()))
        .thenComparing(ProfileLine::field).thenComparing(line -> line.level().orElse("")));
    return new SegmentProfile(size, in.length - size, lines, skipped);
  }

  /** Of a reference the name of what it refers to. */
  private static Field named(Database database, Field field) {
    return field.type() == FieldType.REFERENCE
        ? database.fields().find(field.entity(), field.name() + ".name").orElse(field) : field;
  }

  private static void lines(Field field, Column column, boolean[] in, List<ProfileLine> lines, List<String> skipped) {
    Contrast contrast = new Contrast(in);
    int missing = column.missing();
    if (missing == column.size()) {
      skipped.add(field.label() + " has no value in any account.");
      return;
    }
    int before = lines.size();
    switch (column) {
      case NumberColumn numbers -> add(lines, field, false, contrast.means(numbers.values()));
      case TimeColumn times -> add(lines, field, true, contrast.means(days(times)));
      case CategoryColumn categories -> levels(field, categories, contrast, lines, skipped);
      default -> levels(field, categories(column), contrast, lines, skipped);
    }
    if (missing > 0) {
      contrast.shares(row -> column.isMissing(row), row -> true).ifPresent(found -> lines.add(line(field, Optional
          .empty(),
          true, false, found)));
    }
    if (lines.size() == before && skipped.stream().noneMatch(s -> s.startsWith(field.label() + " has "))) {
      skipped.add(field.label() + " has one value in all accounts that have any, or too few values to compare.");
    }
  }

  private static double[] days(TimeColumn times) {
    double[] days = new double[times.size()];
    for (int row = 0; row < days.length; row++) {
      days[row] = times.isMissing(row) ? Double.NaN : (double) times.value(row) / TimeColumn.DAY;
    }
    return days;
  }

  private static CategoryColumn categories(Column column) {
    if (!(column instanceof TextColumn)) {
      throw new IllegalStateException(column.name());
    }
    CategoryColumn.Builder builder = CategoryColumn.builder(column.name());
    for (int row = 0; row < column.size(); row++) {
      builder.add(column.isMissing(row) ? null : column.text(row));
    }
    return builder.build();
  }

  private static void levels(Field field, CategoryColumn column, Contrast contrast, List<ProfileLine> lines,
      List<String> skipped) {
    int[] counts = column.counts();
    long used = java.util.Arrays.stream(counts).filter(count -> count > 0).count();
    if (used > MOST_LEVELS) {
      skipped.add(String.format(Locale.ENGLISH, "%s has %,d different values, too many to compare one by one.", field
          .label(), used));
      return;
    }
    for (int level = 0; level < counts.length; level++) {
      int wanted = level;
      if (counts[level] > 0) {
        contrast.shares(row -> column.code(row) == wanted, row -> !column.isMissing(row)).ifPresent(found -> lines.add(
            line(field, Optional.of(column.levels().get(wanted)), false, false, found)));
      }
    }
  }

  private static void add(List<ProfileLine> lines, Field field, boolean date, Optional<Contrast.Found> found) {
    found.ifPresent(f -> lines.add(line(field, Optional.empty(), false, date, f)));
  }

  private static ProfileLine line(Field field, Optional<String> level, boolean missing, boolean date,
      Contrast.Found found) {
    return new ProfileLine(field.name(), field.label(), level, missing, date, found.inside(), found.outside(), found
        .difference(), found.standardised(), found.insideCount(), found.outsideCount());
  }
}
