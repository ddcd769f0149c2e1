package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.example.plugin.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.mining.internal.saved.ModelFile;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Saved models answer as before, and files that are not what they seem are refused. */
class SavedModelTest {
  private static final SavedModel.Origin ORIGIN = new SavedModel.Origin(Instant.parse("2026-03-01T10:00:00Z"),
      "abc123");
  private static final List<String> REFUSING = List.of("knn", "voting", "stacking", "regknn");
  private static final MiningRunner RUNNER = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2);

  @TempDir
  Path folder = Path.of("");

  /** Numbers, gaps, categories and days; with what training has not seen if asked. */
  private static Table rows(int count, boolean strange) {
    SplittableRandom random = new SplittableRandom(5);
    double[] tenure = new double[count];
    double[] spent = new double[count];
    int[] plan = new int[count];
    long[] since = new long[count];
    int[] left = new int[count];
    double[] worth = new double[count];
    for (int row = 0; row < count; row++) {
      tenure[row] = random.nextInt(60);
      spent[row] = random.nextInt(10) == 0 ? Double.NaN : Math.exp(4 * random.nextDouble());
      plan[row] = random.nextInt(strange ? 4 : 3);
      since[row] = 1_700_000_000_000L + random.nextInt(900) * TimeColumn.DAY;
      left[row] = random.nextDouble() < (tenure[row] < 20 ? 0.7 : 0.2) ? 1 : 0;
      worth[row] = 3 * tenure[row] + 20 * plan[row] + random.nextInt(30);
    }
    List<String> plans = strange ? List.of("gold", "basic", "plus", "pro") : List.of("basic", "plus", "pro");
    return Table.of(NumberColumn.of("tenure", tenure), NumberColumn.of("spent", spent),
        CategoryColumn.of("plan\\ of\nthem", plan, plans), TimeColumn.of("since", true, since),
        CategoryColumn.of("left", left, List.of("no", "yes")), NumberColumn.of("worth", worth));
  }

  private static List<PreparationSettings> settings() {
    return List.of(PreparationSettings.defaults(), PreparationSettings.defaults()
        .withField("plan\\ of\nthem", field -> field.with(Encoding.TARGET))
        .withField("tenure", field -> field.with(Transform.EQUAL_COUNT))
        .withField("spent", field -> field.with(Imputation.DROP))
        .withField("since", field -> field.with(Dates.AGE_AND_PARTS)));
  }

  private static Stream<AlgorithmDescriptor> savable(boolean numbers) {
    return AlgorithmCatalogue.builtIn().algorithms().stream()
        .filter(each -> numbers ? each.category().equals(AlgorithmDescriptor.REGRESSION) : each.classifies())
        .filter(each -> !REFUSING.contains(each.id()));
  }

  private static AlgorithmChoice small(AlgorithmDescriptor algorithm) {
    return new AlgorithmChoice(algorithm.id(), algorithm.form().fields().stream().map(ParameterField::name)
        .filter(List.of("trees", "rounds", "epochs")::contains).findFirst().map(name -> Map.of(name, "12"))
        .orElse(Map.of()));
  }

  private SavedModel throughFile(SavedModel saved) {
    Path file = folder.resolve("a.model");
    SavedModels.write(saved, file);
    SavedModel read = SavedModels.read(file);
    assertEquals(saved.manifest(), read.manifest());
    assertArrayEquals(saved.body(), read.body());
    return read;
  }

  private static TrainedModel train(Table table, String target, AlgorithmChoice choice, PreparationSettings settings) {
    Dataset data = Dataset.of(table).label(target).build();
    return RUNNER.train(new TrainingRequest(data, Optional.empty(), choice, 42, settings), null);
  }

  @Test
  void everyClassifierAnswersBitForBitAsBefore() {
    Table training = rows(300, false).without("worth");
    Table asked = rows(80, true).without("worth", "left");
    savable(false).forEach(algorithm -> settings().forEach(settings -> assertSame(algorithm.id(),
        train(training, "left", small(algorithm), settings), asked)));
    Dataset iris = TestData.iris();
    savable(false).forEach(algorithm -> assertSame(algorithm.id(), train(iris.table(), iris.label().orElseThrow(),
        small(algorithm), PreparationSettings.defaults()), iris.table()));
  }

  private void assertSame(String id, TrainedModel model, Table rows) {
    SavedModel saved = throughFile(model.save(ORIGIN));
    TrainedModel loaded = RUNNER.load(saved, null);
    assertTrue(Arrays.deepEquals(model.probabilities(rows, null), loaded.probabilities(rows, null)), id);
    assertEquals(model.reasons(rows, 4, null), loaded.reasons(rows, 4, null), id);
    assertEquals(model.report(rows), loaded.report(rows), id);
    assertEquals(model.text(), loaded.text(), id);
    assertEquals(model.outline(), loaded.outline(), id);
    assertArrayEquals(model.leaves(rows), loaded.leaves(rows), id);
    assertEquals(model.features(), loaded.features(), id);
    assertEquals(List.of(model.classes(), model.positive(), model.warnings(), model.parameters(), model.algorithmName(),
        model.target(), model.trainingRows(), model.leftOut()),
        List.of(loaded.classes(), loaded.positive(), loaded.warnings(), loaded.parameters(), loaded.algorithmName(),
            loaded.target(), loaded.trainingRows(), loaded.leftOut()),
        id);
    assertEquals(List.of(), loaded.pastCases(rows, 0, 3));
    boolean sampled = List.of("bayes", "perceptron").contains(id);
    assertEquals(sampled ? 16 : 0, saved.manifest().sampleRows(), id);
  }

  @Test
  void everyRegressorAnswersBitForBitAsBefore() {
    Table training = rows(300, false).without("left");
    Table asked = rows(80, true).without("worth", "left");
    savable(true).forEach(algorithm -> settings().forEach(settings -> {
      TrainedRegressor model = RUNNER.train(new RegressionTrainingRequest(Dataset.of(training).label("worth").build(),
          small(algorithm), 42, settings), null);
      TrainedRegressor loaded = RUNNER.loadRegressor(throughFile(model.save(ORIGIN)), null);
      assertTrue(Arrays.equals(model.predict(asked, null), loaded.predict(asked, null)), algorithm.id());
      assertTrue(Arrays.deepEquals(model.intervals(asked, null), loaded.intervals(asked, null)), algorithm.id());
      assertEquals(model.reasons(asked, 4, null), loaded.reasons(asked, 4, null), algorithm.id());
      assertEquals(model.text(), loaded.text());
      assertEquals(model.intervalMethod(), loaded.intervalMethod());
      assertEquals(model.linear().map(linear -> linear.warnings()), loaded.linear().map(linear -> linear.warnings()));
      assertEquals(model.report(asked), loaded.report(asked));
    }));
  }

  @Test
  void theManifestSaysWhatItIs() {
    SavedModel.Manifest manifest = train(rows(200, false).without("worth"), "left", AlgorithmChoice.of("tree"),
        PreparationSettings.defaults()).save(ORIGIN).manifest();
    assertEquals("tree", manifest.algorithm().id());
    assertEquals("org.rapport.mining", manifest.bundle());
    assertEquals(List.of("no", "yes"), manifest.classes());
    assertEquals(Optional.of("yes"), manifest.positive());
    assertEquals(200, manifest.trainingRows());
    assertEquals(List.of("number tenure", "number spent", "category plan\\ of\nthem", "number since"),
        manifest.features().stream().map(feature -> feature.type() + " " + feature.name()).toList());
    assertEquals(ORIGIN, manifest.origin());
  }

  @Test
  void modelsThatAreTrainingRowsOrOtherModelsAreRefused() {
    for (String id : List.of("knn", "voting", "stacking")) {
      TrainedModel model = train(TestData.made(120, 2, 3).table(), "answer", AlgorithmChoice.of(id),
          PreparationSettings.defaults());
      MiningException e = assertThrows(MiningException.class, () -> model.save(ORIGIN), id);
      assertTrue(String.valueOf(e.getMessage()).contains("can't be saved: it is not made of plain values alone"),
          e.getMessage());
    }
    TrainedRegressor number = RUNNER.train(new RegressionTrainingRequest(Dataset.of(rows(100, false)).label("worth")
        .build(), AlgorithmChoice.of("regknn"), 42, PreparationSettings.defaults()), null);
    assertThrows(MiningException.class, () -> number.save(ORIGIN));
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    SavedModel saved = train(rows(200, false).without("worth"), "left", AlgorithmChoice.of("logistic"),
        PreparationSettings.defaults()).save(ORIGIN);
    byte[] whole = ModelFile.bytes(saved);
    Path file = folder.resolve("damaged.model");
    for (int place = 0; place < whole.length; place++) {
      byte[] flipped = whole.clone();
      flipped[place] ^= (byte) (1 << place % 8);
      assertThrows(MiningException.class, () -> ModelFile.read(flipped, "It"), "byte " + place);
      byte[] shorter = Arrays.copyOf(whole, place);
      assertThrows(MiningException.class, () -> ModelFile.read(shorter, "It"), "cut at " + place);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    MiningException e = assertThrows(MiningException.class, () -> SavedModels.read(file));
    assertTrue(String.valueOf(e.getMessage()).contains("damaged.model is damaged: its checksum does not fit"), e
        .getMessage());
    assertThrows(MiningException.class, () -> SavedModels.read(folder.resolve("nothing")));
  }

  /** Whoever makes a file on purpose can give it a checksum: then what is read is checked piece by piece. */
  @Test
  void forgedBodiesNeverDoMoreThanFail() {
    SplittableRandom random = new SplittableRandom(11);
    int refused = 0;
    int failed = 0;
    for (String id : List.of("tree", "logistic", "bayes", "c45")) {
      SavedModel saved = train(rows(150, false).without("worth"), "left", AlgorithmChoice.of(id),
          PreparationSettings.defaults()).save(ORIGIN);
      for (int time = 0; time < 300; time++) {
        byte[] body = saved.body().clone();
        for (int i = 0; i < 1 + time % 3; i++) {
          body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        TrainedModel forged;
        try {
          forged = RUNNER.load(new SavedModel(saved.manifest(), body), null);
        } catch (MiningException e) {
          refused++;
          continue;
        }
        try {
          assertEquals(5, forged.probabilities(rows(5, true), null).length);
        } catch (RuntimeException e) {
          failed++;
        }
      }
    }
    assertTrue(refused > 100 && failed < refused, refused + " refused, " + failed + " failed");
  }

  @Test
  void otherVersionsAndAlgorithmsAreRefused() {
    SavedModel saved = train(rows(200, false).without("worth"), "left", AlgorithmChoice.of("tree"),
        PreparationSettings.defaults()).save(ORIGIN);
    SavedModel.Manifest is = saved.manifest();
    String text = new String(ModelFile.bytes(saved), StandardCharsets.ISO_8859_1);
    assertRefused("has the format 2, but this program knows format 1", () -> ModelFile.read(text.replaceFirst(
        "format 1",
        "format 2").getBytes(StandardCharsets.ISO_8859_1), "It"));
    assertRefused("is no model that Rapport has saved. Name a file that was written with --save-model",
        () -> ModelFile.read(new byte[]{1, 2, 3}, "It"));
    assertRefused("breaks off before its checksum. Take another copy, or train the model again.",
        () -> ModelFile.read("Rapport model, format 1\n".getBytes(StandardCharsets.US_ASCII), "It"));
    MiningRunner without = MiningRunner.inProcess(AlgorithmCatalogue.of(), 1);
    assertRefused("\"tree\" (Decision tree) of the bundle org.rapport.mining, which is not installed", () -> without
        .load(
            saved, null));
    assertRefused("of another form than they are now", () -> RUNNER.load(new SavedModel(with(is, is.bundle(), is.type(),
        "0123"), saved.body()), null));
    assertRefused("of another form", () -> RUNNER.load(new SavedModel(with(is, is.bundle(), "java.lang.Runtime", is
        .shape()), saved.body()), null));
    assertRefused("but here that algorithm is of the bundle", () -> RUNNER.load(new SavedModel(with(is, "org.other", is
        .type(), is.shape()), saved.body()), null));
    assertRefused("tells classes", () -> RUNNER.loadRegressor(saved, null));
  }

  private static SavedModel.Manifest with(SavedModel.Manifest is, String bundle, String type, String shape) {
    return new SavedModel.Manifest(is.algorithm(), is.algorithmName(), is.parameters(), bundle, is.version(), is
        .regression(), is.target(), is.classes(), is.positive(), is.features(), is.trainingRows(), is.sampleRows(), is
            .origin(),
        type, shape);
  }

  private static void assertRefused(String words, org.junit.jupiter.api.function.Executable call) {
    MiningException e = assertThrows(MiningException.class, call);
    assertTrue(String.valueOf(e.getMessage()).contains(words), e.getMessage());
  }

  @Test
  void aModelOfAnotherBundleIsSavedIfItIsARecord() {
    MiningRunner runner = MiningRunner.inProcess(AlgorithmCatalogue.of(AlgorithmDescriptor.of("shares", "Shares",
        "classification", "", "org.example.plugin", Shares::new)), 1);
    Table table = rows(200, false).without("worth");
    TrainedModel model = runner.train(new TrainingRequest(Dataset.of(table).label("left").build(), Optional.empty(),
        AlgorithmChoice.of("shares"), 42, PreparationSettings.defaults()), null);
    TrainedModel loaded = runner.load(throughFile(model.save(ORIGIN)), null);
    assertTrue(Arrays.deepEquals(model.probabilities(table, null), loaded.probabilities(table, null)));
  }
}
