package org.rapport.app.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.Scoring;
import org.rapport.insight.ScoringResult;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.SavedModel;
import org.rapport.mining.SavedModels;
import org.rapport.mining.ScoringReport;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.store.Database;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a saved model about the rows of a file, or about the accounts of a database. */
@Command(name = "score", sortOptions = false,
    description = "Ask a saved model about the rows of a file or the accounts of a database, with reasons.",
    footer = {"", "Examples: rapport score --model churn.model new-customers.csv --id customerID --out scores.csv",
        "          rapport score --model churn.model --database customers --write-scores Churn"})
final class ScoreCommand extends RapportCommand {

  @Option(names = "--model", required = true, paramLabel = "FILE",
      description = "A model that analyze or mine has saved with --save-model.")
  private Path model = Path.of("");

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file of separated values with the model's columns.")
  private @Nullable Path file;

  @Option(names = "--id", paramLabel = "COLUMN",
      description = "The column that names a row in the answer. Without it rows are numbered.")
  private @Nullable String id;

  @Option(names = "--out", paramLabel = "FILE",
      description = "Write the scores of all rows with their reasons to this file of values separated by commas.")
  private @Nullable Path out;

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of refusing the file.")
  private boolean skipRejected;

  @Option(names = "--database", paramLabel = "DIR", description = "The folder of a database whose accounts are scored.")
  private @Nullable Path database;

  @Option(names = "--passphrase-file", paramLabel = "FILE", description = "A file whose first line is the passphrase. "
      + "Without it: the variable " + DatabaseOptions.VARIABLE + ", then a question on the terminal.")
  private @Nullable Path passphraseFile;

  @Option(names = "--filter", paramLabel = "CONDITIONS",
      description = "Which accounts, for example \"tenure < 12 and Contract = 'One year'\".")
  private String filter = "";

  @Option(names = "--write-scores", paramLabel = "NAME",
      description = "Write the scores, with their reasons, beside the accounts under this name.")
  private @Nullable String scoreName;

  @Option(names = "--reasons", paramLabel = "N", defaultValue = "3",
      description = "Reasons for every row (default: ${DEFAULT-VALUE}).")
  private int reasons = Scoring.REASONS;

  ScoreCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (reasons < 0 || reasons > 100) {
      throw new WrongUseException("--reasons is " + reasons + "; 0 to 100 was expected.");
    }
    Path folder = database;
    Path rows = file;
    if ((folder == null) == (rows == null)) {
      throw new WrongUseException("Name either a FILE with rows or a database with --database DIR.");
    }
    RecipeOptions.check(out);
    SavedModel saved = SavedModels.read(model);
    SubMonitor progress = SubMonitor.convert(session.progress(), "Scoring", 100);
    if (rows != null) {
      forbid(List.of("--write-scores", "--filter", "--passphrase-file"), "a file");
      return ofFile(saved, rows, progress);
    }
    forbid(List.of("--id", "--out", "--skip-rejected"), "a database");
    String name = scoreName;
    if (folder == null || name == null) {
      throw new WrongUseException("Name the scores of the accounts with --write-scores NAME.");
    }
    return ofAccounts(saved, folder, name, progress);
  }

  private void forbid(List<String> names, String with) {
    List<String> given = typed().stream().filter(names::contains).toList();
    if (!given.isEmpty()) {
      throw new WrongUseException(String.join(", ", given) + (given.size() == 1 ? " is" : " are") + " not for " + with
          + ".");
    }
  }

  private MiningRunner runner() {
    return session.runner(session.catalogue().get());
  }

  private Answer ofFile(SavedModel saved, Path rows, SubMonitor progress) throws Exception {
    TableReading reading = Formats.detect(rows).read(ReadLimits.DEFAULT, progress.split(20));
    if (!skipRejected) {
      RejectedRows.refuse(rows, reading, "Nothing was scored.");
    }
    String named = id;
    IntFunction<String> naming = named == null ? row -> Integer.toString(row + 1)
        : reading.table().column(named)::text;
    Table table = fitting(reading.table(), saved);
    ScoredRows scored;
    ScoringReport report;
    if (saved.manifest().regression()) {
      TrainedRegressor loaded = runner().loadRegressor(saved, progress.split(5));
      scored = ScoredRows.of(loaded, table, reasons, progress.split(70));
      report = loaded.report(table);
    } else {
      TrainedModel loaded = runner().load(saved, progress.split(5));
      scored = ScoredRows.of(loaded, table, reasons, progress.split(70));
      report = loaded.report(table);
    }
    StringBuilder text = new StringBuilder("Model: " + Terminal.plain(ModelOptions.words(saved.manifest())) + "\n");
    JsonObject json = json(saved, report);
    json.addProperty("rowsRead", reading.rowsRead());
    json.addProperty("rowsRejected", reading.rowsRejected());
    json.addProperty("rowsScored", scored.rows() - scored.without());
    json.addProperty("rowsNotScored", scored.without());
    Path written = out;
    if (written == null) {
      json.add("scores", scored.json(naming));
      text.append('\n').append(scored.text(naming)).append('\n');
    } else {
      write(written, scored.csv(named == null ? "row" : named, naming, reasons));
    }
    json.add("out", Json.of(written == null ? null : written.toString()));
    text.append(String.format(Locale.ENGLISH, "%,d rows scored%s.%n", scored.rows() - scored.without(),
        written == null ? "" : ": " + written));
    if (scored.without() > 0) {
      text.append(String.format(Locale.ENGLISH, "%,d rows have no score, because a value is missing.%n",
          scored.without()));
    }
    notes(report, text);
    return Answer.done(json, text.toString());
  }

  private static void write(Path to, String text) {
    Path whole = to.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FailedException("The scores could not be written to " + to + ". Check its folder and the free space.",
          e);
    }
  }

  /** A column that only happens to hold numbers in this file is read as the categories that the model knows. */
  private static Table fitting(Table table, SavedModel saved) {
    Table fitting = table;
    for (SavedModel.Feature feature : saved.manifest().features()) {
      if (feature.type().equals(SavedModel.Feature.CATEGORY)
          && table.find(feature.name()).orElse(null) instanceof NumberColumn numbers) {
        CategoryColumn.Builder texts = CategoryColumn.builder(feature.name());
        for (int row = 0; row < numbers.size(); row++) {
          texts.add(numbers.isMissing(row) ? "" : numbers.text(row));
        }
        fitting = fitting.with(texts.build());
      }
    }
    return fitting;
  }

  private Answer ofAccounts(SavedModel saved, Path folder, String name, SubMonitor progress) {
    DatabaseOptions place = DatabaseOptions.of(folder, passphraseFile);
    try (Database open = place.open(session)) {
      Scoring scoring = new Scoring(CustomerBase.of(open), runner());
      Table accounts = fitting(scoring.accounts(saved.manifest().features().stream().map(SavedModel.Feature::name)
          .toList(), filter, progress.split(20)), saved);
      ScoringResult result;
      ScoringReport report;
      if (saved.manifest().regression()) {
        TrainedRegressor loaded = runner().loadRegressor(saved, progress.split(5));
        report = loaded.report(accounts);
        result = scoring.write(loaded, accounts, name, reasons, progress.split(75));
      } else {
        TrainedModel loaded = runner().load(saved, progress.split(5));
        report = loaded.report(accounts);
        result = scoring.write(loaded, accounts, name, reasons, progress.split(75));
      }
      JsonObject json = json(saved, report);
      json.addProperty("rowsRead", accounts.rows());
      json.addProperty("rowsScored", result.written());
      json.addProperty("rowsNotScored", result.notScored());
      json.addProperty("scoreName", result.scoreName());
      json.addProperty("scoreModel", result.model());
      json.addProperty("transaction", result.transaction());
      StringBuilder text = new StringBuilder("Model: " + Terminal.plain(ModelOptions.words(saved.manifest())) + "\n");
      text.append(String.format(Locale.ENGLISH, "%,d accounts have the score \"%s\" now.%n", result.written(),
          result.scoreName()));
      if (result.notScored() > 0) {
        text.append(String.format(Locale.ENGLISH, "%,d accounts have none, because a value is missing.%n",
            result.notScored()));
      }
      text.append("Transaction ").append(result.transaction()).append("; to take it back: ").append(session.setting()
          .typed("undo", "--database", place.folder(), result.transaction())).append('\n');
      notes(report, text);
      return Answer.done(json, text.toString());
    }
  }

  private JsonObject json(SavedModel saved, ScoringReport report) {
    JsonObject json = new JsonObject();
    json.add("model", Json.of(ModelOptions.about(saved, model)));
    Map<String, Object> unseen = new LinkedHashMap<>();
    report.unseen().forEach((field, levels) -> unseen.put(field, Map.of("rows", levels.rows(), "taken", levels
        .taken())));
    json.add("unseen", Json.of(unseen));
    json.add("missingColumns", Json.of(new LinkedHashMap<>(report.missing())));
    List<String> notes = new ArrayList<>(report.sentences());
    json.add("notes", Json.array(notes));
    return json;
  }

  private static void notes(ScoringReport report, StringBuilder text) {
    report.sentences().forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
  }
}
