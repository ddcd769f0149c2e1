package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.CustomValue;
import org.rapport.store.Field;
import org.rapport.store.Problem;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.Values;

/** Checks records by the model's own validator, and their custom values by the definitions of the fields. */
final class Validation {
  private Validation() {
  }

  /** @return what forbids to store a record */
  static List<Problem> check(Loaded record, Catalogue catalogue) {
    List<Problem> problems = new ArrayList<>();
    collect(record, Diagnostician.INSTANCE.validate(record.object()), problems);
    for (CustomValue value : ((org.rapport.model.Record) record.object()).getCustomValues()) {
      CustomField custom = catalogue.customField(value.getFieldId());
      Object v = value.getValue();
      if (custom == null || custom.field().entity() != record.entity().entity()) {
        problems.add(problem(record, null, "There is no custom field with the number " + value.getFieldId() + " for "
            + record.entity().entity().getName() + ": remove the value."));
      } else if (v != null) {
        Field field = custom.field();
        if (!field.type().javaType().isInstance(v)) {
          problems.add(problem(record, field.name(),
              field.label() + " '" + v + "' does not fit: expected " + Values.describe(field.type()) + "."));
        } else if (v instanceof String text && text.length() > Values.MAX_TEXT) {
          problems.add(problem(record, field.name(),
              field.label() + " has " + text.length() + " characters: at most " + Values.MAX_TEXT + " are possible."));
        }
      }
    }
    return problems;
  }

  private static void collect(Loaded record, Diagnostic diagnostic, List<Problem> problems) {
    if (diagnostic.getSeverity() < Diagnostic.ERROR) {
      return;
    }
    if (!diagnostic.getChildren().isEmpty()) {
      diagnostic.getChildren().forEach(d -> collect(record, d, problems));
      return;
    }
    List<?> data = diagnostic.getData();
    EStructuralFeature feature = data.size() > 1 && data.get(1) instanceof EStructuralFeature f ? f : null;
    if (feature != null && data.get(0) instanceof EObject object && object != record.object()) {
      EStructuralFeature container = object.eContainingFeature();
      feature = container == null ? feature : container;
    }
    problems.add(problem(record, feature == null ? null : feature.getName(), diagnostic.getMessage()));
  }

  private static Problem problem(Loaded record, @Nullable String field, String message) {
    String key = ((org.rapport.model.Record) record.object()).getKey();
    return new Problem(record.entity().entity(), record.row() == null ? 0 : record.id(), key == null ? "" : key, field,
        message);
  }
}
