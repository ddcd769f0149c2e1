package org.rapport.app.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.Importer;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.RowProblem;
import org.rapport.exchange.TableReading;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.table.NoSuchColumnException;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file into a database, as one transaction. */
@Command(name = "import", sortOptions = false,
    description = "Import a file into a database as one transaction that can be undone.",
    footer = {"", "Columns go to fields of the same name; all others become custom fields.",
        "Example: rapport import --database customers --key customerID customers.csv"})
final class ImportCommand extends RapportCommand {

  private static final int SHOWN = 10;

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--entity", paramLabel = "NAME", defaultValue = "account",
      description = "What a row of the file is: account, contact, opportunity … (default: ${DEFAULT-VALUE}).")
  private String entity = "account";

  @Option(names = "--key", paramLabel = "COLUMN",
      description = "The column that identifies a record: rows whose key is known "
          + "change that record instead of creating another.")
  private @Nullable String key;

  @Option(names = "--map", paramLabel = "COLUMN=FIELD",
      description = "Where a column goes: a field's name, or nothing to leave the "
          + "column out. May be given more than once.")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
  private boolean dryRun;

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of "
          + "refusing the file.")
  private boolean skipRejected;

  @Option(names = "--blank-bad-values",
      description = "Leave a value that does not fit its field blank, instead of rejecting its row.")
  private boolean blankBadValues;

  @Option(names = "--backup-to", paramLabel = "DIR",
      description = "Before a database that is not empty is changed, make a verified backup in DIR.")
  private @Nullable Path backupFolder;

  @Parameters(paramLabel = "FILE",
      description = "A file of separated values; delimiter, encoding and column types are detected.")
  private Path file = Path.of("");

  ImportCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    SubMonitor progress = SubMonitor.convert(session.progress(), "Importing " + file.getFileName(), 100);
    DetectedFile detected = Formats.detect(file);
    String keyColumn = key;
    if (keyColumn != null) {
      column(detected, keyColumn);
    }
    for (String name : map.keySet()) {
      column(detected, name);
    }
    try (Rows rows = new Rows(detected, progress)) {
      if (Databases.exists(database.folder())) {
        try (Database open = database.open(session)) {
          return imported(open, detected, rows, false, progress);
        }
      }
      return dryRun ? rehearsed(detected, rows, progress) : created(detected, rows, progress);
    }
  }

  private Answer imported(Database open, DetectedFile detected, Rows rows, boolean created, SubMonitor progress)
      throws Exception {
    TableReading reading = rows.get();
    progress.worked(10);
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, "Nothing was imported.");
    }
    if (created) {
      note("There was no database in " + database.folder() + ", so one has been created.");
    }
    ImportReport report = Importer.run(request(open, detected).withReading(reading), progress.split(90));
    return Answer.done(json(report, created), text(report));
  }

  /** The file's rows, read while the database is opened, which takes its time on purpose. */
  private static final class Rows implements AutoCloseable {
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final Future<TableReading> reading;

    Rows(DetectedFile detected, SubMonitor progress) {
      reading = reader.submit(() -> detected.read(ReadLimits.DEFAULT, new NullProgressMonitor() {
        @Override
        public boolean isCanceled() {
          return super.isCanceled() || progress.isCanceled() || reader.isShutdown();
        }
      }));
    }

    TableReading get() throws Exception {
      try {
        return reading.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }

    @Override
    public void close() {
      reader.shutdownNow();
      reader.close();
    }
  }

  /** Imports into a new database; when that fails, the database is taken back. */
  private Answer created(DetectedFile detected, Rows rows, SubMonitor progress) throws Exception {
    boolean done = false;
    boolean folderWasThere = Files.exists(database.folder());
    try (Database open = database.create(session)) {
      Answer answer = imported(open, detected, rows, true, progress);
      done = true;
      return answer;
    } finally {
      if (!done && !folderWasThere) {
        Folders.delete(database.folder());
      }
    }
  }

  /** A dry run without a database is done in an empty one that is gone afterwards. */
  private Answer rehearsed(DetectedFile detected, Rows rows, SubMonitor progress) throws Exception {
    Path folder = Files.createTempDirectory("rapport-dry-run");
    try (Passphrase passphrase = Passphrase.of(UUID.randomUUID().toString());
        Database open = Databases.create(folder, passphrase, session.setting().user())) {
      note("There is no database in " + database.folder() + "; without --dry-run one would be created.");
      return imported(open, detected, rows, false, progress);
    } finally {
      Folders.delete(folder);
    }
  }

  private ImportRequest request(Database open, DetectedFile detected) throws ImportException {
    Mapping mapping = Mapping.automatic(open.fields(), Entities.named(open, entity), detected.layout(), key);
    for (Map.Entry<String, String> entry : map.entrySet()) {
      mapping = mapping.with(entry.getKey(), target(open, mapping.target(entry.getKey()), entry.getValue().strip()));
    }
    Path backup = backupFolder;
    return new ImportRequest(open, Entities.named(open, entity), detected, mapping, null, dryRun,
        blankBadValues ? ImportRequest.BadValues.LEAVE_BLANK : ImportRequest.BadValues.REJECT_ROW)
        .withBackup(backup == null ? null : new ImportRequest.BackupFirst(0, backup));
  }

  /** A field that is there, or a new custom field of the type the automatic mapping saw in the column. */
  private Mapping.Target target(Database open, Mapping.Target automatic, String field) {
    if (field.isEmpty()) {
      return new Mapping.Ignored();
    }
    FieldType type = automatic instanceof Mapping.Created planned ? planned.definition().type() : FieldType.TEXT;
    return open.fields().find(Entities.named(open, entity), field).<Mapping.Target>map(known -> new Mapping.Existing(
        known.name()))
        .orElseGet(() -> new Mapping.Created(FieldDefinition.of(field, type)));
  }

  private static FileColumn column(DetectedFile detected, String name) {
    List<FileColumn> columns = detected.layout().columns();
    return columns.stream().filter(column -> column.name().equals(name)).findFirst()
        .orElseThrow(() -> new NoSuchColumnException(name, columns.stream().map(FileColumn::name).toList()));
  }

  private JsonObject json(ImportReport report, boolean created) {
    JsonObject json = new JsonObject();
    json.addProperty("rowsRead", report.rowsRead());
    json.addProperty("created", report.created());
    json.addProperty("changed", report.changed());
    json.addProperty("unchanged", report.unchanged());
    json.add("rejected", Json.array(report.rejected().stream().map(ImportCommand::problem).toList()));
    json.add("fieldsCreated", Json.array(report.fieldsCreated()));
    json.add("transaction", Json.of(report.transaction()));
    json.addProperty("rowsRejected", report.rowsRejected());
    json.addProperty("rowsIncomplete", report.rowsIncomplete());
    json.add("incomplete", Json.array(report.incomplete().stream().map(ImportCommand::problem).toList()));
    json.addProperty("dryRun", dryRun);
    json.addProperty("databaseCreated", created);
    json.add("notes", Json.array(report.notes()));
    return json;
  }

  private static Map<String, Object> problem(RowProblem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", problem.line());
    map.put("column", problem.column());
    map.put("value", problem.value());
    map.put("reason", problem.reason());
    return map;
  }

  private String text(ImportReport report) {
    StringBuilder text = new StringBuilder();
    text.append(dryRun ? "Dry run, nothing was changed. " : "").append(report.sentence()).append('\n');
    if (!report.fieldsCreated().isEmpty()) {
      text.append(dryRun ? "Fields that would be created: " : "Fields created: ").append(String.join(", ", report
          .fieldsCreated()))
          .append('\n');
    }
    problems(text, "rejected", report.rejected(), report.rowsRejected());
    if (report.rowsIncomplete() > 0) {
      problems(text, "incomplete but imported", report.incomplete(), report.rowsIncomplete());
    }
    report.notes().forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    Long transaction = report.transaction();
    if (transaction != null) {
      text.append("Transaction ").append(transaction).append("; to take it back: ")
          .append(session.setting().typed("undo", "--database", database.folder(), transaction)).append('\n');
    }
    return text.toString();
  }

  private static void problems(StringBuilder text, String what, List<RowProblem> problems, long rows) {
    if (rows > 0) {
      text.append(String.format(Locale.ENGLISH, "%,d %s %s:%n", rows, rows == 1 ? "row" : "rows", what));
      problems.stream().limit(SHOWN).forEach(problem -> text.append("  ").append(Terminal.plain(problem.sentence()))
          .append('\n'));
      if (problems.size() > SHOWN) {
        text.append(String.format(Locale.ENGLISH, "  … and %,d more; --json FILE has them all.%n", problems.size()
            - SHOWN));
      }
    }
  }
}
