package org.rapport.store.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldChange;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.table.Column;

/** A database of the first version opens, tells all it held, and can be worked on. */
class FormatOneTest {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final int ACCOUNTS = 419;

  @TempDir
  Path folder = Path.of(".");

  @BeforeEach
  void unpack() throws IOException {
    try (InputStream in = resource("format-1.zip"); ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve("db").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(FormatOneTest.class.getResourceAsStream(name), name);
  }

  private Database open() {
    try (Passphrase passphrase = Passphrase.of("format one")) {
      return Databases.open(folder.resolve("db"), passphrase, "ada");
    }
  }

  private static List<List<String>> expected() throws IOException {
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(resource("format-1.tsv"), StandardCharsets.UTF_8))) {
      return in.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }
  }

  private static List<String> line(List<Column> columns, int row) {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(column.isMissing(row) ? "" : column.text(row));
    }
    return cells;
  }

  @Test
  void everyAccountIsAsItWas() throws IOException {
    List<List<String>> lines = expected();
    List<String> names = lines.get(0);
    for (int opening = 0; opening < 2; opening++) {
      try (Database database = open()) {
        ListPage page = database.list(new ListQuery(ACCOUNT, names, null, List.of(), 0, 1000));
        assertEquals(ACCOUNTS, page.total());
        List<Column> columns = names.stream().map(name -> page.rows().column(name)).toList();
        for (int row = 0; row < ACCOUNTS; row++) {
          assertEquals(shortened(lines.get(row + 1)), shortened(line(columns, row)), "row " + row);
        }
      }
    }
  }

  /** Whole numbers without a point, as either side may write them. */
  private static List<String> shortened(List<String> cells) {
    return cells.stream().map(cell -> cell.matches("-?\\d+\\.0") ? cell.substring(0, cell.length() - 2) : cell)
        .toList();
  }

  @Test
  void everyTransactionIsToldAndTheLastOnesCanBeUndone() {
    try (Database database = open()) {
      List<TransactionInfo> all = database.transactions();
      assertEquals(List.of(TransactionKind.SCORES, TransactionKind.REDO, TransactionKind.UNDO, TransactionKind.IMPORT,
          TransactionKind.IMPORT), all.stream().map(TransactionInfo::kind).toList());
      assertEquals(5, all.get(0).number());
      assertEquals("Import of telco300.csv", all.get(4).purpose());
      List<FieldChange> changes = database.history(ACCOUNT, 1);
      assertFalse(changes.isEmpty());
      assertEquals(1, changes.get(changes.size() - 1).transaction().number());

      UndoResult scores = database.undo(5, null);
      assertEquals(ACCOUNTS, scores.restored());
      assertTrue(scores.refused().isEmpty(), scores::toString);
      assertEquals(0, database.count(ModelPackage.Literals.SCORE));
      UndoResult second = database.undo(4, null);
      assertTrue(second.refused().isEmpty(), second::toString);
      assertEquals(300, database.count(ACCOUNT));
    }
    try (Database database = open()) {
      assertEquals(7, database.transactions().size());
      assertEquals(300, database.count(ACCOUNT));
    }
  }

  @Test
  void itCanBeBackedUpAndRestored() {
    String before;
    Backup backup;
    try (Database database = open()) {
      before = database.digest() + database.transactions() + database.history(ACCOUNT, 7);
      backup = Backups.create(database, folder.resolve("backups"), null);
    }
    Path restored = folder.resolve("restored");
    try (Passphrase passphrase = Passphrase.of("format one")) {
      assertEquals(5, Backups.restore(backup.file(), passphrase, restored, "bob", null).transactions());
      try (Database database = Databases.open(restored, passphrase, "bob")) {
        assertEquals(before, database.digest() + database.transactions() + database.history(ACCOUNT, 7));
        assertTrue(database.undo(5, null).refused().isEmpty());
      }
    }
  }
}
