package org.rapport.insight.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Filter;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.Names;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * The segments of a database. Every one is a filter wherever records are filtered: {@code in segment 'At risk'}, see
 * {@link Filter}. Every change is one transaction, which can be undone. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class Segments {
  private static final EClass SEGMENT = ModelPackage.Literals.SEGMENT;
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 8000;

  private final Database database;

  private Segments(Database database) {
    this.database = database;
  }

  /**
   * The segments of a database.
   *
   * @param database an open database; it remains the caller's to close
   */
  public static Segments of(Database database) {
    return new Segments(database);
  }

  /** All segments in the order of their ids. */
  public List<SavedSegment> all() {
    Table table = database.scan(ScanQuery.of(SEGMENT, List.of("key", "name", "kind", "rule", "description")));
    List<SavedSegment> all = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Column rule = table.column("rule");
      boolean live = table.column("kind").text(row).equals("rule");
      all.add(new SavedSegment((long) ((NumberColumn) table.column("id")).value(row), table.column("key").text(row),
          table.column("name").text(row), live ? Optional.of(rule.isMissing(row) ? "" : rule.text(row))
              : Optional.empty(),
          table.column("description").isMissing(row) ? "" : table.column("description").text(row)));
    }
    return all;
  }

  /**
   * A segment by its name or key.
   *
   * @throws InsightException when there is none, with the name that is near, or when several have that name
   */
  public SavedSegment get(String name) {
    List<SavedSegment> all = all();
    List<SavedSegment> found = named(name, all);
    if (found.size() > 1) {
      throw new InsightException("There are " + found.size() + " segments called \"" + name
          + "\": name the one you mean by its key, " + String.join(" or ", found.stream().map(SavedSegment::key)
              .toList())
          + ".");
    }
    if (found.isEmpty()) {
      List<String> names = all.stream().map(SavedSegment::name).toList();
      throw new InsightException("There is no segment \"" + name + "\". " + Names.nearest(name, names)
          .map(near -> "Did you mean \"" + near + "\"?")
          .orElse(names.isEmpty() ? "There are none yet: create one first."
              : "There are: " + String.join(", ", names.stream().limit(8).toList()) + (names.size() > 8 ? " …" : ".")));
    }
    return found.get(0);
  }

  private static List<SavedSegment> named(String name, List<SavedSegment> all) {
    List<SavedSegment> found = all.stream().filter(s -> s.name().equals(name)).toList();
    found = found.isEmpty() ? all.stream().filter(s -> s.key().equals(name)).toList() : found;
    return found.isEmpty() ? all.stream().filter(s -> s.name().equalsIgnoreCase(name)).toList() : found;
  }

  /**
   * The accounts of a segment.
   *
   * @param segment the segment
   * @throws InsightException when its rule can't be evaluated
   */
  public AccountSet accounts(SavedSegment segment) {
    return found(Filter.inSegment(ACCOUNT, database.fields(), segment.key()), null);
  }

  /**
   * The accounts that a segment had at a moment: of a static one its members then, of one by rule those that passed its
   * rule of today then.
   *
   * @param segment the segment
   * @param moment the moment
   * @throws InsightException when the rule can't be evaluated on the accounts of then
   */
  public AccountSet accounts(SavedSegment segment, Instant moment) {
    Optional<String> rule = segment.rule();
    if (rule.isEmpty()) {
      return found(Filter.inSegment(ACCOUNT, database.fields(), segment.key()), moment);
    }
    try {
      return found(Filter.parse(rule.get(), ACCOUNT, database.fields()), moment);
    } catch (StoreException e) {
      throw sentence(e);
    }
  }

  private AccountSet found(Filter filter, @Nullable Instant moment) {
    try {
      Table table = database.scan(new ScanQuery(ACCOUNT, List.of(), filter, moment));
      return AccountSet.of(Arrays.stream(((NumberColumn) table.column("id")).values()).mapToLong(id -> (long) id)
          .toArray());
    } catch (StoreException e) {
      throw sentence(e);
    }
  }

  /**
   * Saves a segment by rule.
   *
   * @param name its name, 1 to 300 visible characters, which no other segment has
   * @param rule a filter on accounts, in the words of a list's filter; it may name other segments
   * @param description what it stands for, possibly ""
   * @throws InsightException when the name is taken, or the rule can't be understood or leads back to itself
   */
  public SegmentChange create(String name, String rule, String description) {
    String checked = checked(name);
    if (rule.isBlank() || rule.length() > LONGEST_TEXT) {
      throw new InsightException("A segment by rule needs a rule of 1 to " + LONGEST_TEXT
          + " characters, for example industry = 'Retail'.");
    }
    if (refersTo(rule, checked)) {
      throw new InsightException("The rule of the segment \"" + checked
          + "\" names the segment itself: leave that out.");
    }
    int size;
    try {
      size = found(Filter.parse(rule, ACCOUNT, database.fields()), null).size();
    } catch (StoreException e) {
      throw sentence(e);
    }
    return saved(checked, Optional.of(rule.strip()), description, AccountSet.NONE, size, null);
  }

  private boolean refersTo(String rule, String name) {
    try {
      return Filter.parse(rule, ACCOUNT, database.fields()).conditions().stream()
          .anyMatch(c -> c.operator().isOfSegment() && name.equalsIgnoreCase(String.valueOf(c.value())));
    } catch (StoreException e) {
      throw sentence(e);
    }
  }

  /**
   * Saves a static segment.
   *
   * @param name its name, 1 to 300 visible characters, which no other segment has
   * @param accounts its accounts, at least one
   * @param description what it stands for, possibly ""
   * @param monitor asked for cancellation, or null
   * @throws InsightException when the name is taken, or there is no account, or one that is not in the database
   * @throws OperationCanceledException when cancelled; nothing was saved
   */
  public SegmentChange create(String name, AccountSet accounts, String description,
      @Nullable IProgressMonitor monitor) {
    String checked = checked(name);
    if (accounts.size() == 0) {
      throw new InsightException("The segment \"" + checked + "\" would have no accounts, so it was not saved.");
    }
    AccountSet known = found(Filter.of(ACCOUNT, List.of()), null);
    int missing = accounts.size() - accounts.common(known);
    if (missing > 0) {
      throw new InsightException(missing + " of " + accounts.size() + " accounts are not in the database any more: "
          + "compute the result anew, then save it.");
    }
    return saved(checked, Optional.empty(), description, accounts, accounts.size(), monitor);
  }

  /**
   * Saves the accounts of any rows as a static segment: rows of accounts themselves, or of records that have an account,
   * such as orders, contacts or cases.
   *
   * @param name its name
   * @param entity the entity of the rows by name, singular or plural
   * @param rows the record ids of the rows
   * @param description what it stands for, possibly ""
   * @param monitor asked for cancellation, or null
   * @throws InsightException as {@link #create(String, AccountSet, String, IProgressMonitor)} does, or when the entity's
   *         records have no account
   */
  public SegmentChange createOfRows(String name, String entity, long[] rows, String description,
      @Nullable IProgressMonitor monitor) {
    return create(name, AccountSets.ofRows(database, entity, rows, monitor), description, monitor);
  }

  private SegmentChange saved(String name, Optional<String> rule, String description, AccountSet accounts, int size,
      @Nullable IProgressMonitor monitor) {
    String shown = description.strip();
    if (shown.length() > LONGEST_TEXT) {
      throw new InsightException("The description is longer than " + LONGEST_TEXT + " characters: shorten it.");
    }
    try (Transaction transaction = database.begin(TransactionKind.BULK, "Segment " + name)) {
      long id = transaction.insert(SEGMENT, Table.of(text("name", name), CategoryColumn.ofTexts("kind", rule.isPresent()
          ? "rule" : "static"), text("rule", rule.orElse(null)), text("description", shown.isEmpty() ? null
              : shown)))[0];
      if (accounts.size() > 0) {
        long[] owners = new long[accounts.size()];
        Arrays.fill(owners, id);
        transaction.setMembers(ModelPackage.Literals.SEGMENT__MEMBERS, owners, accounts.ids());
      }
      if (monitor != null && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      long number = transaction.commit().number();
      SavedSegment segment = all().stream().filter(s -> s.id() == id).findFirst().orElseThrow();
      return new SegmentChange(segment, size, number);
    }
  }

  private static TextColumn text(String name, @Nullable String value) {
    TextColumn.Builder builder = TextColumn.builder(name);
    builder.add(value);
    return builder.build();
  }

  private String checked(String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
      throw new InsightException("A segment needs a name of 1 to " + LONGEST_NAME
          + " visible characters, for example At risk.");
    }
    if (!named(plain, all()).isEmpty()) {
      throw new InsightException("There is a segment \"" + plain
          + "\" already: delete it first, or choose another name.");
    }
    return plain;
  }

  /**
   * Deletes a segment; its accounts stay. Rules that name it can't be evaluated any more.
   *
   * @param segment the segment
   * @throws InsightException when the rule of another segment names it
   */
  public SegmentChange delete(SavedSegment segment) {
    List<String> users = all().stream().filter(s -> s.id() != segment.id()).filter(s -> s.rule().isPresent() && names(s
        .rule().get(), segment)).map(SavedSegment::name).toList();
    if (!users.isEmpty()) {
      throw new InsightException("The segment \"" + segment.name() + "\" can't be deleted, because the rule of \""
          + String
              .join("\", \"", users) + "\" names it: change that first.");
    }
    int size = segment.live() ? 0 : accounts(segment).size();
    try (Transaction transaction = database.begin(TransactionKind.BULK, "Delete the segment " + segment.name())) {
      transaction.delete(SEGMENT, new long[]{segment.id()});
      return new SegmentChange(segment, size, transaction.commit().number());
    }
  }

  private boolean names(String rule, SavedSegment segment) {
    try {
      return Filter.parse(rule, ACCOUNT, database.fields()).conditions().stream().filter(c -> c.operator()
          .isOfSegment())
          .map(c -> String.valueOf(c.value())).anyMatch(name -> name.equalsIgnoreCase(segment.name()) || name.equals(
              segment.key()));
    } catch (StoreException e) {
      return false; // a rule that can't be understood is in nobody's way
    }
  }

  /** The store's sentence, with what is behind it where that is no matter of the user's words. */
  private static InsightException sentence(StoreException problem) {
    Throwable cause = problem.getCause();
    String words = String.valueOf(problem.getMessage());
    return cause == null ? new InsightException(words) : new InsightException(words, cause);
  }

  Database database() {
    return database;
  }
}
