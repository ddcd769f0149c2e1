package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.rules.RuleSettings;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.BasketData;
import org.rapport.ui.analytics.internal.model.BasketLayout;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

/** What the pages of the wizard have gathered so far. */
final class WizardState {

  /** Algorithms that take part unless the user says otherwise. */
  private static final Map<AnalysisKind, List<String>> PRESELECTED = Map.of(
      AnalysisKind.CLASSIFICATION, List.of("knn", "tree", "forest"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
      AnalysisKind.REGRESSION, List.of("linear", "regtree", "regforest"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
      AnalysisKind.CLUSTERING, List.of("kmeans"), AnalysisKind.OUTLIERS, List.of("isolation"), //$NON-NLS-1$ //$NON-NLS-2$
      AnalysisKind.RULES, List.of());
  private static final RuleSettings RULES = new RuleSettings(0.01, 0.5, RuleSettings.DEFAULT_LENGTH);
  private static final int MOST_OUTLIERS = 20;

  private final @Nullable AnalysisRequest example;
  private AnalysisKind kind = AnalysisKind.CLASSIFICATION;
  private @Nullable Source source;
  private @Nullable SourceData data;
  private @Nullable BasketData baskets;
  private @Nullable FieldProfile target;
  private Optional<String> positive = Optional.empty();
  private Optional<String> naming = Optional.empty();
  private final Set<String> features = new LinkedHashSet<>();
  private final Map<AnalysisKind, Map<String, Map<String, String>>> algorithms = new EnumMap<>(AnalysisKind.class);
  private final Fixes fixes = new Fixes();
  private Evaluation evaluation = Evaluation.holdOut();
  private long seed = ComparisonRequest.DEFAULT_SEED;
  private PreparationSettings preparation = PreparationSettings.defaults();
  private Optional<MoneyFigures> money = Optional.empty();
  private boolean importance;
  private int most = MOST_OUTLIERS;
  private BasketLayout layout = new BasketLayout.Lines();
  private RuleSettings rules = RULES;

  /** The defaults, or everything as in an example. */
  WizardState(@Nullable AnalysisRequest example) {
    this.example = example;
    PRESELECTED.forEach((each, ids) -> ids.forEach(id -> algorithms(each).put(id, Map.of())));
    if (example != null) {
      take(example);
      source = example.source();
      preparation = example.prepared().orElse(preparation);
      evaluation = example.judged().orElse(evaluation);
    }
  }

  /**
   * The defaults of somebody who has asked before: the kind, the algorithms, and what does not depend on the fields of
   * the rows.
   */
  static WizardState after(Optional<AnalysisRequest> last) {
    WizardState state = new WizardState(null);
    last.ifPresent(request -> {
      state.take(request);
      request.prepared().map(PreparationSettings::general)
          .ifPresent(general -> state.preparation = state.preparation.withGeneral(before -> general));
      request.judged().filter(e -> e.column().isEmpty() && !EvaluationChoice.of(e).method().byTime())
          .ifPresent(e -> state.evaluation = e);
      state.source = request.source() instanceof Source.CsvFile csv ? csv : null;
    });
    return state;
  }

  private void take(AnalysisRequest request) {
    kind = request.kind();
    seed = request.randomSeed().orElse(seed);
    algorithms(kind).clear();
    request.algorithms().forEach(a -> algorithms(kind).put(a.id(), new LinkedHashMap<>(a.parameters())));
    switch (request) {
      case AnalysisRequest.Classification asked -> {
        money = asked.money();
        importance = asked.importance();
      }
      case AnalysisRequest.Regression asked -> importance = asked.importance();
      case AnalysisRequest.Clustering asked -> naming = asked.naming();
      case AnalysisRequest.Outliers asked -> {
        naming = asked.naming();
        most = asked.most();
      }
      case AnalysisRequest.Rules asked -> {
        layout = asked.layout();
        rules = asked.settings();
      }
    }
  }

  AnalysisKind kind() {
    return kind;
  }

  /** Asks for something else; the target is suggested anew. */
  void kind(AnalysisKind chosen) {
    if (kind != chosen) {
      kind = chosen;
      fixes.clear();
      SourceData found = data;
      if (found != null) {
        suggest(found);
      }
    }
  }

  Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  /** A source was chosen and looked at. */
  void look(Source chosen, SourceData found) {
    source = chosen;
    data = found;
    baskets = null;
    fixes.clear();
    suggest(found);
  }

  private void suggest(SourceData found) {
    AnalysisRequest given = example;
    boolean same = given != null && given.kind() == kind;
    List<FieldProfile> targets = targets();
    target(targets.stream().filter(f -> same && f.name().equals(target(given))).findFirst()
        .or(() -> targets.stream().findFirst()).orElse(null));
    naming = naming.filter(namings()::contains).or(() -> found.naming().map(SourceData.Naming::name));
    if (same && given != null && target().map(FieldProfile::name).orElse("").equals(target(given))) { //$NON-NLS-1$
      positive = given instanceof AnalysisRequest.Classification asked ? asked.positive().or(() -> positive) : positive;
      features.retainAll(given.features());
      found.fields().stream().map(FieldProfile::name).filter(given.features()::contains).forEach(features::add);
    }
  }

  private static String target(@Nullable AnalysisRequest request) {
    return switch (request) {
      case AnalysisRequest.Classification asked -> asked.target();
      case AnalysisRequest.Regression asked -> asked.target();
      case null, default -> ""; //$NON-NLS-1$
    };
  }

  /** A source of baskets was chosen and looked at. */
  void look(Source chosen, BasketData found) {
    source = chosen;
    data = null;
    target = null;
    baskets = found;
    boolean known = example instanceof AnalysisRequest.Rules asked && asked.source().equals(chosen)
        && layout.equals(asked.layout());
    layout = known ? layout : found.layout();
  }

  /** What is known of the baskets. */
  Optional<BasketData> baskets() {
    return Optional.ofNullable(baskets);
  }

  /** The source is not known any more. */
  void forget() {
    source = null;
    data = null;
    baskets = null;
    target = null;
    features.clear();
    fixes.clear();
  }

  List<FieldProfile> fields() {
    SourceData found = data;
    return found == null ? List.of() : found.fields();
  }

  /** The fields that can be predicted, the most likely first; none where nothing is predicted. */
  List<FieldProfile> targets() {
    return switch (kind) {
      case CLASSIFICATION -> FieldProfile.targets(fields());
      case REGRESSION -> FieldProfile.numberTargets(fields());
      case CLUSTERING, OUTLIERS, RULES -> List.of();
    };
  }

  Optional<FieldProfile> target() {
    return Optional.ofNullable(target);
  }

  /** Chooses the target; the features become all others that nothing speaks against. */
  void target(@Nullable FieldProfile field) {
    target = field;
    fixes.clear();
    positive = field == null || kind != AnalysisKind.CLASSIFICATION ? Optional.empty() : field.positive();
    features.clear();
    fields().stream().filter(f -> field == null || !f.name().equals(field.name()))
        .filter(f -> f.objection().isEmpty()).map(FieldProfile::name).forEach(features::add);
  }

  Optional<String> positive() {
    return positive;
  }

  void positive(Optional<String> value) {
    positive = value;
  }

  /** The field that names a row for people. */
  Optional<String> naming() {
    return naming;
  }

  /** The name people see for a field. */
  String label(String name) {
    SourceData found = data;
    if (found != null && found.naming().filter(given -> given.name().equals(name)).isPresent()) {
      return found.naming().get().label();
    }
    return fields().stream().filter(field -> field.name().equals(name)).map(FieldProfile::label).findFirst()
        .orElse(name);
  }

  /** The fields that can name a row: those that differ in nearly every row first. */
  List<String> namings() {
    SourceData found = data;
    Set<String> names = new LinkedHashSet<>();
    if (found != null) {
      found.naming().map(SourceData.Naming::name).ifPresent(names::add);
      found.fields().stream().filter(FieldProfile::identifies).map(FieldProfile::name).forEach(names::add);
      found.fields().stream().map(FieldProfile::name).forEach(names::add);
    }
    return new ArrayList<>(names);
  }

  void naming(Optional<String> field) {
    naming = field;
  }

  boolean feature(String name) {
    return features.contains(name);
  }

  void feature(String name, boolean wanted) {
    if (wanted) {
      features.add(name);
    } else {
      features.remove(name);
    }
  }

  /** Chosen features in the order of the fields. */
  List<String> features() {
    List<String> result = new ArrayList<>(fields().stream().map(FieldProfile::name).toList());
    result.retainAll(features);
    target().map(FieldProfile::name).ifPresent(result::remove);
    if (!kind.hasTarget()) {
      naming.ifPresent(result::remove);
    }
    return result;
  }

  /** The profiles of {@link #features()}. */
  List<FieldProfile> featureProfiles() {
    List<String> chosen = features();
    return fields().stream().filter(field -> chosen.contains(field.name())).toList();
  }

  /** The chosen algorithms of this kind with the parameters that were changed. */
  Map<String, Map<String, String>> algorithms() {
    return algorithms(kind);
  }

  private Map<String, Map<String, String>> algorithms(AnalysisKind each) {
    return algorithms.computeIfAbsent(each, none -> new LinkedHashMap<>());
  }

  /** The evaluation as the user has chosen it, without fixes. */
  Evaluation evaluation() {
    return evaluation;
  }

  void evaluation(Evaluation chosen) {
    evaluation = chosen;
  }

  long seed() {
    return seed;
  }

  void seed(long chosen) {
    seed = chosen;
  }

  /** The preparation as the user has chosen it, without fixes. */
  PreparationSettings preparation() {
    return preparation;
  }

  void preparation(PreparationSettings chosen) {
    preparation = chosen;
  }

  /** The fixes of guards. */
  Fixes fixes() {
    return fixes;
  }

  Optional<MoneyFigures> money() {
    return money;
  }

  void money(Optional<MoneyFigures> figures) {
    money = figures;
  }

  boolean importance() {
    return importance;
  }

  void importance(boolean wanted) {
    importance = wanted;
  }

  int most() {
    return most;
  }

  void most(int rows) {
    most = rows;
  }

  BasketLayout layout() {
    return layout;
  }

  void layout(BasketLayout chosen) {
    layout = chosen;
  }

  RuleSettings rules() {
    return rules;
  }

  void rules(RuleSettings settings) {
    rules = settings;
  }

  /** Whether there is enough for a request. */
  boolean complete() {
    if (kind == AnalysisKind.RULES) {
      return source != null && baskets != null;
    }
    return source != null && data != null && !features().isEmpty() && !algorithms().isEmpty() && (!kind.hasTarget()
        || target != null);
  }

  /** The request with the fixes in it; must be {@link #complete()}. */
  AnalysisRequest request() {
    return request(fixes.in(preparation), fixes.in(evaluation));
  }

  /** The request without the fixes, for the guards to look at. */
  AnalysisRequest unfixed() {
    return request(preparation, evaluation);
  }

  private AnalysisRequest request(PreparationSettings prepared, Evaluation judged) {
    List<AlgorithmChoice> choices = new ArrayList<>();
    algorithms().forEach((id, parameters) -> choices.add(new AlgorithmChoice(id, parameters)));
    Source rows = source().orElseThrow();
    return switch (kind) {
      case CLASSIFICATION -> new AnalysisRequest.Classification(rows, target().orElseThrow().name(), positive,
          features(), choices, judged, seed, prepared, money, importance);
      case REGRESSION -> new AnalysisRequest.Regression(rows, target().orElseThrow().name(), features(), choices,
          judged, seed, prepared, importance);
      case CLUSTERING -> new AnalysisRequest.Clustering(rows, features(), choices.get(0), seed, prepared, naming);
      case OUTLIERS -> new AnalysisRequest.Outliers(rows, features(), choices.get(0), seed, prepared, most, naming);
      case RULES -> new AnalysisRequest.Rules(rows, layout, rules);
    };
  }
}
