package org.rapport.mining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.rapport.mining.FieldPreparation.Imputation;

/**
 * How rows are made ready for algorithms. Preparation is part of the model: what it needs to know (medians, levels,
 * scales, codes) is learnt on training rows only, and new rows are prepared by what was learnt.
 *
 * @param general what holds for all fields
 * @param fields what differs for single fields, by the name of the column
 * @param classWeights how much the rows of each class weigh in training
 * @param asOf the day to which ages are counted; without it the newest date of the field among the training rows
 * @param leftOut fields that are not used
 * @param classesLeftOut classes of the target whose rows are not used
 * @param dropDuplicates whether of rows with equal features and equal target only the first is used
 * @since 0.1
 */
public record PreparationSettings(FieldPreparation general, Map<String, FieldPreparation> fields,
    ClassWeights classWeights, Optional<LocalDate> asOf, Set<String> leftOut, Set<String> classesLeftOut,
    boolean dropDuplicates) {
  private static final PreparationSettings DEFAULTS = new PreparationSettings(FieldPreparation.AUTO, Map.of(),
      ClassWeights.NONE, Optional.empty(), Set.of(), Set.of(), false);

  /** Copies maps and sets, keeping their order. */
  public PreparationSettings {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
    classesLeftOut = Collections.unmodifiableSet(new LinkedHashSet<>(classesLeftOut));
  }

  /** Missing values filled in with medians and most frequent levels, all else as the algorithm wants it. */
  public static PreparationSettings defaults() {
    return DEFAULTS;
  }

  /** The defaults, with rows with missing values filled in or left out. */
  public static PreparationSettings of(MissingPolicy missing) {
    return missing == MissingPolicy.DROP ? DEFAULTS.withGeneral(general -> general.with(Imputation.DROP)) : DEFAULTS;
  }

  /** Whether rows are left out because a value is missing, unless a field says otherwise. */
  public MissingPolicy missing() {
    return general.imputation() == Imputation.DROP ? MissingPolicy.DROP : MissingPolicy.IMPUTE;
  }

  /** With rows with missing values left out, or filled in as was said or else by default. */
  public PreparationSettings withMissing(MissingPolicy missing) {
    return missing == missing() ? this
        : withGeneral(all -> all.with(missing == MissingPolicy.DROP ? Imputation.DROP : Imputation.AUTO));
  }

  /** What holds for a field: its own settings, and the general ones where it leaves a part open. */
  public FieldPreparation of(String field) {
    FieldPreparation own = fields.get(field);
    return own == null ? general : own.or(general);
  }

  /** With another general preparation. */
  public PreparationSettings withGeneral(UnaryOperator<FieldPreparation> change) {
    return new PreparationSettings(change.apply(general), fields, classWeights, asOf, leftOut, classesLeftOut,
        dropDuplicates);
  }

  /** With another preparation of one field; it starts from what the field has said so far. */
  public PreparationSettings withField(String field, UnaryOperator<FieldPreparation> change) {
    Map<String, FieldPreparation> changed = new LinkedHashMap<>(fields);
    changed.put(field, change.apply(changed.getOrDefault(field, FieldPreparation.AUTO)));
    return new PreparationSettings(general, changed, classWeights, asOf, leftOut, classesLeftOut, dropDuplicates);
  }

  /** With other class weights. */
  public PreparationSettings withClassWeights(ClassWeights weights) {
    return new PreparationSettings(general, fields, weights, asOf, leftOut, classesLeftOut, dropDuplicates);
  }

  /** With ages counted to a day. */
  public PreparationSettings withAsOf(LocalDate day) {
    return new PreparationSettings(general, fields, classWeights, Optional.of(day), leftOut, classesLeftOut,
        dropDuplicates);
  }

  /** Without a few fields more. */
  public PreparationSettings without(List<String> more) {
    Set<String> changed = new LinkedHashSet<>(leftOut);
    changed.addAll(more);
    return new PreparationSettings(general, fields, classWeights, asOf, changed, classesLeftOut, dropDuplicates);
  }

  /** Without the rows of a few classes more. */
  public PreparationSettings withoutClasses(List<String> more) {
    Set<String> changed = new LinkedHashSet<>(classesLeftOut);
    changed.addAll(more);
    return new PreparationSettings(general, fields, classWeights, asOf, leftOut, changed, dropDuplicates);
  }

  /** With or without duplicates. */
  public PreparationSettings withDropDuplicates(boolean drop) {
    return new PreparationSettings(general, fields, classWeights, asOf, leftOut, classesLeftOut, drop);
  }
}
