package org.rapport.exchange.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

class SampleDatabaseTest {

  @TempDir
  Path folder = Path.of("");

  private static Database open(Path database) {
    try (Passphrase passphrase = Passphrase.of(SampleDatabase.PASSPHRASE)) {
      return Databases.open(database, passphrase, "tester");
    }
  }

  @Test
  void isTheSameEveryTime() {
    SampleDatabase.create(folder.resolve("a"), 60, new NullProgressMonitor());
    SampleDatabase.create(folder.resolve("b"), 60, new NullProgressMonitor());
    try (Database a = open(folder.resolve("a")); Database b = open(folder.resolve("b"))) {
      assertEquals(a.digest(), b.digest());
    }
  }

  @Test
  void fiveThousandCustomersWithAChurnThatCanBeLearnt() {
    SampleDatabase.create(folder.resolve("Sample"), new NullProgressMonitor());
    try (Database database = open(folder.resolve("Sample"))) {
      assertEquals(5000, database.count(ModelPackage.Literals.ACCOUNT));
      assertTrue(database.count(ModelPackage.Literals.ORDER) > 5000);
      assertTrue(database.count(ModelPackage.Literals.ACTIVITY) > 5000);
      assertTrue(database.count(ModelPackage.Literals.OPPORTUNITY) > 1000);
      assertEquals(List.of("Sample activities, cases and surveys", "Sample opportunities and orders",
          "Sample accounts", "Sample users, stages and products"),
          database.transactions().stream().map(TransactionInfo::purpose).toList());
      Table accounts = database.scan(
          ScanQuery.of(ModelPackage.Literals.ACCOUNT, List.of("contract", "tenure", "complaints", "churned")));
      CategoryColumn churned = (CategoryColumn) accounts.column("churned");
      double base = rate(churned, accounts, false);
      assertTrue(base > 0.15 && base < 0.35, "base rate " + base);
      assertTrue(rate(churned, accounts, true) > 1.8 * base, "risky customers leave more often");
      complaintsAgreeWithCases(database);
    }
  }

  private static double rate(CategoryColumn churned, Table accounts, boolean risky) {
    NumberColumn tenure = (NumberColumn) accounts.column("tenure");
    int all = 0;
    int left = 0;
    for (int row = 0; row < accounts.rows(); row++) {
      if (!risky || tenure.value(row) < 12 && accounts.column("contract").text(row).equals("monthly")) {
        all++;
        left += churned.text(row).equals("yes") ? 1 : 0;
      }
    }
    return left / (double) all;
  }

  private static void complaintsAgreeWithCases(Database database) {
    Table cases = database.scan(ScanQuery.of(ModelPackage.Literals.CASE, List.of("kind")));
    int complaints = 0;
    for (int row = 0; row < cases.rows(); row++) {
      complaints += cases.column("kind").text(row).equals("complaint") ? 1 : 0;
    }
    NumberColumn told = (NumberColumn) database
        .scan(ScanQuery.of(ModelPackage.Literals.ACCOUNT, List.of("complaints"))).column("complaints");
    double sum = 0;
    for (double value : told.values()) {
      sum += value;
    }
    assertEquals(sum, complaints);
  }

  @Test
  void refusesAFolderThatHoldsADatabase() {
    SampleDatabase.create(folder.resolve("a"), 3, new NullProgressMonitor());
    assertThrows(StoreException.class,
        () -> SampleDatabase.create(folder.resolve("a"), 3, new NullProgressMonitor()));
  }
}
