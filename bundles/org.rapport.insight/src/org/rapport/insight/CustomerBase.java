package org.rapport.insight;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.model.Entities;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.Registration;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;
import org.rapport.table.Names;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * An open database as somebody sees it who asks questions: entities, fields and data sets, without the store's types.
 * Safe for use by several threads.
 *
 * @since 0.1
 */
public final class CustomerBase {

  /** The column of record ids in every data set: it identifies the rows and is no feature. */
  public static final String ID = "id";

  private final Database database;

  private CustomerBase(Database database) {
    this.database = database;
  }

  /**
   * The customer base in a database.
   *
   * @param database an open database; it remains the caller's to close
   */
  public static CustomerBase of(Database database) {
    return new CustomerBase(database);
  }

  /** The database's name. */
  public String name() {
    return database.name();
  }

  /** The database's folder, absolute. */
  public Path folder() {
    return database.folder();
  }

  /** Whether the database is still open. */
  public boolean isOpen() {
    return database.isOpen();
  }

  /** The names of the entities, in the model's order. */
  public List<String> entities() {
    return database.fields().entities().stream().map(EClass::getName).toList();
  }

  /**
   * The fields of an entity: those of the model first, then custom fields.
   *
   * @param entity the entity's name in any case, singular or plural
   * @throws InsightException when there is no such entity
   */
  public List<BaseField> fields(String entity) {
    FieldCatalogue fields = database.fields();
    return fields.of(entity(fields, entity)).stream().map(BaseFields::of).toList();
  }

  /**
   * The number of records of an entity.
   *
   * @param entity the entity's name
   * @throws InsightException when there is no such entity
   */
  public long count(String entity) {
    return database.count(entity(database.fields(), entity));
  }

  /**
   * The different values of a field, most frequent first, with their number of records; missing values are not among
   * them.
   *
   * @param entity the entity's name
   * @param field a field by name or label
   * @param most the largest number of values wanted, 1 or more
   * @throws InsightException when there is no such entity or field
   */
  public Map<String, Long> values(String entity, String field, int most) {
    FieldCatalogue fields = database.fields();
    EClass type = entity(fields, entity);
    Column column = database.scan(ScanQuery.of(type, List.of(column(fields, field(fields, type, field))))).columns()
        .get(1);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        counts.merge(column.text(row), 1L, Long::sum);
      }
    }
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(most)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /**
   * The data set of a question: the id column, the features and the target. Records without a value of the target are
   * in it. A field that refers to another record has that record's name as its value.
   *
   * @param question what is asked
   * @param monitor asked for cancellation, or null
   * @throws InsightException when an entity or field is not there, or no record matches
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Dataset dataset(Question question, @Nullable IProgressMonitor monitor) {
    return dataset(question, Optional.empty(), monitor);
  }

  /**
   * As {@link #dataset(Question, IProgressMonitor)}, with one more column.
   *
   * @param question what is asked
   * @param divided a field that must be in the table, under this name, although it may be no feature; empty for none
   * @param monitor asked for cancellation, or null
   * @throws InsightException when an entity or field is not there, or no record matches
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Dataset dataset(Question question, Optional<String> divided, @Nullable IProgressMonitor monitor) {
    FieldCatalogue fields = database.fields();
    EClass type = entity(fields, question.entity());
    String target = field(fields, type, question.target()).name();
    List<String> features = features(fields, type, question, target);
    List<String> columns = new ArrayList<>(features);
    columns.add(target);
    if (divided.isPresent() && !columns.contains(divided.get()) && !divided.get().equals(ID)) {
      if (question.features().isEmpty()) {
        columns.remove(field(fields, type, divided.get()).name());
      }
      columns.add(divided.get());
    }
    Table table = records(type, columns, question.filter(), monitor);
    if (!question.features().isEmpty()) {
      return Dataset.of(table).id(ID).label(target).features(features).build();
    }
    return Dataset.of(withoutUnused(table, fields.of(type), target)).id(ID).label(target).build();
  }

  /**
   * Records without a target, for questions that predict nothing: the id column, the features and the naming field. A
   * field that refers to another record has that record's name as its value.
   *
   * @param entity the entity by name, for example "account"
   * @param features the fields by which records are compared, by name or label, at least one
   * @param naming the field that names a record for people, by name or label; it identifies the rows of the data set
   *        and is no feature. Empty for the record's id
   * @param filter which records, in the words of a list's filter; "" for all
   * @param monitor asked for cancellation, or null
   * @throws InsightException when an entity or field is not there, no feature is named, or no record matches
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Dataset rows(String entity, List<String> features, Optional<String> naming, String filter,
      @Nullable IProgressMonitor monitor) {
    FieldCatalogue fields = database.fields();
    EClass type = entity(fields, entity);
    Optional<String> named = naming.map(name -> field(fields, type, name).name());
    List<String> compared = features.stream().map(name -> field(fields, type, name).name()).distinct()
        .filter(name -> !name.equals(named.orElse(ID))).toList();
    if (compared.isEmpty()) {
      throw new InsightException("No field is left to compare records by. Name some features.");
    }
    List<String> columns = new ArrayList<>(compared);
    named.filter(name -> !name.equals(ID)).ifPresent(columns::add);
    Table table = records(type, columns, filter, monitor);
    return Dataset.of(table).id(named.orElse(ID)).features(compared).build();
  }

  /**
   * What was bought together: of every order the names of its products, in the order of the orders' ids. Lines without
   * a product have no part in it; an order without such lines is an empty list.
   *
   * @param monitor progress and cancellation, or null
   * @throws InsightException when there are no orders
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public List<List<String>> productsOfOrders(@Nullable IProgressMonitor monitor) {
    return OrderProducts.read(database, monitor);
  }

  /**
   * Columns as they are stored, in the order of ids: facts for figures. A field that refers to another record holds its
   * id, a path such as {@code account.key} what is there.
   *
   * @param entity the entity by name, for example "order"
   * @param columns fields by name, label or path
   * @param asOf the moment whose state is wanted; empty for the present
   * @param monitor asked for cancellation, or null
   * @return the table, possibly without rows; its columns have exactly these names, after a first column {@link #ID}
   * @throws InsightException when there is no such entity or field
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Table facts(String entity, List<String> columns, Optional<Instant> asOf, @Nullable IProgressMonitor monitor) {
    FieldCatalogue fields = database.fields();
    EClass type = entity(fields, entity);
    if (asOf.isEmpty()) {
      columns.forEach(name -> field(fields, type, name));
    }
    return database.scan(new ScanQuery(type, columns, null, asOf.orElse(null)), monitor);
  }

  /**
   * The number of the last transaction.
   *
   * @param moment the moment as of which it is the last, or null for the present
   * @return its number, 0 when nothing was ever written
   */
  public long transaction(@Nullable Instant moment) {
    return database.asOf(moment == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : moment);
  }

  /**
   * The fields of an entity as they were at a moment: those of the model first, then custom fields.
   *
   * @param entity the entity's name in any case, singular or plural
   * @param asOf the moment
   * @throws InsightException when there is no such entity
   */
  public List<BaseField> fields(String entity, Instant asOf) {
    FieldCatalogue fields = database.fields(asOf);
    return fields.of(entity(fields, entity)).stream().map(BaseFields::of).toList();
  }

  /** Whether the base held anything at a moment: before its first transaction it knew nothing. */
  public boolean knew(Instant moment) {
    return database.asOf(moment) > 0;
  }

  /**
   * The ids of the records that a filter lets through, rising.
   *
   * @param entity the entity by name, for example "account"
   * @param words in the words of a list's filter, such as {@code in segment 'At risk'}; "" for all
   * @param asOf the moment whose state is wanted; empty for the present
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no such entity
   * @throws org.rapport.store.StoreException when the filter can't be understood, or names a segment that is not there
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public long[] ids(String entity, String words, Optional<Instant> asOf, @Nullable IProgressMonitor monitor) {
    EClass type = entity(database.fields(), entity);
    Filter filter = words.isBlank() ? null : Filter.parse(words, type, database.fields());
    Table table = database.scan(new ScanQuery(type, List.of(), filter, asOf.orElse(null)), monitor);
    return Arrays.stream(((NumberColumn) table.column(ID)).values()).mapToLong(id -> (long) id)
        .toArray();
  }

  /** The records that fit a filter, at least one. */
  private Table records(EClass type, List<String> columns, String words, @Nullable IProgressMonitor monitor) {
    Filter filter = words.isBlank() ? null : Filter.parse(words, type, database.fields());
    Table table = scan(new ScanQuery(type, columns, filter), monitor);
    if (table.rows() == 0) {
      throw new InsightException(filter == null
          ? "The database " + name() + " holds no record of " + type.getName() + ". Import a file first."
          : "No record of " + type.getName() + " fits the filter " + words + ".");
    }
    return table;
  }

  /** Scans columns under their own names; those of references hold the names of the records referred to. */
  private Table scan(ScanQuery query, @Nullable IProgressMonitor monitor) {
    FieldCatalogue fields = database.fields();
    List<String> paths = query.columns().stream().map(name -> column(fields, field(fields, query.entity(), name)))
        .toList();
    Table table = database.scan(new ScanQuery(query.entity(), paths, query.filter()), monitor);
    List<Column> columns = new ArrayList<>(List.of(table.columns().get(0)));
    for (int c = 0; c < paths.size(); c++) {
      columns.add(table.columns().get(c + 1).named(query.columns().get(c)));
    }
    return Table.of(columns);
  }

  /** The column whose values people recognise: for a reference the other record's name, if it has one, not its id. */
  private static String column(FieldCatalogue fields, Field field) {
    return field.type() == FieldType.REFERENCE
        ? fields.find(field.entity(), field.name() + ".name").map(Field::name).orElse(field.name())
        : field.name();
  }

  /** Without those fields of the model that nobody has filled in, or that still have their default everywhere. */
  private static Table withoutUnused(Table table, List<Field> fields, String target) {
    Table used = table;
    for (Field field : fields) {
      Optional<Column> column = field.custom() || field.name().equals(target) ? Optional.empty() : table.find(field
          .name());
      if (column.isPresent() && !field.name().equals(ID) && isConstant(column.get()) && used.columns().size() > 3) {
        used = used.without(field.name());
      }
    }
    return used;
  }

  private static boolean isConstant(Column column) {
    for (int row = 1; row < column.size(); row++) {
      if (!column.text(row).equals(column.text(0))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells of every committed change of the database, in the thread that made it.
   *
   * @param listener is told; must be quick
   * @return ends the telling when it is run
   */
  public Runnable onChange(Runnable listener) {
    Registration registration = database.onCommit(transaction -> listener.run());
    return registration::close;
  }

  /** The database, for this bundle. */
  Database database() {
    return database;
  }

  private static List<String> features(FieldCatalogue fields, EClass type, Question question, String target) {
    List<String> ignored = question.ignored().stream().map(name -> field(fields, type, name).name()).toList();
    List<String> wanted = question.features().isEmpty()
        ? fields.of(type).stream().filter(field -> BaseFields.of(field).feature()).map(Field::name).toList()
        : question.features().stream().map(name -> field(fields, type, name).name()).distinct().toList();
    if (!question.features().isEmpty() && wanted.contains(target)) {
      throw new InsightException("The field " + target + " is the target; it can't be a feature as well.");
    }
    List<String> features = wanted.stream().filter(name -> !name.equals(target) && !ignored.contains(name)).toList();
    if (features.isEmpty()) {
      throw new InsightException("No field is left to predict " + target
          + " from. Name some features, or ignore fewer fields.");
    }
    return features;
  }

  static EClass entity(FieldCatalogue fields, String name) {
    return fields.entity(name).orElseThrow(() -> {
      List<String> known = fields.entities().stream().map(Entities::name).toList();
      return new InsightException("There is no entity \"" + name + "\". " + Names.nearest(name, known)
          .map(near -> "Did you mean \"" + near + "\"?").orElse("Known are: " + String.join(", ", known) + "."));
    });
  }

  static Field field(FieldCatalogue fields, EClass type, String name) {
    return fields.find(type, name).orElseThrow(() -> {
      List<String> known = FieldCatalogue.names(fields.of(type));
      return new InsightException("There is no field \"" + name + "\" of " + type.getName() + ". " + Names.nearest(name,
          known)
          .map(near -> "Did you mean \"" + near + "\"?").orElse("Known are: " + String.join(", ", known) + "."));
    });
  }
}
