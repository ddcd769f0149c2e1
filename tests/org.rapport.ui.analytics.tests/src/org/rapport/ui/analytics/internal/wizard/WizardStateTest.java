package org.rapport.ui.analytics.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

class WizardStateTest {

  private static final Source FILE = new Source.CsvFile(Path.of("customers.csv"));

  private static FieldProfile field(String name, int distinct, String... values) {
    return new FieldProfile(name, name, FieldProfile.Kind.CATEGORY, 100, 0, distinct, List.of(values), false);
  }

  private static SourceData data() {
    return new SourceData(List.of(field("key", 100), field("gender", 2, "f", "m"), field("plan", 3, "a", "b", "c"),
        field("churn", 2, "no", "yes")), "");
  }

  @Test
  void sensibleDefaultsMakeARequestAtOnce() {
    WizardState state = new WizardState(null);
    state.look(FILE, data());
    state.algorithms().put("tree", new LinkedHashMap<>(Map.of("depth", "4")));
    AnalysisRequest.Classification request = (AnalysisRequest.Classification) state.request();
    assertEquals("churn", request.target());
    assertEquals(Optional.of("yes"), request.positive());
    assertEquals(List.of("gender", "plan"), request.features());
    assertEquals(new Evaluation.HoldOut(0.2), request.evaluation());
    assertEquals(42, request.seed());
    assertEquals(MissingPolicy.IMPUTE, request.preparation().missing());
    assertEquals(Map.of("depth", "4"), request.algorithms().get(0).parameters());
  }

  @Test
  void anotherTargetChangesTheFeatures() {
    WizardState state = new WizardState(null);
    state.look(FILE, data());
    state.target(state.fields().get(2));
    assertEquals(List.of("gender", "churn"), state.features());
    assertEquals(Optional.empty(), state.positive());
    state.feature("gender", false);
    state.feature("key", true);
    assertEquals(List.of("key", "churn"), state.features());
  }

  @Test
  void anExampleFillsEverythingIn() {
    AnalysisRequest example = new AnalysisRequest.Classification(FILE, "gender", Optional.of("m"), List.of("plan"),
        List.of(new AlgorithmChoice("knn", Map.of("k", "9"))), new Evaluation.CrossValidation(10, 3),
        5, PreparationSettings.of(MissingPolicy.DROP), Optional.empty(), false);
    WizardState state = new WizardState(example);
    state.look(FILE, data());
    assertEquals(example, state.request());
    assertTrue(state.feature("plan"));
    assertFalse(state.feature("churn"));
  }

  @Test
  void anUnknownSourceLeavesNothingBehind() {
    WizardState state = new WizardState(null);
    state.look(FILE, data());
    state.forget();
    assertTrue(state.source().isEmpty() && state.target().isEmpty() && state.features().isEmpty());
  }
}
