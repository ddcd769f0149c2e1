import java.nio.file.Path;

import org.rapport.store.hunt.PlaintextHunter;

/** Hunts for names in the clear: arguments are a folder, rows of an import, the number of kills and a seed. */
public final class Plaintext {
  private Plaintext() {}

  public static void main(String[] arguments) throws Exception {
    PlaintextHunter hunter = new PlaintextHunter(Path.of(arguments[0]), 1000, Integer.parseInt(arguments[1]),
        Long.parseLong(arguments[3]));
    System.out.println(hunter.run(Integer.parseInt(arguments[2])));
    hunter.hits().forEach(System.out::println);
    System.out.println(hunter.hits().size() + " hits");
    System.exit(hunter.hits().isEmpty() ? 0 : 1);
  }
}
