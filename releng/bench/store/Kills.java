import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rapport.store.kill.KeeperHarness;
import org.rapport.store.kill.KillHarness;
import org.rapport.store.kill.ManyWritersHarness;

/** The long run of the kill harness: arguments are a folder, the number of kills and a seed. */
public final class Kills {
  private static final int ROUND = 50;

  private Kills() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int kills = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    List<String> failures = new ArrayList<>();
    int keep = kills / 20 + kills / 10;
    int many = kills / 5;
    for (int done = 0; done < kills - many - keep; done += ROUND) {
      Path round = Files.createDirectories(folder.resolve("one " + done));
      KillHarness.Report report = new KillHarness(round, seed + done).run(Math.min(ROUND, kills - many - keep - done));
      System.out.println(report);
      failures.addAll(report.failures());
      KillHarness.remove(round);
    }
    for (int done = 0; done < many; done += ROUND) {
      Path round = Files.createDirectories(folder.resolve("many " + done));
      ManyWritersHarness harness = new ManyWritersHarness(round, seed + done);
      failures.addAll(harness.run(Math.min(ROUND, many - done)));
      System.out.println(harness);
      KillHarness.remove(round);
    }
    Path keeping = Files.createDirectories(folder.resolve("keeping"));
    KeeperHarness keeper = new KeeperHarness(keeping, seed);
    keeper.migrations(kills / 20);
    keeper.backups(kills / 10);
    failures.addAll(keeper.failures());
    System.out.println(keeper);
    failures.forEach(System.out::println);
    System.out.println("%d kills, %d failures".formatted(kills, failures.size()));
    System.exit(failures.isEmpty() ? 0 : 1);
  }
}
