package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.clv.ContractScores;
import org.rapport.insight.clv.Contracts;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.RetentionModel;
import org.rapport.insight.clv.Span;
import org.rapport.store.Database;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Option;

/** Customers under contract: cohorts in a file, or fields of accounts. */
final class ContractOptions {

  @Option(names = "--contract", paramLabel = "FILE",
      description = "A file of customers under contract, with columns year (or period), survivors and perhaps cohort: how "
          + "long they stay (shifted beta-geometric model).")
  private @Nullable Path file;

  @Option(names = "--tenure", paramLabel = "FIELD",
      description = "With --database: the accounts are under contract, and this field has the number of periods (--unit) each "
          + "has been there.")
  private @Nullable String tenure;

  @Option(names = "--left", paramLabel = "FIELD[=VALUE]", hideParamSyntax = true,
      description = "With --tenure: the field that tells who left, such as Churn=Yes.")
  private @Nullable String left;

  @Option(names = "--payment", paramLabel = "FIELD",
      description = "With --tenure: the field with what each pays a period.")
  private @Nullable String payment;

  /** The file with cohorts, if there is one. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Whether the accounts of a database are said to be under contract. */
  boolean ofAccounts(boolean database) {
    if (tenure == null && left == null && payment == null) {
      return false;
    }
    if (tenure == null || left == null || !database) {
      throw new WrongUseException("--tenure and --left go together, and with --database; --payment goes with them.");
    }
    return true;
  }

  /** The answer for cohorts. */
  Answer ofCohorts(Path cohortFile, PurchaseOptions source, PeriodUnit period, LifetimeSettings settings, Span horizon,
      SubMonitor progress) throws ImportException {
    List<long[]> cohorts = ContractInput.cohorts(source.input().read(cohortFile, source.skipsRejected(), progress)
        .table());
    ContractReport report = ContractReport.of(RetentionModel.fit(period, cohorts), cohorts, settings, horizon);
    JsonObject json = report.json();
    return new Answer(json, report.text(), json.get("converged").getAsBoolean());
  }

  /** The answer for accounts, whose values are written beside them if that was asked for. */
  Answer ofAccounts(DatabaseOptions place, Session session, PeriodUnit period, LifetimeSettings settings, Span horizon,
      boolean writes, SubMonitor progress) {
    try (Database open = place.open(session)) {
      CustomerBase base = CustomerBase.of(open);
      Contracts contracts = Contracts.read(base, String.valueOf(tenure), String.valueOf(left), Optional.ofNullable(
          payment),
          progress.split(40));
      RetentionModel model = RetentionModel.fit(period, contracts);
      ContractReport report = ContractReport.of(model, contracts, settings, horizon);
      JsonObject json = report.json();
      StringBuilder text = new StringBuilder(report.text());
      json.add("transaction", JsonNull.INSTANCE);
      if (!model.fit().converged()) {
        if (writes) {
          throw new FailedException(model.fit().sentence() + " Nothing was written.");
        }
        return new Answer(json, text.toString(), false);
      }
      ContractScores scores = new ContractScores(contracts, model, horizon, settings.discount(), settings.lengths());
      json.add("perCustomer", customers(contracts, scores));
      if (writes) {
        long number = scores.write(base, progress.split(50));
        json.addProperty("transaction", number);
        text.append(String.format(Locale.ENGLISH,
            "%,d accounts have scores now (%s). Transaction %d; to take it back: %s%n",
            contracts.accounts().length, String.join(", ", scores.scores().stream().map(AccountScores::name).toList()),
            number, session.setting().typed("undo", "--database", place.folder(), number)));
      }
      return Answer.done(json, text.toString());
    }
  }

  private static JsonArray customers(Contracts contracts, ContractScores scores) {
    JsonArray customers = new JsonArray();
    for (int i = 0; i < contracts.accounts().length; i++) {
      JsonObject json = new JsonObject();
      json.addProperty("id", contracts.keys().get(i));
      json.addProperty("renewals", contracts.renewals()[i]);
      json.addProperty("left", contracts.left()[i]);
      json.addProperty("expectedRenewals", scores.renewals(i));
      json.add("expectedRenewalsInterval", Json.array(List.of(scores.renewalsInterval(i).low(), scores.renewalsInterval(
          i)
          .high())));
      boolean known = Double.isFinite(scores.worth(i)) && contracts.payments().isPresent();
      json.add("clv", Json.of(known ? scores.worth(i) : null));
      json.add("interval", Json.of(known ? List.of(scores.worthInterval(i).low(), scores.worthInterval(i).high())
          : null));
      customers.add(json);
    }
    return customers;
  }
}
