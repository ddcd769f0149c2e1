package org.rapport.exchange.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.ImportRequest.BackupFirst;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.MappingMemory;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.RowProblem;
import org.rapport.exchange.TableReading;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.ValidationException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** One import: read, check, write in one transaction, report. */
public final class ImportRun {

  private static final int BATCH = 100_000;

  private final Database database;
  private final EClass entity;
  private final ImportRequest request;
  private final SubMonitor progress;
  private final List<String> made = new ArrayList<>();

  /**
   * @param request what to import
   * @param monitor progress and cancelling
   */
  public ImportRun(ImportRequest request, IProgressMonitor monitor) {
    this.request = request;
    database = request.database();
    entity = request.entity();
    progress = SubMonitor.convert(monitor, "Importing " + request.file().file().getFileName(), 100);
  }

  /**
   * Runs the import.
   *
   * @return the account of every row
   * @throws ImportException if the file as a whole can't be imported
   */
  public ImportReport run() throws ImportException {
    FieldCatalogue fields = database.fields();
    DetectedFile file = request.file();
    FileLayout layout = file.layout();
    Mapping asked = request.mapping();
    Mapping given = asked == null ? remembered(fields, layout) : asked;
    Mapping mapping = given == null ? Mapping.automatic(fields, entity, layout, request.keyColumn()) : given;
    ImportPlan plan = ImportPlan.of(mapping, fields, entity, layout);
    TableReading reading = read(file, plan.readable(layout));
    if (given == null) {
      mapping = Mapping.automatic(fields, entity, reading.layout(), plan.keyColumn.isEmpty() ? null : plan.keyColumn);
      mapping = ImportPlan.corrected(mapping, fields, entity, reading.table());
      plan = ImportPlan.of(mapping, fields, entity, reading.layout());
    }
    if (reading.cellsUnreadable() > 0
        && reading.cellsUnreadable() + reading.rowsRejected() > TableReading.PROBLEMS_KEPT) {
      throw new ImportException(file.file() + ": " + reading.cellsUnreadable()
          + " values are not what their columns hold otherwise, and " + reading.rowsRejected()
          + " rows have too few or too many values, more than can be reported one by one. The first: "
          + reading.problems().get(0).sentence() + " Check the delimiter, or read these columns as text.");
    }
    return write(reading, mapping, plan);
  }

  private TableReading read(DetectedFile file, FileLayout wanted) throws ImportException {
    TableReading ready = request.reading();
    if (ready != null && ImportPlan.isReadAs(wanted, file.layout())) {
      progress.worked(50);
      return ready;
    }
    return file.with(wanted).read(ReadLimits.DEFAULT, progress.split(50));
  }

  /** The mapping of the last import of such a file, if it still works and has the key column that is asked for. */
  private @Nullable Mapping remembered(FieldCatalogue fields, FileLayout layout) {
    String key = request.keyColumn();
    return MappingMemory.recall(database, entity, layout)
        .filter(m -> key == null || key.equals(m.keyColumn().orElse(null)))
        .filter(m -> ImportPlan.works(m, fields, entity, layout)).orElse(null);
  }

  private ImportReport write(TableReading reading, Mapping mapping, ImportPlan plan) throws ImportException {
    RowLedger ledger = new RowLedger(reading, request.badValues());
    unreadable(reading, plan, ledger);
    List<String> keys = keys(reading, plan, ledger);
    backUp(reading);
    try (Transaction transaction = request.dryRun() ? database.rehearse(TransactionKind.IMPORT)
        : database.begin(TransactionKind.IMPORT, "Import of " + request.file().file().getFileName())) {
      checkCancelled();
      Table values = values(reading, plan, ledger, new FieldDemands(database, keys, ledger));
      int[] rows = ledger.rowsLeft();
      List<String> created = rows.length == 0 ? List.of() : define(transaction, plan);
      Writing writing = new Writing(transaction, values, keys);
      writing.write(rows);
      Long number = null;
      if (!request.dryRun() && writing.created + writing.changed > 0) {
        checkCancelled();
        progress.subTask("Saving, as soon as nobody reads"); // what is saved can't be cancelled any more
        number = transaction.commit().number();
        MappingMemory.remember(database, entity, request.file().layout(), mapping);
      }
      return report(reading, mapping, plan, ledger, writing, created, number);
    } catch (ValidationException e) {
      throw new ImportException(request.file().file() + " can't be imported: " + e.getMessage(), e);
    }
  }

  /** Before many changes to a database that holds something. */
  private void backUp(TableReading reading) {
    BackupFirst first = request.backup();
    if (first == null || request.dryRun() || reading.table().rows() <= first.rows()
        || database.transactions().isEmpty()) {
      return;
    }
    checkCancelled();
    Path folder = first.folder();
    SubMonitor monitor = progress.split(1);
    Backup backup = folder == null
        ? Backups.backupBefore(database, "import of " + request.file().file().getFileName(), monitor)
        : Backups.create(database, folder, monitor);
    made.add("Before this import the database was backed up to " + backup.file() + ".");
  }

  private List<String> define(Transaction transaction, ImportPlan plan) {
    if (plan.definitions.isEmpty()) {
      return List.of();
    }
    transaction.defineFields(entity, plan.definitions);
    return plan.definitions.stream().map(d -> d.name()).toList();
  }

  /** Values the reader could not read reject their rows, or are left blank. */
  private static void unreadable(TableReading reading, ImportPlan plan, RowLedger ledger) {
    Map<Long, List<RowProblem>> byLine = new HashMap<>();
    for (RowProblem problem : reading.problems()) {
      if (problem.kind() == RowProblem.Kind.CELL_UNREADABLE && plan.targets.containsKey(problem.column())) {
        byLine.computeIfAbsent(problem.line(), l -> new ArrayList<>()).add(problem);
      }
    }
    if (!byLine.isEmpty()) {
      for (int row = 0; row < reading.table().rows(); row++) {
        for (RowProblem problem : byLine.getOrDefault(ledger.line(row), List.of())) {
          ledger.doesNotFit(row, problem.column(), problem.value(), problem.reason());
        }
      }
    }
  }

  /** The keys by row; rows with a blank key, or the key of an earlier row, are rejected. Empty without a key column. */
  private static List<String> keys(TableReading reading, ImportPlan plan, RowLedger ledger) {
    List<String> keys = new ArrayList<>();
    if (!plan.keyColumn.isEmpty()) {
      Column column = reading.table().column(plan.keyColumn);
      Map<String, Integer> first = new HashMap<>();
      for (int row = 0; row < column.size(); row++) {
        String key = column.text(row).strip();
        keys.add(key);
        if (key.isEmpty()) {
          ledger.reject(row, plan.keyColumn, "", "The key is blank. Every row needs one.");
        } else if (!ledger.isRejected(row)) {
          Integer earlier = first.putIfAbsent(key, row);
          if (earlier != null) {
            ledger.reject(row, plan.keyColumn, key, "The key stands already in line " + ledger.line(earlier)
                + ". Each key may be used once.");
          }
        }
      }
    }
    return keys;
  }

  /** The values of all mapped fields for all rows, the key left out. */
  private Table values(TableReading reading, ImportPlan plan, RowLedger ledger, FieldDemands demands) {
    FieldValues converter = new FieldValues(ledger);
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<String, Field> target : plan.targets.entrySet()) {
      Field field = target.getValue();
      Column column = reading.table().column(target.getKey());
      if (field.name().equals(Mapping.KEY)) {
        continue;
      }
      Column converted = field.type() == FieldType.REFERENCE ? references(field, column, ledger)
          : converter.convert(field, column);
      if (field.required() && !field.name().equals("name")) {
        required(field, column, converted, ledger);
      }
      demands.check(field, column, converted);
      columns.add(converted);
    }
    Table table = Table.of(columns);
    return table.find("name").isPresent() ? table : PersonNames.fill(table);
  }

  private static void required(Field field, Column column, Column converted, RowLedger ledger) {
    for (int row = 0; row < converted.size(); row++) {
      if (converted.isMissing(row) && !ledger.isRejected(row)) {
        ledger.reject(row, column.name(), "", "A value for " + field.label() + " is required.");
      }
    }
  }

  private Column references(Field field, Column column, RowLedger ledger) {
    EReference reference = (EReference) field.entity().getEStructuralFeature(field.name());
    Set<String> wanted = new LinkedHashSet<>();
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        wanted.add(column.text(row).strip());
      }
    }
    Map<String, Long> ids = database.idsByKey(reference.getEReferenceType(), wanted);
    String what = reference.getEReferenceType().getName().toLowerCase(Locale.ROOT);
    double[] values = new double[column.size()];
    for (int row = 0; row < values.length; row++) {
      Long id = column.isMissing(row) ? null : ids.get(column.text(row).strip());
      values[row] = id == null ? Double.NaN : id;
      if (id == null && !column.isMissing(row)) {
        ledger.reject(row, column.name(), column.text(row), "There is no " + what + " with this key.");
      }
    }
    return NumberColumn.of(field.name(), values);
  }

  private void checkCancelled() {
    if (progress.isCanceled()) {
      throw new OperationCanceledException("The import was cancelled; nothing was changed.");
    }
  }

  private ImportReport report(TableReading reading, Mapping mapping, ImportPlan plan, RowLedger ledger,
      Writing writing, List<String> created, @Nullable Long number) {
    List<RowProblem> incomplete = new ArrayList<>(ledger.blanked());
    boolean[] missing = new boolean[reading.table().rows()];
    for (String name : plan.targets.keySet()) {
      Column column = reading.table().column(name);
      for (int row = 0; row < missing.length; row++) {
        if (column.isMissing(row) && !ledger.isRejected(row)) {
          missing[row] = true;
          if (incomplete.size() < TableReading.PROBLEMS_KEPT) {
            incomplete.add(new RowProblem(reading.line(row), name, "", "The cell is blank.",
                RowProblem.Kind.CELL_MISSING));
          }
        }
      }
    }
    long rowsIncomplete = 0;
    for (boolean each : missing) {
      rowsIncomplete += each ? 1 : 0;
    }
    incomplete.sort(Comparator.comparingLong(RowProblem::line));
    List<String> notes = new ArrayList<>(request.file().layout().notes());
    notes.addAll(reading.notes());
    notes.addAll(made);
    boolean wrote = writing.created + writing.changed > 0;
    return new ImportReport(reading.rowsRead(), writing.created, writing.changed, writing.unchanged,
        ledger.rejectedRows(), ledger.rejections(), rowsIncomplete, incomplete, wrote ? created : List.of(), mapping,
        number, notes);
  }

  /** Splits rows into new and known ones and writes them in batches. */
  private final class Writing {

    private final Transaction transaction;
    private final Table values;
    private final List<String> keys;
    private long created;
    private long changed;
    private long unchanged;

    Writing(Transaction transaction, Table values, List<String> keys) {
      this.transaction = transaction;
      this.values = values;
      this.keys = keys;
    }

    void write(int[] rows) {
      Map<String, Long> known = keys.isEmpty() ? Map.of()
          : database.idsByKey(entity, Arrays.stream(rows).mapToObj(keys::get).toList());
      int[] fresh = Arrays.stream(rows).filter(r -> keys.isEmpty() || !known.containsKey(keys.get(r)))
          .toArray();
      int[] old = Arrays.stream(rows).filter(r -> !keys.isEmpty() && known.containsKey(keys.get(r)))
          .toArray();
      SubMonitor writing = progress.split(50).setWorkRemaining(Math.max(1, rows.length));
      for (int from = 0; from < fresh.length; from += BATCH) {
        checkCancelled();
        int[] batch = Arrays.copyOfRange(fresh, from, Math.min(fresh.length, from + BATCH));
        created += transaction.insert(entity, table(batch, true)).length;
        writing.worked(batch.length);
      }
      for (int from = 0; from < old.length; from += BATCH) {
        checkCancelled();
        int[] batch = Arrays.copyOfRange(old, from, Math.min(old.length, from + BATCH));
        long[] ids = Arrays.stream(batch).mapToLong(r -> known.getOrDefault(keys.get(r), 0L)).toArray();
        update(ids, batch);
        writing.worked(batch.length);
      }
    }

    private void update(long[] ids, int[] batch) {
      Table table = table(batch, false);
      if (table.columns().isEmpty()) {
        unchanged += batch.length;
        return;
      }
      for (boolean touched : transaction.update(entity, ids, table)) {
        changed += touched ? 1 : 0;
        unchanged += touched ? 0 : 1;
      }
    }

    private Table table(int[] rows, boolean withKey) {
      Table selected = values.select(rows);
      if (!keys.isEmpty()) {
        if (selected.find("name").isPresent()) {
          selected = selected.with(named(selected.column("name"), rows));
        }
        if (withKey) {
          TextColumn.Builder key = TextColumn.builder(Mapping.KEY);
          for (int row : rows) {
            key.add(keys.get(row));
          }
          selected = selected.with(key.build());
        }
      }
      return selected;
    }

    /** A blank name is the key. */
    private Column named(Column names, int[] rows) {
      if (names.missing() == 0) {
        return names;
      }
      CategoryColumn.Builder filled = CategoryColumn.builder("name");
      for (int i = 0; i < rows.length; i++) {
        filled.add(names.isMissing(i) ? keys.get(rows[i]) : names.text(i));
      }
      return filled.build();
    }
  }
}
