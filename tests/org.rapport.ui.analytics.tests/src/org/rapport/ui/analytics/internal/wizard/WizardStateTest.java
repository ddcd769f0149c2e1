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
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.BasketData;
import org.rapport.ui.analytics.internal.model.BasketLayout;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.FieldProfile.Kind;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

class WizardStateTest {

  private static final Source FILE = new Source.CsvFile(Path.of("customers.csv"));

  private static FieldProfile field(String name, Kind kind, int distinct, String... values) {
    return new FieldProfile(name, name, kind, 100, 0, distinct, List.of(values), false);
  }

  private static SourceData data() {
    return new SourceData(List.of(field("key", Kind.CATEGORY, 100), field("gender", Kind.CATEGORY, 2, "f", "m"),
        field("plan", Kind.CATEGORY, 3, "a", "b", "c"), field("months", Kind.WHOLE, 60),
        field("revenue", Kind.NUMBER, 90), field("churn", Kind.CATEGORY, 2, "no", "yes")), "", Optional.of(
            new SourceData.Naming("key", "Key")));
  }

  private static WizardState looked(AnalysisKind kind) {
    WizardState state = new WizardState(null);
    state.kind(kind);
    state.look(FILE, data());
    return state;
  }

  @Test
  void sensibleDefaultsMakeARequestAtOnce() {
    WizardState state = looked(AnalysisKind.CLASSIFICATION);
    state.algorithms().put("tree", new LinkedHashMap<>(Map.of("depth", "4")));
    assertTrue(state.complete());
    AnalysisRequest.Classification request = (AnalysisRequest.Classification) state.request();
    assertEquals("churn", request.target());
    assertEquals(Optional.of("yes"), request.positive());
    assertEquals(List.of("gender", "plan", "months", "revenue"), request.features());
    assertEquals(new Evaluation.HoldOut(0.2), request.evaluation());
    assertEquals(42, request.seed());
    assertEquals(MissingPolicy.IMPUTE, request.preparation().missing());
    assertEquals(List.of("knn", "tree", "forest"), request.algorithms().stream().map(AlgorithmChoice::id).toList());
    assertEquals(Map.of("depth", "4"), request.algorithms().get(1).parameters());
    assertEquals(Optional.empty(), request.money());
  }

  @Test
  void aNumberWithATellingNameIsTheTargetOfARegression() {
    WizardState state = looked(AnalysisKind.REGRESSION);
    assertEquals(List.of("revenue", "months"), state.targets().stream().map(FieldProfile::name).toList());
    AnalysisRequest.Regression request = (AnalysisRequest.Regression) state.request();
    assertEquals("revenue", request.target());
    assertEquals(List.of("gender", "plan", "months", "churn"), request.features());
    assertEquals(List.of("linear", "regtree", "regforest"),
        request.algorithms().stream().map(AlgorithmChoice::id).toList());
  }

  @Test
  void groupsAndUnusualRowsNeedNoTargetAndAreNamed() {
    AnalysisRequest.Clustering groups = (AnalysisRequest.Clustering) looked(AnalysisKind.CLUSTERING).request();
    assertEquals(Optional.of("key"), groups.naming());
    assertEquals(List.of("gender", "plan", "months", "revenue", "churn"), groups.features());
    assertEquals("kmeans", groups.algorithm().id());
    WizardState state = looked(AnalysisKind.OUTLIERS);
    state.naming(Optional.of("plan"));
    state.most(7);
    AnalysisRequest.Outliers unusual = (AnalysisRequest.Outliers) state.request();
    assertEquals("isolation", unusual.algorithm().id());
    assertEquals(7, unusual.most());
    assertFalse(unusual.features().contains("plan"), "the name is not compared");
  }

  @Test
  void rulesNeedBasketsAndNothingElse() {
    WizardState state = looked(AnalysisKind.RULES);
    assertFalse(state.complete(), "rows are no baskets");
    state.look(FILE, new BasketData(new BasketLayout.Columns("a", "b"), List.of("a", "b"), ""));
    assertEquals(new AnalysisRequest.Rules(FILE, new BasketLayout.Columns("a", "b"), new RuleSettings(0.01, 0.5, 10)),
        state.request());
    state.kind(AnalysisKind.CLUSTERING);
    assertFalse(state.complete(), "baskets are no rows");
  }

  @Test
  void anotherTargetChangesTheFeatures() {
    WizardState state = looked(AnalysisKind.CLASSIFICATION);
    state.target(state.fields().get(2));
    assertEquals(List.of("gender", "months", "revenue", "churn"), state.features());
    assertEquals(Optional.empty(), state.positive());
    state.feature("gender", false);
    state.feature("key", true);
    assertEquals(List.of("key", "months", "revenue", "churn"), state.features());
  }

  @Test
  void anExampleFillsEverythingIn() {
    List<AnalysisRequest> examples = List.of(
        new AnalysisRequest.Classification(FILE, "gender", Optional.of("m"), List.of("plan"),
            List.of(new AlgorithmChoice("knn", Map.of("k", "9"))), new Evaluation.GroupFolds("plan", 10, 3), 5,
            PreparationSettings.of(MissingPolicy.DROP).withField("plan", own -> own.with(Imputation.LEVEL)),
            Optional.of(MoneyFigures.ofCalls("EUR", 50, 2)), true),
        new AnalysisRequest.Regression(FILE, "months", List.of("plan", "revenue"), List.of(AlgorithmChoice.of("ridge")),
            new Evaluation.RollingOrigin(Optional.of("months"), 3), 6, PreparationSettings.defaults(), true),
        new AnalysisRequest.Clustering(FILE, List.of("months"), new AlgorithmChoice("mixture", Map.of("k", "3")), 7,
            PreparationSettings.defaults().without(List.of("plan")), Optional.of("plan")),
        new AnalysisRequest.Outliers(FILE, List.of("months", "revenue"), AlgorithmChoice.of("lof"), 8,
            PreparationSettings.defaults(), 3, Optional.of("key")));
    for (AnalysisRequest example : examples) {
      WizardState state = new WizardState(example);
      state.look(FILE, data());
      assertEquals(example, state.request());
    }
    AnalysisRequest rules = new AnalysisRequest.Rules(FILE, new BasketLayout.Columns("x", "y"),
        new RuleSettings(0.2, 0.9, 4));
    WizardState state = new WizardState(rules);
    state.look(FILE, new BasketData(new BasketLayout.Lines(), List.of("x", "y"), ""));
    assertEquals(rules, state.request());
  }

  @Test
  void theNextQuestionBeginsAsTheLastOneWasAsked() {
    AnalysisRequest last = new AnalysisRequest.Regression(FILE, "months", List.of("plan"),
        List.of(new AlgorithmChoice("regboost", Map.of("rounds", "20"))),
        new Evaluation.GroupHoldOut("household", 0.3), 9,
        PreparationSettings.of(MissingPolicy.DROP).withField("plan", own -> own.with(Imputation.LEVEL)), true);
    WizardState state = WizardState.after(Optional.of(last));
    assertEquals(AnalysisKind.REGRESSION, state.kind());
    assertEquals(Map.of("regboost", Map.of("rounds", "20")), state.algorithms());
    assertEquals(MissingPolicy.DROP, state.preparation().missing());
    assertEquals(Map.of(), state.preparation().fields(), "other rows have other fields");
    assertEquals(Evaluation.holdOut(), state.evaluation(), "and other groups");
    assertTrue(state.importance());
    assertEquals(9, state.seed());
    state.kind(AnalysisKind.CLASSIFICATION);
    assertEquals(List.of("knn", "tree", "forest"), List.copyOf(state.algorithms().keySet()));
  }

  @Test
  void aFixIsTakenBackAsItWasApplied() {
    WizardState state = looked(AnalysisKind.CLASSIFICATION);
    Fix leave = new Fix.LeaveOut(List.of("plan"));
    Fix group = new Fix.GroupSplit("months");
    state.preparation(PreparationSettings.defaults().without(List.of("gender")));
    AnalysisRequest before = state.request();
    state.fixes().toggle(leave);
    state.fixes().toggle(group);
    assertEquals(List.of("gender", "plan"), List.copyOf(state.request().prepared().orElseThrow().leftOut()));
    assertEquals(Optional.of(new Evaluation.GroupHoldOut("months", 0.2)), state.request().judged());
    assertEquals(before, state.unfixed());
    state.fixes().toggle(leave);
    assertEquals(List.of("gender"), List.copyOf(state.request().prepared().orElseThrow().leftOut()));
    state.fixes().toggle(group);
    assertEquals(before, state.request());
    state.fixes().toggle(leave);
    state.target(state.fields().get(2));
    assertFalse(state.fixes().applied(leave), "fixes belong to a target");
  }

  @Test
  void anUnknownSourceLeavesNothingBehind() {
    WizardState state = looked(AnalysisKind.CLASSIFICATION);
    state.forget();
    assertTrue(state.source().isEmpty() && state.target().isEmpty() && state.features().isEmpty());
    assertFalse(state.complete());
  }
}
