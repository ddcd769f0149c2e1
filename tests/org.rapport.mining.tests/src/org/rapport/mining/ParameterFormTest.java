package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a parameter record, and parameters on the command line. */
class ParameterFormTest {
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.builtIn();

  /** A way of voting. */
  enum Vote {
    ONE_EACH, BY_DISTANCE
  }

  record Everything(@Parameter(label = "Size", help = "h", defaultValue = "3", min = 1, max = 10) int size,
      @Parameter(label = "Rows", help = "h", defaultValue = "5000000000") long rows,
      @Parameter(label = "Rate", help = "h", defaultValue = "0.5", min = 0) double rate,
      @Parameter(label = "Fast", help = "h", defaultValue = "true") boolean fast,
      @Parameter(label = "Note", help = "h", defaultValue = "") String note,
      @Parameter(label = "Vote", help = "h", defaultValue = "by-distance") Vote vote) {
    Everything {
      if (size == 7) {
        throw new IllegalArgumentException("Seven brings bad luck.");
      }
    }
  }

  record Undescribed(int size) {
  }

  record WrongDefault(@Parameter(label = "Size", help = "h", defaultValue = "30", max = 10) int size) {
  }

  record WrongType(@Parameter(label = "Size", help = "h", defaultValue = "1") List<String> size) {
  }

  @Test
  void everyTypeHasDefaultsAndTexts() {
    ParameterForm<Everything> form = ParameterForm.of(Everything.class);
    Everything defaults = form.defaults();
    assertEquals(new Everything(3, 5_000_000_000L, 0.5, true, "", Vote.BY_DISTANCE), defaults);
    assertEquals("size=3, rows=5000000000, rate=0.5, fast=true, note=, vote=by-distance", form.describe(defaults));
    Everything other = form.parse(Map.of("size", " 4 ", "rate", "2", "fast", "no", "note", "a b", "vote", "ONE_EACH"));
    assertEquals(new Everything(4, 5_000_000_000L, 2, false, "a b", Vote.ONE_EACH), other);
    assertEquals(other, form.parse(form.values(other)));
    assertEquals(List.of("one-each", "by-distance"), form.fields().get(5).choices());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "size|11|The parameter \"size\" is \"11\"; it must be a whole number from 1 to 10.",
      "size|2.5|The parameter \"size\" is \"2.5\"; it must be a whole number from 1 to 10.",
      "size|~ ~|The parameter \"size\" is empty; it must be a whole number from 1 to 10.",
      "rows|many|The parameter \"rows\" is \"many\"; it must be a whole number.",
      "rate|-1|The parameter \"rate\" is \"-1\"; it must be a number of at least 0.",
      "rate|NaN|The parameter \"rate\" is \"NaN\"; it must be a number of at least 0.",
      "fast|perhaps|The parameter \"fast\" is \"perhaps\"; it must be true or false.",
      "vote|all|The parameter \"vote\" is \"all\"; it must be one of one-each, by-distance.",
      "sise|1|There is no parameter \"sise\"; did you mean \"size\"?",
      "xyz|1|There is no parameter \"xyz\". The parameters are: size, rows, rate, fast, note, vote.",
      "size|7|Seven brings bad luck."})
  void whatDoesNotFitIsExplained(String name, String value, String message) {
    ParameterForm<Everything> form = ParameterForm.of(Everything.class);
    assertEquals(message, assertThrows(MiningException.class, () -> form.parse(Map.of(name, value))).getMessage());
  }

  @Test
  void authorsAreToldWhatIsWrongWithTheirRecord() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> ParameterForm.of(Undescribed.class)).getMessage()
        .contains("@Parameter"));
    assertTrue(assertThrows(IllegalArgumentException.class, () -> ParameterForm.of(WrongType.class)).getMessage()
        .contains("use int, long, double"));
    assertThrows(MiningException.class, () -> ParameterForm.of(WrongDefault.class));
  }

  @Test
  void assignmentsOfACommandLineBecomeChoices() {
    List<AlgorithmChoice> choices = Parameters.parse(List.of("knn", "tree"),
        List.of("tree.depth=5", "tree.depth = 4", "knn.k=7"), CATALOGUE);
    assertEquals(List.of(new AlgorithmChoice("knn", Map.of("k", "7")), new AlgorithmChoice("tree", Map.of("depth",
        "4"))),
        choices);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "tree.deph=5|Algorithm \"tree\": There is no parameter \"deph\"; did you mean \"depth\"?",
      "tree.depth=99|Algorithm \"tree\": The parameter \"depth\" is \"99\"; it must be a whole number from 1 to 30.",
      "depth=5|\"depth=5\" is not a parameter. Write ALGORITHM.NAME=VALUE, for example tree.depth=5.",
      "tree.depth|\"tree.depth\" is not a parameter. Write ALGORITHM.NAME=VALUE, for example tree.depth=5.",
      "forest.trees=9|\"forest.trees=9\" is for the algorithm \"forest\", which does not take part. The algorithms of"
          + " this run are: knn, tree.",
      "tre.depth=9|\"tre.depth=9\" is for the algorithm \"tre\", which does not take part; did you mean \"tree\"?"})
  void wrongAssignmentsAreExplained(String assignment, String message) {
    assertEquals(message, assertThrows(MiningException.class,
        () -> Parameters.parse(List.of("knn", "tree"), List.of(assignment), CATALOGUE)).getMessage());
  }

  @Test
  void unknownAndDoubleAlgorithmsAreExplained() {
    assertEquals("There is no algorithm \"forrest\"; did you mean \"forest\"?", assertThrows(MiningException.class,
        () -> Parameters.parse(List.of("forrest"), List.of(), CATALOGUE)).getMessage());
    assertEquals("The algorithm \"knn\" was named twice. Name each one once.", assertThrows(MiningException.class,
        () -> Parameters.parse(List.of("knn", "knn"), List.of(), CATALOGUE)).getMessage());
  }
}
