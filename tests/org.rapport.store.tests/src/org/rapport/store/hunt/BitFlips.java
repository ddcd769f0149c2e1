package org.rapport.store.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * Flips single bits in the files of a closed database, opens it and reads everything. What is read must be what was
 * written, or an error; after an error the next opening must give what was written, or, where a key is damaged, an
 * error again until the file is put back.
 */
public final class BitFlips {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  private final Path folder;
  private final Path good;
  private final Random random;
  private final String expected;
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  /**
   * Makes the database.
   *
   * @param folder an empty folder
   * @param rows how many accounts
   * @param seed decides which bits are flipped
   */
  public BitFlips(Path folder, int rows, long seed) throws IOException {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
    this.folder = folder.resolve("db");
    this.good = folder.resolve("good");
    this.random = new Random(seed);
    try (Passphrase words = Passphrase.of("correct horse");
        Database database = Databases.create(this.folder, words, "ada")) {
      fill(database, rows);
    }
    String state = state();
    if (state == null) {
      throw new IOException("the undamaged database can't be read");
    }
    expected = state;
    copy(this.folder, good);
  }

  private static void fill(Database database, int rows) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    NumberColumn.Builder numbers = NumberColumn.builder("spent");
    for (int i = 0; i < rows; i++) {
      keys.add("K" + i);
      names.add("Customer " + i * 31 % 1009);
      numbers.add(i / 7.0);
    }
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import")) {
      transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("spent", FieldType.NUMBER)));
      long[] ids = transaction.insert(ACCOUNT,
          Table.of(List.<Column>of(keys.build(), names.build(), numbers.build())));
      transaction.commit();
      database.erase(ACCOUNT, ids[0], "Request", null);
    }
    database.undo(1, null);
    database.redo(1, null);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> old = Files.walk(to); Stream<Path> all = Files.walk(from)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Everything there is, read from the tables, or null when an error is told. */
  private @Nullable String state() {
    try (Passphrase words = Passphrase.of("correct horse");
        Database database = Databases.open(folder, words, "ada")) {
      Table table = database.scan(ScanQuery.of(ACCOUNT, List.of("key", "name", "spent")));
      return database.digest() + database.transactions() + table.rows();
    } catch (StoreException e) {
      return null; // told: that is what shall happen
    }
  }

  /**
   * Flips bits, one at a time.
   *
   * @param file the file, below the database's folder
   * @param flips how many
   */
  public void run(String file, int flips) throws IOException {
    byte[] bytes = Files.readAllBytes(good.resolve(file));
    for (int flip = 0; flip < flips; flip++) {
      int bit = random.nextInt(bytes.length * 8);
      byte[] bad = bytes.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      copy(good, folder);
      Files.write(folder.resolve(file), bad);
      String what = file + ", bit " + bit;
      String first = state();
      if (first != null) {
        judge(what, first, file + ": read as written");
      } else if (file.startsWith("data")) {
        String second = state();
        judge(what + ", opened again", second == null ? "an error again" : second, file + ": an error, then rebuilt");
      } else {
        outcomes.merge(file + ": an error", 1, Integer::sum);
      }
    }
  }

  private void judge(String what, String state, String outcome) {
    if (state.equals(expected)) {
      outcomes.merge(outcome, 1, Integer::sum);
    } else {
      wrong.add(what + " gave " + state);
    }
  }

  /** @return the flips after which something wrong was read, or nothing any more */
  public List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return outcomes + ", wrong: " + wrong.size();
  }
}
