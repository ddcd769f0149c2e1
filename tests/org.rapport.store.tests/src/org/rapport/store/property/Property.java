package org.rapport.store.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** Random sequences of work agree with the model; of one that does not, the shortest that still fails is searched. */
public final class Property {
  private final Path folder;
  private int runs;

  /**
   * @param folder where databases are made and removed
   */
  public Property(Path folder) {
    this.folder = folder;
  }

  /**
   * Does one random sequence.
   *
   * @return what is wrong and the shortest sequence found that shows it, or null when all is well
   */
  public @Nullable String check(long seed, int length) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      steps.add(new Step(Step.Kind.any(random), random.nextInt(1_000_000)));
    }
    String failure = failure(steps);
    return failure == null ? null
        : "seed " + seed + ": " + failure + "\nshortest: " + shortest(steps, isDisagreement(failure)) + "\nall: "
            + steps;
  }

  private @Nullable String failure(List<Step> steps) {
    Path place = folder.resolve("db" + runs++);
    try (Trial trial = new Trial(place)) {
      trial.run(steps);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return e.getMessage();
    } finally {
      delete(place);
    }
  }

  private static boolean isDisagreement(String failure) {
    return !failure.contains(": Exception ");
  }

  private static void delete(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away parts of the sequence, the greater ones first, as long as it still fails in the same way. */
  private String shortest(List<Step> failing, boolean disagreement) {
    List<Step> steps = failing;
    String failure = "";
    for (int part = steps.size() / 2; part > 0; part = part > 1 ? part / 2 : 0) {
      for (int from = 0; from < steps.size();) {
        List<Step> fewer = new ArrayList<>(steps);
        fewer.subList(from, Math.min(from + part, steps.size())).clear();
        String still = failure(fewer);
        if (still == null || isDisagreement(still) != disagreement) {
          from += part;
        } else {
          steps = fewer;
          failure = still;
        }
      }
    }
    return steps + "\n" + failure;
  }

  /**
   * Checks many sequences.
   *
   * @param arguments how many databases, how many transactions each, the first seed, a folder
   */
  public static void main(String[] arguments) {
    int databases = Integer.parseInt(arguments[0]);
    int length = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    int failed = 0;
    for (int i = 0; i < databases; i++) {
      String failure = new Property(Path.of(arguments[3])).check(seed + i, length);
      if (failure != null) {
        failed++;
        System.out.println(failure);
      }
    }
    System.out.printf("%d databases, %d steps each, seeds from %d: %d disagree with the model%n", databases, length,
        seed, failed);
    System.exit(failed == 0 ? 0 : 1);
  }
}
