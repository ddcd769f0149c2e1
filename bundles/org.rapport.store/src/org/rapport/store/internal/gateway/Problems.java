package org.rapport.store.internal.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Problem;
import org.rapport.store.ValidationException;

/** Collects what is wrong with the rows of a bulk change. */
final class Problems {
  private static final int MOST = 1_000;

  private final EClass entity;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  Problems(EClass entity) {
    this.entity = entity;
  }

  void add(int row, long id, @Nullable String key, String field, @Nullable String complaint) {
    if (problems.size() < MOST) {
      places.add(row + " " + field);
      problems.add(new Problem(entity, id, key == null ? "" : key, field, "Row " + (row + 1) + (key == null ? ""
          : " (" + key + ")") + ": " + complaint + "."));
    }
  }

  /** @return whether there is a problem with this row and field: one sentence about a value is enough */
  boolean names(int row, String field) {
    return places.contains(row + " " + field);
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }
}
