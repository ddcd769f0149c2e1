package org.rapport.mining.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.AlgorithmDetails;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterField.Kind;
import org.rapport.mining.Parameters;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.TestData;
import org.rapport.mining.guards.Guards;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.table.NumberColumn;

/** What contributed algorithms say of themselves is asked elsewhere: none of their classes is used in this process. */
class AlgorithmRegisterTest {

  /** Counts the processes that are started, and says which jar there is. */
  private static final class Counting implements WorkerLauncher {
    private final WorkerLauncher plain = ChildPaths.launcher(Zoo.class);
    private String jar = "1";
    private int starts;

    @Override
    public List<String> arguments(Path folder, WorkerSettings settings) throws IOException {
      starts++;
      return plain.arguments(folder, settings);
    }

    @Override
    public Optional<String> stamp(String bundle) {
      return Optional.of(bundle + jar);
    }
  }

  private static final WorkerHost MAIN = new WorkerHost(ChildPaths.launcher(Zoo.class), small());
  private static final AlgorithmRegister REGISTER = new AlgorithmRegister(ChildPaths.launcher(Zoo.class), MAIN);

  private static WorkerSettings small() {
    return WorkerSettings.defaults().withHeapMegabytes(192);
  }

  private static AlgorithmCatalogue catalogue() {
    return REGISTER.over(new Zoo().get());
  }

  @AfterEach
  void nothingWasMadeHere() {
    assertNull(System.getProperty(Zoo.MADE));
  }

  @AfterAll
  static void stop() {
    REGISTER.stop();
  }

  @Test
  void theFormComesFromTheWorker() {
    AlgorithmDescriptor algorithm = catalogue().algorithm("born-tame");
    AlgorithmDetails details = algorithm.details();
    assertEquals(Scaling.STANDARDISE, details.needs().scaling());
    assertEquals(List.of("one", "colour"), details.fields().stream().map(field -> field.name()).toList());
    assertEquals("a whole number from 0 to 10", details.fields().get(0).expected());
    assertEquals("The first.", details.fields().get(0).help());
    assertEquals(Kind.CHOICE, details.fields().get(1).kind());
    assertEquals(List.of("light-red", "blue"), details.fields().get(1).choices());
    assertEquals("blue", details.fields().get(1).defaultValue());
  }

  @Test
  void parametersAreCheckedHereWithTheFormOfTheWorker() {
    AlgorithmCatalogue catalogue = catalogue();
    AlgorithmDescriptor algorithm = catalogue.algorithm("born-tame");
    algorithm.check(Map.of("one", "10", "colour", "LIGHT_RED"));
    algorithm.check(Map.of("colour", "Light-Red"));
    for (Map<String, String> wrong : List.of(Map.of("one", "11"), Map.of("one", "1.5"), Map.of("one", ""),
        Map.of("colour", "green"), Map.of("two", "1"))) {
      assertThrows(MiningException.class, () -> algorithm.check(wrong), wrong.toString());
    }
    MiningException e = assertThrows(MiningException.class,
        () -> Parameters.parse(List.of("born-tame"), List.of("born-tame.one=99"), catalogue));
    assertEquals("Algorithm \"born-tame\": The parameter \"one\" is \"99\"; it must be a whole number from 0 to 10.",
        e.getMessage());
  }

  @Test
  void guardsKnowWhatAnAlgorithmNeeds() {
    ComparisonRequest plain = ComparisonRequest.of(TestData.iris(), "born-tame");
    double[] wide = new double[plain.data().rows()];
    for (int row = 0; row < wide.length; row++) {
      wide[row] = 1000 * row % 777;
    }
    Dataset data = Dataset.of(plain.data().table().with(NumberColumn.of("wide", wide))).label(plain.data().labelColumn()
        .name()).build();
    ComparisonRequest unscaled = new ComparisonRequest(data, Optional.empty(), plain.algorithms(), plain.evaluation(),
        1,
        PreparationSettings.defaults().withGeneral(general -> general.with(Scaling.NONE)));
    assertTrue(Guards.check(unscaled, catalogue(), null).stream()
        .anyMatch(guard -> guard.sentence().startsWith("The one born-tame gets numbers unscaled")));
  }

  @Test
  void itsCodeIsRefusedHere() {
    AlgorithmDescriptor algorithm = catalogue().algorithm("born-exiting");
    String message = assertThrows(MiningException.class, algorithm::algorithm).getMessage();
    assertEquals("The algorithm \"born-exiting\" (Exits as a class) of the bundle zoo.born-exiting runs in the worker "
        + "process only.", message);
    assertThrows(MiningException.class, algorithm::form);
  }

  @Test
  void aMemberOfAnEnsembleIsContributedCodeToo() {
    Suspects suspects = Suspects.of(List.of(new AlgorithmChoice("vote",
        Map.of("members", "tree, born-exiting"))), catalogue());
    assertFalse(suspects.builtIn());
    assertTrue(Suspects.of(List.of(AlgorithmChoice.of("vote")), catalogue()).builtIn());
  }

  @Test
  void whatIsBornFaultyIsLeftOutAndTheOthersStand() {
    AlgorithmCatalogue faulty = REGISTER.over(only("born-throwing", "born-exiting", "born-tame", "tree"));
    assertEquals(List.of("born-tame", "tree"),
        faulty.algorithms().stream().map(AlgorithmDescriptor::id).sorted().toList());
    String problems = String.join("\n", faulty.problems());
    assertTrue(problems.contains("The algorithm \"born-throwing\" of the bundle zoo.born-throwing can't be used: "
        + "IllegalStateException: nobody wants me."), problems);
    assertTrue(problems.contains("The algorithm \"born-exiting\" of the bundle zoo.born-exiting ended the worker "
        + "process (exit code 5)"), problems);
  }

  @Test
  void whatIsBornLoopingIsEndedAndSwitchedOffAfterThreeTimes() {
    Counting counting = new Counting();
    WorkerHost main = new WorkerHost(counting, small());
    AlgorithmRegister impatient = new AlgorithmRegister(counting, main, Duration.ofSeconds(1));
    for (int time = 1; time <= 4; time++) {
      AlgorithmDescriptor looping = impatient.over(only("born-looping")).algorithm("born-looping");
      String message = String.valueOf(assertThrows(MiningException.class, looping::details).getMessage());
      assertEquals(message, assertThrows(MiningException.class, looping::details).getMessage(), "Not asked twice");
      assertTrue(message.contains(time < 4 ? "did not say within 1 second what its parameters are"
          : "is switched off since it failed 3 times in a row"), message);
    }
    assertEquals(3, counting.starts);
    assertEquals(1, main.switches().all().size());
    impatient.stop();
  }

  @Test
  void aJarIsAskedOnce(@TempDir Path folder) throws IOException {
    Counting counting = new Counting();
    AlgorithmDetails first = ask(counting, folder);
    assertEquals(1, counting.starts);
    assertEquals(first, ask(counting, folder));
    assertEquals(1, counting.starts, "What is kept in the folder needs no process");
    counting.jar = "2";
    assertEquals(first, ask(counting, folder));
    assertEquals(2, counting.starts, "Another jar may have other parameters");
    try (var files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replaceFirst("details=.{8}", "details=AAAA"));
    }
    assertEquals(first, ask(counting, folder));
    assertEquals(3, counting.starts, "A damaged file is not believed");
  }

  private static AlgorithmDetails ask(Counting counting, Path folder) {
    AlgorithmRegister register = new AlgorithmRegister(counting, new WorkerHost(counting, small().withData(folder)));
    try {
      AlgorithmDescriptor algorithm = register.over(only("born-tame")).algorithm("born-tame");
      assertEquals(algorithm.details(), algorithm.details());
      return algorithm.details();
    } finally {
      register.stop();
    }
  }

  private static AlgorithmCatalogue only(String... ids) {
    AlgorithmCatalogue zoo = new Zoo().get();
    return AlgorithmCatalogue.of(List.of(ids).stream().map(zoo::algorithm).toArray(AlgorithmDescriptor[]::new));
  }
}
