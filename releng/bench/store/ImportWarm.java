import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.Importer;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/**
 * Arguments: folder, file, rounds. Imports a copy of the file into a new database, several times in one process, as in the
 * workbench; prints wall and processor seconds of the import, and of all with creating and closing the database.
 */
final class ImportWarm {
  private ImportWarm() {}

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime() / 1e9;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
      Path file = Files.copy(Path.of(arguments[1]), folder.resolve("customers" + round + ".csv"));
      double cpu = cpu();
      long start = System.nanoTime();
      double wall;
      double used;
      try (Passphrase passphrase = Passphrase.of("a passphrase of the bench");
          Database database = Databases.create(folder.resolve("database" + round), passphrase, "bench")) {
        double before = cpu();
        long begin = System.nanoTime();
        ImportReport report = Importer.run(ImportRequest.of(database, ModelPackage.Literals.ACCOUNT, file)
            .withKey("customer_id"), new NullProgressMonitor());
        wall = (System.nanoTime() - begin) / 1e9;
        used = cpu() - before;
        if (report.created() == 0) {
          throw new IllegalStateException(report.sentence());
        }
      }
      System.out.printf(Locale.ROOT, "%d %.3f %.3f %.3f %.3f%n", round, wall, used, (System.nanoTime() - start) / 1e9,
          cpu() - cpu);
    }
  }
}
