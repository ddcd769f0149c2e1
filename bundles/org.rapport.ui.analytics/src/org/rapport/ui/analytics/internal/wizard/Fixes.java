package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Fix;

/** The fixes of guards that the user has applied. What they change is worked out anew, so that each can be taken back. */
final class Fixes {

  private final List<Fix> applied = new ArrayList<>();

  boolean applied(Fix fix) {
    return applied.contains(fix);
  }

  /** Applies a fix, or takes it back. */
  void toggle(Fix fix) {
    if (!applied.remove(fix)) {
      applied.add(fix);
    }
  }

  /** Forgets those that are not offered any more. */
  void retain(List<Fix> offered) {
    applied.retainAll(offered);
  }

  void clear() {
    applied.clear();
  }

  /** The preparation with the fixes in it. */
  PreparationSettings in(PreparationSettings settings) {
    PreparationSettings fixed = settings;
    for (Fix fix : applied) {
      fixed = fix.apply(fixed);
    }
    return fixed;
  }

  /** The evaluation with the fixes in it. */
  Evaluation in(Evaluation evaluation) {
    Evaluation fixed = evaluation;
    for (Fix fix : applied) {
      fixed = fix.apply(fixed);
    }
    return fixed;
  }
}
