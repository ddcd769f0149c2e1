package org.rapport.store.internal.gateway;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Problem;
import org.rapport.store.ValidationException;

/** Collects what is wrong with the rows of a bulk change. */
final class Problems {
  private static final int MOST = 1_000;

  private final EClass entity;
  private final List<Problem> problems = new ArrayList<>();

  Problems(EClass entity) {
    this.entity = entity;
  }

  void add(int row, long id, @Nullable String key, String field, @Nullable String complaint) {
    if (problems.size() < MOST) {
      problems.add(new Problem(entity, id, key == null ? "" : key, field, "Row " + (row + 1) + (key == null ? ""
          : " (" + key + ")") + ": " + complaint + "."));
    }
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }
}
