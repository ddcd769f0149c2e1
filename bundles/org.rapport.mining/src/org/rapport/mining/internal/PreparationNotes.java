package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.ClassWeights;
import org.rapport.mining.Dataset;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.TextColumn;

/** What the preparation did for an algorithm, or could not do, in sentences for users. */
final class PreparationNotes {
  private PreparationNotes() {}

  static List<String> of(List<Contestant> contestants, Dataset data, PreparationSettings settings) {
    List<String> notes = new ArrayList<>();
    for (Contestant contestant : contestants) {
      notes.addAll(of(contestant.name(), contestant.needs(), data, settings));
    }
    return notes;
  }

  /** About one algorithm. */
  static List<String> of(String name, Needs needs, Dataset data, PreparationSettings settings) {
    List<String> notes = new ArrayList<>();
    boolean numbers = data.featureColumns().stream()
        .anyMatch(column -> !(column instanceof CategoryColumn || column instanceof TextColumn));
    if (numbers && needs.scaling() == Scaling.STANDARDISE && settings.general().scaling() == Scaling.AUTO) {
      notes.add(name
          + ": numbers were standardised (mean 0, standard deviation 1 on the training rows), so that no field"
          + " outweighs the others.");
    }
    if (!needs.weights() && settings.classWeights().kind() != ClassWeights.Kind.NONE) {
      notes.add(name + " does not take weights into account: it was trained as if all classes weighed the same.");
    }
    return notes;
  }
}
