package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.sample.SampleDatabase;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.ModelChoice;
import org.rapport.insight.Question;
import org.rapport.insight.Scoring;
import org.rapport.insight.ScoringRequest;
import org.rapport.insight.ScoringResult;
import org.rapport.insight.report.PreparationSteps;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.Sort;
import org.rapport.table.NumberColumn;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The guided first analysis: from nothing to scored customers, explained step by step. */
@Command(name = "first-analysis", sortOptions = false,
    description = "A guided first analysis on the sample database: who will leave, and why. "
        + "Nothing is needed, it takes seconds.")
final class FirstAnalysisCommand extends RapportCommand {

  private static final String SCORE = "Churn";

  @Option(names = "--database", paramLabel = "DIR",
      description = "The folder of the sample database (default: databases/sample in the "
          + "data folder); created when it is missing.")
  private @Nullable Path folder;

  @Option(names = "--report", paramLabel = "DIR",
      description = "The folder of the report (default: reports/first-analysis in the data "
          + "folder).")
  private @Nullable Path report;

  FirstAnalysisCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    Path data = session.setting().dataFolder();
    Path wanted = folder;
    Path place = (wanted == null ? data.resolve("databases").resolve("sample") : wanted).toAbsolutePath().normalize();
    say("Who will leave? A first analysis in four steps.\n");
    say("1. Customers");
    if (Databases.exists(place)) {
      say("   The sample database is there already: " + place);
    } else {
      Samples.create(place, session.progress());
      say("   Created a sample database, encrypted, with the passphrase \"sample\": " + place);
    }
    try (Passphrase passphrase = Passphrase.of(SampleDatabase.PASSPHRASE);
        Database open = Databases.open(place, passphrase, session.setting().user())) {
      say(String.format(Locale.ENGLISH,
          "   It holds %,d accounts, %,d orders, %,d activities and %,d opportunities, all invented.%n",
          open.count(ModelPackage.Literals.ACCOUNT), open.count(ModelPackage.Literals.ORDER),
          open.count(ModelPackage.Literals.ACTIVITY), open.count(ModelPackage.Literals.OPPORTUNITY)));
      return analysis(open, place, data);
    }
  }

  private Answer analysis(Database open, Path place, Path data) {
    SubMonitor progress = SubMonitor.convert(session.progress(), "Analysing", 100);
    AlgorithmCatalogue catalogue = session.catalogue().get();
    CustomerBase base = CustomerBase.of(open);
    Scoring scoring = new Scoring(base, session.runner(catalogue));
    ScoringRequest request = ScoringRequest.of(Question.ofAccounts(Samples.CHURN), "knn", "tree",
        "forest");
    Comparison comparison = scoring.compare(request, progress.split(50));
    say("2. Three algorithms compete");
    say("   Each learns from four fifths of the accounts, those who left and those who stayed,\n"
        + "   and is judged on the fifth it has not seen.");
    say(ComparisonText.of(comparison, comparison.rowsRead()).indent(3));
    ModelChoice choice = Scoring.choose(comparison);
    ScoringResult result = scoring.write(request, choice.model().algorithmId(), SCORE, Scoring.REASONS, progress.split(
        40));
    say("3. Scores with reasons");
    say("   " + choice.sentence());
    say(String.format(Locale.ENGLISH, "   %,d accounts have the score \"%s\" now. The most endangered:%n", result
        .written(), SCORE));
    String first = mostEndangered(open);
    Path wanted = report;
    Path written = Reports.write(comparison, new ReportDetails("Sample database, accounts",
        base.dataset(request.question(), null).features(), PreparationSteps.of(request.preparation()),
        Reports.nextAfterBase(SCORE, true), session.setting().version(), Instant.now()),
        wanted == null ? data.resolve("reports").resolve("first-analysis") : wanted);
    JsonObject json = new ComparisonJson(catalogue).of(comparison, comparison.rowsRead());
    json.addProperty("transaction", result.transaction());
    json.addProperty("database", place.toString());
    json.addProperty("report", written.toString());
    return Answer.done(json, next(place, written, first, result.transaction()));
  }

  /** Lists the highest scores and returns the key of the first. */
  private String mostEndangered(Database open) {
    String column = "score." + SCORE;
    ListPage page = open.list(ListQuery.of(ModelPackage.Literals.ACCOUNT, "key", "name", column).orderBy(Sort
        .descending(column)).page(0, 5));
    TextTable table = new TextTable(List.of("Account", "Name", ">Leaves with"));
    for (int row = 0; row < page.rows().rows(); row++) {
      double value = ((NumberColumn) page.rows().column(column)).value(row);
      table.add(List.of(page.rows().column("key").text(row), page.rows().column("name").text(row),
          String.format(Locale.ENGLISH, "%.0f %%", 100 * value)));
    }
    say(table.text().indent(3));
    return page.rows().rows() == 0 ? "KEY" : page.rows().column("key").text(0);
  }

  private String next(Path place, Path written, String first, long transaction) {
    Setting setting = session.setting();
    return "4. The report\n   Open it in a browser: " + written.toUri()
        + "\n\nWhat to type next (the passphrase of the sample: export RAPPORT_PASSPHRASE=sample)\n"
        + "   Why is this customer in danger?\n      " + setting.typed("show", "--database", place, "account", first)
        + "\n   Who else?\n      "
        + setting.typed("list", "--database", place, "account", "--sort", "score." + SCORE + ":desc", "--limit", 20)
        + "\n   Take the scores back:\n      " + setting.typed("undo", "--database", place, transaction)
        + "\n   Your own customers:\n      "
        + setting.typed("import", "--database", "DIR", "--entity", "account", "--key", "COLUMN", "FILE.csv") + "\n";
  }
}
