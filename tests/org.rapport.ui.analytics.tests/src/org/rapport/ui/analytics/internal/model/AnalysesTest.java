package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;

class AnalysesTest {

  @TempDir
  Path folder;

  private final List<String> logged = new ArrayList<>();

  private Analyses open(Path where) {
    return new Analyses(where, (sentence, cause) -> logged.add(sentence));
  }

  private static Comparison comparison(Analysis analysis) {
    return analysis.comparison().orElseThrow();
  }

  private static AnalysisRequest classes(Source source, String target, Optional<String> positive,
      List<String> features, List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed,
      MissingPolicy missing) {
    return new AnalysisRequest.Classification(source, target, positive, features, algorithms, evaluation, seed,
        PreparationSettings.of(missing), Optional.empty(), false);
  }

  @Test
  void whatIsKeptComesBackTomorrow() throws IOException {
    Analysis analysis = Samples.analysis("one", "2026-01-02T03:04:05.678Z");
    open(folder).add(analysis);
    Analysis back = open(folder).find("one").orElseThrow();
    assertEquals(analysis.kept(), back);
    assertEquals(comparison(analysis).verdict(), comparison(back).verdict());
    assertEquals(comparison(analysis).tests(), comparison(back).tests());
    assertEquals(comparison(analysis).models().get(0), comparison(back).models().get(0));
    assertEquals(comparison(analysis).warnings(), comparison(back).warnings());
    assertEquals(analysis.request().algorithms(), back.request().algorithms());
    assertEquals(Optional.of(new Evaluation.CrossValidation(5, 2)), back.request().judged());
  }

  /** A file written by the version that knew only models that predict a class. */
  @Test
  void whatAFormerVersionKeptIsRead() throws IOException {
    try (InputStream former = Objects.requireNonNull(AnalysesTest.class.getResourceAsStream("former.xml"))) {
      Files.copy(former, folder.resolve("former.xml"));
    }
    Analysis back = open(folder).find("former").orElseThrow();
    assertEquals(List.of(), logged);
    AnalysisRequest.Classification request = (AnalysisRequest.Classification) back.request();
    assertEquals("Churn", request.target());
    assertEquals(Samples.request().features(), request.features());
    assertEquals(Samples.request().algorithms(), request.algorithms());
    assertEquals(Samples.request().preparation(), request.preparation());
    assertEquals(Optional.empty(), request.money());
    assertTrue(back.filterForgotten());
    assertEquals(Samples.comparison(10, 10, 60).models().get(0), comparison(back).models().get(0));
    assertEquals(Samples.comparison(10, 10, 60).verdict(), comparison(back).verdict());
  }

  @Test
  void aFileWithAHoldOutComesBackToo() throws IOException {
    AnalysisRequest request = classes(new Source.CsvFile(folder.resolve("a b.csv")), "Churn",
        Optional.empty(), List.of("x"), List.of(AlgorithmChoice.of("tree")), new Evaluation.HoldOut(0.25), 42,
        MissingPolicy.IMPUTE);
    open(folder).add(Samples.analysis("two", request, "1970-01-01T00:00:00Z", Samples.comparison(5)));
    Analysis back = open(folder).find("two").orElseThrow();
    assertEquals(request, back.request());
    assertEquals("a b.csv", back.sourceName());
    assertEquals("Churn = Yes", back.title());
  }

  @Test
  void everyWayOfDividingRowsComesBackToo() throws IOException {
    for (Evaluation evaluation : List.of(new Evaluation.GroupFolds("household", 5, 2),
        new Evaluation.TimeCut(Optional.of("day"), Instant.parse("2026-03-01T00:00:00Z")),
        new Evaluation.TimeHoldOut(Optional.empty(), 0.3), new Evaluation.RollingOrigin(Optional.of("day"), 4))) {
      AnalysisRequest request = classes(new Source.CsvFile(folder.resolve("a.csv")), "Churn",
          Optional.empty(), List.of("x"), List.of(AlgorithmChoice.of("tree")), evaluation, 42, MissingPolicy.IMPUTE);
      open(folder).add(Samples.analysis("split", request, "1970-01-01T00:00:00Z", Samples.comparison(5)));
      assertEquals(request, open(folder).find("split").orElseThrow().request());
    }
  }

  /** A filter may name a customer, a tree may split on one: neither may lie on disk in clear. */
  @Test
  void noCustomersValueIsOnDisk() throws IOException {
    Analyses analyses = open(folder);
    analyses.add(Samples.analysis("one", "2026-01-02T03:04:05Z"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertFalse(text.contains("Li Wei") || text.contains("Secretville"), file.toString());
      }
    }
    assertFalse(analyses.find("one").orElseThrow().filterForgotten(), "this session still knows the filter");
    assertTrue(open(folder).find("one").orElseThrow().filterForgotten());
  }

  @Test
  void latestComesFirstAndDeletedOnesAreGone() throws IOException {
    Analyses analyses = open(folder);
    AtomicInteger told = new AtomicInteger();
    analyses.addListener(told::incrementAndGet);
    analyses.add(Samples.analysis("old", "2026-01-01T00:00:00Z"));
    analyses.add(Samples.analysis("new", "2026-02-01T00:00:00Z"));
    assertEquals(List.of("new", "old"), analyses.load().stream().map(Analysis::id).toList());
    analyses.delete("new");
    assertEquals(3, told.get());
    assertEquals(List.of("old"), open(folder).load().stream().map(Analysis::id).toList());
  }

  @Test
  void aDamagedFileIsLeftOut() throws IOException {
    open(folder).add(Samples.analysis("good", "2026-01-01T00:00:00Z"));
    Files.writeString(folder.resolve("bad.xml"), "<analysis><id v='x'/></analysis>");
    Files.writeString(folder.resolve("worse.xml"), "not xml at all");
    assertEquals(List.of("good"), open(folder).load().stream().map(Analysis::id).toList());
    assertEquals(2, logged.size());
    assertTrue(logged.get(0).contains("bad.xml") && logged.get(1).contains("worse.xml"), logged.toString());
  }

  @Test
  void aMissingFolderIsAnEmptyList() {
    assertEquals(List.of(), open(folder.resolve("nowhere")).load());
  }
}
