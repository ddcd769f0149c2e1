import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.writers.Writers;

/** See {@code releng/bench/writers}. */
public final class WritersBench {
  private WritersBench() {}

  /**
   * @param args folder, writers, edits of each, records, seed
   * @throws Exception when a writer fails
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    int edits = Integer.parseInt(args[2]);
    Writers writers;
    String digest;
    List<String> faults;
    double seconds;
    try (Passphrase passphrase = Passphrase.of("writers"); Database db = Databases.create(folder, passphrase, "ada")) {
      writers = new Writers(db, Integer.parseInt(args[3]), Long.parseLong(args[4]));
      long start = System.nanoTime();
      writers.run(count, edits);
      seconds = (System.nanoTime() - start) / 1e9;
      faults = writers.faults(db);
      digest = db.digest();
    }
    Files.delete(folder.resolve("data.mv.db"));
    boolean same;
    try (Passphrase passphrase = Passphrase.of("writers"); Database db = Databases.open(folder, passphrase, "ada")) {
      same = digest.equals(db.digest());
    }
    System.out.printf(Locale.ROOT, "%d writers, %d records edited in %.1f s: %.0f a second, each on the disk%n", count,
        count * edits, seconds, count * edits / seconds);
    System.out.printf(Locale.ROOT, "%d values saved, %d conflicts reported, %d edits given up after one%n",
        writers.ledger().edits(), writers.ledger().conflicts(), writers.ledger().givenUp());
    System.out.printf("%d faults; built anew from the journal: %s%n", faults.size(), same ? "the same" : "DIFFERENT");
    faults.stream().limit(20).forEach(System.out::println);
    System.exit(faults.isEmpty() && same ? 0 : 1);
  }
}
