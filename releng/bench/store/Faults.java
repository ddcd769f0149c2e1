import java.nio.file.Path;

import org.rapport.store.faults.CrashHarness;

/** The long run of the crash states: arguments are a folder, the number of states and a seed. */
public final class Faults {
  private static final int ROUND = 25;

  private Faults() {}

  public static void main(String[] arguments) throws Exception {
    int states = Integer.parseInt(arguments[1]);
    CrashHarness harness = new CrashHarness(Path.of(arguments[0]), Long.parseLong(arguments[2]));
    for (int done = 0, round = 0; done < states; done += ROUND, round++) {
      int count = Math.min(ROUND, states - done);
      harness.run(count, round % 2 == 0 ? 1 : 4, round % 8 == 6);
      if (round % 4 == 3) {
        System.out.println(harness);
      }
    }
    harness.failures().forEach(System.out::println);
    System.out.println(harness);
    System.exit(harness.failures().isEmpty() ? 0 : 1);
  }
}
