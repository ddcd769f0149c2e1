package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.table.Table;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets algorithms compete on a file, without a database. */
@Command(name = "analyze", sortOptions = false,
    description = "Let algorithms compete on a file and say which one, if any, is better.",
    footer = {"", "Example: rapport analyze customers.csv --target Churn --seed 42 --report churn"})
final class AnalyzeCommand extends RapportCommand {

  @Parameters(paramLabel = "FILE",
      description = "A file of separated values; delimiter, encoding and column types are detected.")
  private Path file = Path.of("");

  @Mixin
  private MiningOptions options = new MiningOptions();

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of "
          + "refusing the file.")
  private boolean skipRejected;

  @Option(names = "--explain",
      description = "Say which fields each algorithm needs: how much worse it does when a field is shuffled.")
  private boolean explain;

  AnalyzeCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    options.report().ifPresent(Reports::check);
    AlgorithmCatalogue catalogue = session.catalogue().get();
    List<AlgorithmChoice> algorithms = options.algorithms(catalogue);
    Evaluation evaluation = options.evaluation();
    options.money();
    MissingPolicy missing = options.missing();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Analysing " + file.getFileName(), 100);
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress.split(15));
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, "Nothing was analysed.");
    }
    Dataset data = dataset(reading.table());
    ComparisonRequest request = new ComparisonRequest(data, options.positive(), algorithms, evaluation, options.seed(),
        missing);
    Comparison comparison = MiningRunner.inProcess(catalogue).compare(request, progress.split(explain ? 35 : 85));
    List<ModelImportance> importance = explain
        ? MiningRunner.inProcess(catalogue).importance(request, progress.split(50)) : List.of();
    JsonObject json = new ComparisonJson(catalogue, options.money()).of(comparison, reading.rowsRead());
    StringBuilder text = new StringBuilder(ComparisonText.of(comparison, reading.rowsRead(), options.money()));
    if (explain) {
      ImportanceJson.add(json, comparison, importance);
      text.append(ImportanceJson.text(importance));
    }
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("missing", missing.name().toLowerCase(Locale.ROOT));
    more.put("features", comparison.features());
    more.put("rowsRejected", reading.rowsRejected());
    List<String> notes = notes(reading);
    more.put("notes", notes);
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    Optional<Path> report = options.report();
    if (report.isPresent()) {
      Path written = Reports.write(comparison, details(comparison.features(), notes).with(importance), report.get());
      more.put("report", written.toString());
      text.append("Report: ").append(written).append('\n');
    }
    ComparisonJson.extend(json, more);
    return Answer.done(json, text.toString());
  }

  private Dataset dataset(Table table) {
    table.column(options.target());
    options.evaluation().column().ifPresent(table::column);
    for (String name : options.ignored()) {
      table.column(name);
      if (name.equals(options.target())) {
        throw new WrongUseException("The column " + name + " is the target; it cannot be ignored as well.");
      }
    }
    Table rest = table.without(options.ignored().toArray(String[]::new));
    Dataset.Builder builder = Dataset.of(rest).label(options.target());
    if (options.features().contains(options.target())) {
      throw new WrongUseException("The column " + options.target() + " is the target; it cannot be a feature as well.");
    }
    return options.features().isEmpty() ? builder.build() : builder.features(options.features()).build();
  }

  private List<String> notes(TableReading reading) {
    List<String> notes = new ArrayList<>(reading.notes());
    notes.addAll(reading.missingSummary());
    if (reading.rowsRejected() > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d rows with another number of values than the header were left out.",
          reading.rowsRejected()));
    }
    if (reading.cellsUnreadable() > 0) {
      notes.add(String.format(Locale.ENGLISH,
          "%,d cells did not fit the type of their column and count as missing, the first: %s",
          reading.cellsUnreadable(), reading.problems().get(0).sentence()));
    }
    return notes;
  }

  private ReportDetails details(List<String> features, List<String> notes) {
    List<String> preparation = new ArrayList<>(notes);
    preparation.add(Reports.missing(options.missing()));
    return new ReportDetails(String.valueOf(file.getFileName()), features, preparation,
        Reports.nextAfterFile(file, options.target()), session.setting().version(), Instant.now()).withMoney(options.money());
  }
}
