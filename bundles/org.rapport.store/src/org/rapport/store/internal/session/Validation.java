package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.CustomFieldType;
import org.rapport.model.ModelFactory;
import org.rapport.model.RecordValidator;
import org.rapport.store.Field;
import org.rapport.store.Problem;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.FieldTypes;
import org.rapport.store.internal.mapping.Rule;

/** Checks records by the model's own validator, and that what they refer to is still there. */
final class Validation {
  private final Catalogue catalogue;
  private final RecordValidator validator;

  Validation(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.validator = new RecordValidator(catalogue.customFields().stream().map(Validation::definition).toList());
  }

  private static CustomFieldDefinition definition(CustomField custom) {
    Field field = custom.field();
    CustomFieldDefinition definition = ModelFactory.eINSTANCE.createCustomFieldDefinition();
    definition.setId(field.fieldId());
    definition.setEntity(field.entity().getName());
    definition.setName(field.name());
    definition.setLabel(field.label());
    definition.setType(CustomFieldType.get(FieldTypes.literal(field.type())));
    definition.setRetired(custom.retired());
    return definition;
  }

  /** @return what forbids to store a record */
  List<Problem> check(Loaded record) {
    List<Problem> problems = new ArrayList<>();
    EObject object = record.object();
    for (org.rapport.model.Problem p : validator.validate((org.rapport.model.Record) object)) {
      if (p.isError()) {
        problems.add(problem(record, field(object, p), p.sentence()));
      }
    }
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isMany() && object.eGet(reference) instanceof EObject target && target.eResource() == null) {
        problems.add(problem(record, reference.getName(),
            reference.getName() + " refers to a record that is deleted: choose another one."));
      }
    }
    checkCustom(record, problems);
    return problems;
  }

  /** A value that is stored already need not satisfy the rules of today; one that is required must be there. */
  private void checkCustom(Loaded record, List<Problem> problems) {
    Map<Integer, Object> values = ObjectMapper.custom(record.object());
    boolean whole = record.isComplete() || record.row() == null;
    for (CustomField custom : catalogue.customFields(record.entity().entity())) {
      Field field = custom.field();
      Object value = values.get(field.fieldId());
      boolean changed = !Objects.equals(value, record.custom().get(field.fieldId()));
      if (custom.retired()) {
        if (changed && whole) {
          problems.add(problem(record, field.name(), field.label() + " is retired since you began, or has another type "
              + "now: reload the record."));
        }
      } else if (whole && (value == null ? field.required() : changed)) {
        String complaint = Rule.of(field.label(), field).complaint(value);
        if (complaint != null) {
          problems.add(problem(record, field.name(), complaint + "."));
        }
      }
    }
  }

  private @Nullable String field(EObject record, org.rapport.model.Problem p) {
    if (p.fieldId() > 0) {
      Optional<Field> custom = catalogue.byId(p.fieldId());
      return custom.isPresent() ? custom.get().name() : null;
    }
    EStructuralFeature feature = p.object() == record ? p.feature() : p.object().eContainingFeature();
    return feature == null ? null : feature.getName();
  }

  private static Problem problem(Loaded record, @Nullable String field, String message) {
    String key = ((org.rapport.model.Record) record.object()).getKey();
    return new Problem(record.entity().entity(), record.row() == null ? 0 : record.id(), key == null ? "" : key, field,
        message);
  }
}
