package org.rapport.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.metric.Definition;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/** House definitions are kept in the database, with versions, and can be undone. */
class DefinitionBookTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void aChoiceIsKeptWithItsVersionAndCanBeUndone() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    MetricCatalogue catalogue = MetricCatalogue.builtIn();
    try (Database database = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "Ann")) {
      CustomerBase base = CustomerBase.of(database);
      assertEquals(Optional.empty(), DefinitionBook.of(base).of("churn"));
      Definition first = DefinitionBook.define(base, catalogue.metric("churn"), "silence", "Nobody has a contract");
      Definition second = DefinitionBook.define(base, catalogue.metric("churn"), "status", "");
      assertEquals(second, DefinitionBook.define(base, catalogue.metric("churn"), "status", ""), "chosen already");
      assertEquals(first.version() + 1, second.version());
      assertTrue(second.chosen().startsWith("Ann, "), second.chosen());
      Figure churn = MetricRun.of(catalogue, FactSource.of(base), MetricSettings.DEFAULT.with(DefinitionBook.of(base)),
          null).figure("churn");
      assertEquals(second, churn.definition());
      InsightException refused = assertThrows(InsightException.class, () -> DefinitionBook.define(base, catalogue
          .metric(
              "churn"), "silense", ""));
      assertEquals("The metric \"churn\" has no reading \"silense\". Did you mean \"silence\"?", refused.getMessage());
      database.undo(database.transactions().get(0).number(), null);
      Definition back = DefinitionBook.of(base).of("churn").orElseThrow();
      assertEquals("silence", back.reading());
      assertTrue(back.version() > second.version(), "an undone choice is a choice too");
    }
    try (Database database = Databases.open(folder.resolve("base"), Passphrase.of("secret"), "Ben", null)) {
      assertEquals("silence", DefinitionBook.of(CustomerBase.of(database)).of("churn").orElseThrow().reading());
    }
  }
}
