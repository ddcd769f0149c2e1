package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
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
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

/** What the pages of the wizard fill in together. No widgets. */
final class WizardState {

  /** Algorithms that take part unless the user says otherwise. */
  static final Set<String> PRESELECTED = Set.of("knn", "tree", "forest"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

  private final AnalysisRequest.@Nullable Classification example;
  private @Nullable Source source;
  private @Nullable SourceData data;
  private @Nullable FieldProfile target;
  private Optional<String> positive = Optional.empty();
  private final Set<String> features = new LinkedHashSet<>();
  private final Map<String, Map<String, String>> algorithms = new LinkedHashMap<>();
  private Evaluation evaluation = Evaluation.holdOut();
  private long seed = ComparisonRequest.DEFAULT_SEED;
  private PreparationSettings preparation = PreparationSettings.defaults();

  WizardState(@Nullable AnalysisRequest example) {
    AnalysisRequest.@Nullable Classification given = example instanceof AnalysisRequest.Classification classes ? classes
        : null;
    this.example = given;
    if (given != null) {
      source = given.source();
      evaluation = given.evaluation();
      seed = given.seed();
      preparation = given.preparation();
      given.algorithms().forEach(a -> algorithms.put(a.id(), new LinkedHashMap<>(a.parameters())));
    }
  }

  Optional<AnalysisRequest> example() {
    return Optional.ofNullable(example);
  }

  Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  /** A source was chosen and looked at. */
  void look(Source chosen, SourceData found) {
    source = chosen;
    data = found;
    AnalysisRequest.@Nullable Classification given = example;
    List<FieldProfile> targets = FieldProfile.targets(found.fields());
    target(targets.stream().filter(f -> given != null && f.name().equals(given.target())).findFirst()
        .or(() -> targets.stream().findFirst()).orElse(null));
    if (given != null && target != null && target.name().equals(given.target())) {
      positive = given.positive().or(() -> positive);
      features.retainAll(given.features());
      found.fields().stream().map(FieldProfile::name).filter(given.features()::contains).forEach(features::add);
    }
  }

  /** The source is not known any more. */
  void forget() {
    source = null;
    data = null;
    target = null;
    features.clear();
  }

  List<FieldProfile> fields() {
    SourceData found = data;
    return found == null ? List.of() : found.fields();
  }

  Optional<FieldProfile> target() {
    return Optional.ofNullable(target);
  }

  /** Chooses the target; the features become all others that nothing speaks against. */
  void target(@Nullable FieldProfile field) {
    target = field;
    positive = field == null ? Optional.empty() : field.positive();
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
    return result;
  }

  /** The chosen algorithms with the parameters that were changed. */
  Map<String, Map<String, String>> algorithms() {
    return algorithms;
  }

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

  MissingPolicy missing() {
    return preparation.missing();
  }

  void missing(MissingPolicy chosen) {
    preparation = preparation.withMissing(chosen);
  }

  /** The request; source and target must be there. */
  AnalysisRequest request() {
    List<AlgorithmChoice> choices = new ArrayList<>();
    algorithms.forEach((id, parameters) -> choices.add(new AlgorithmChoice(id, parameters)));
    return new AnalysisRequest.Classification(source().orElseThrow(), target().orElseThrow().name(), positive,
        features(), choices, evaluation, seed, preparation, Optional.empty(), false);
  }
}
