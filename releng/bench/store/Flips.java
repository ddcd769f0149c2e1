import java.nio.file.Files;
import java.nio.file.Path;

import org.rapport.store.hunt.BitFlips;

/** Flips bits in a database's files: arguments are a folder, the number of flips and a seed. */
public final class Flips {
  private Flips() {}

  public static void main(String[] arguments) throws Exception {
    int flips = Integer.parseInt(arguments[1]);
    BitFlips harness = new BitFlips(Files.createDirectories(Path.of(arguments[0])), 2000, Long.parseLong(arguments[2]));
    harness.run("data.mv.db", flips);
    for (String file : new String[]{"people", "key", "journal/acknowledged"}) {
      harness.run(file, flips / 10);
    }
    harness.wrong().forEach(System.out::println);
    System.out.println(harness);
    System.exit(harness.wrong().isEmpty() ? 0 : 1);
  }
}
