package org.rapport.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks records against the model: required attributes, lengths and ranges as annotated in the Ecore, the rules that
 * concern several attributes, and custom values against the definitions of their fields.
 *
 * <p>A record that was never saved may have no key yet: the store assigns it. A validator has no state beside the
 * definitions and may be used by several threads.
 *
 * @since 0.1
 */
@NonNullByDefault
public final class RecordValidator {
  private final Map<Integer, CustomFieldDefinition> definitions = new HashMap<>();

  /**
   * A validator that knows these custom fields.
   *
   * @param definitions all custom fields of the database, also the retired ones; their ids are the fields' ids
   */
  public RecordValidator(Collection<CustomFieldDefinition> definitions) {
    definitions.forEach(definition -> this.definitions.put((int) definition.getId(), definition));
  }

  /**
   * Checks a record and the parts it contains.
   *
   * @param record the record
   * @return the problems in the order of the record's features; empty if all is well
   */
  public List<Problem> validate(Record record) {
    List<Problem> problems = new ArrayList<>();
    check(record, problems);
    RecordRules.check(record, problems);
    checkCustomValues(record, problems);
    return problems;
  }

  /**
   * Checks what an attribute is about to be set to, for example while somebody types.
   *
   * @param object the record or part
   * @param attribute one of its attributes
   * @param value the value, of the attribute's Java type or null
   * @return the problems of this value alone
   */
  public List<Problem> validate(EObject object, EAttribute attribute, @Nullable Object value) {
    List<Problem> problems = new ArrayList<>();
    checkValue(object, attribute, value, problems);
    return problems;
  }

  private static void check(EObject object, List<Problem> problems) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EReference reference && reference.isContainment()) {
        if (reference != ModelPackage.Literals.RECORD__CUSTOM_VALUES) {
          ((List<?>) object.eGet(reference)).forEach(part -> check((EObject) part, problems));
        }
      } else if (!feature.isMany()) {
        checkValue(object, feature, object.eGet(feature), problems);
      }
    }
  }

  private static void checkValue(EObject object, EStructuralFeature feature, @Nullable Object value,
      List<Problem> problems) {
    if (value == null || value instanceof String text && text.isBlank()) {
      if (feature.isRequired() && !isNewKey(object, feature)) {
        String what = feature instanceof EReference ? " is missing: choose one." : " is empty: enter one.";
        problems.add(error(object, feature, Entities.label(feature) + what));
      }
      return;
    }
    if (value instanceof String text) {
      checkText(object, feature, text, problems);
    }
    if (value instanceof Number number) {
      checkRange(object, feature, number, problems);
    }
  }

  private static boolean isNewKey(EObject object, EStructuralFeature feature) {
    return feature == ModelPackage.Literals.RECORD__KEY && ((Record) object).getId() == 0;
  }

  private static void checkText(EObject object, EStructuralFeature feature, String text, List<Problem> problems) {
    String label = Entities.label(feature);
    OptionalInt most = Entities.maxLength(feature);
    if (most.isPresent() && text.length() > most.getAsInt()) {
      problems.add(error(object, feature,
          label + " has " + text.length() + " characters, but at most " + most.getAsInt()
              + " are possible: shorten it."));
    }
    Entities.annotation(feature, "pattern").filter(pattern -> !Pattern.matches(pattern, text))
        .ifPresent(pattern -> problems.add(error(object, feature,
            label + " is '" + text + "', but must be three capital letters such as EUR, CNY or USD.")));
  }

  private static void checkRange(EObject object, EStructuralFeature feature, Number value, List<Problem> problems) {
    OptionalDouble min = Entities.min(feature);
    OptionalDouble max = Entities.max(feature);
    double number = value.doubleValue();
    boolean bad = Double.isNaN(number) || Double.isInfinite(number) || min.isPresent() && number < min.getAsDouble()
        || max.isPresent() && number > max.getAsDouble();
    if (bad) {
      problems.add(error(object, feature,
          Entities.label(feature) + " is " + text(value) + ", but must be " + range(min, max) + "."));
    }
  }

  private static String range(OptionalDouble min, OptionalDouble max) {
    if (min.isPresent() && max.isPresent()) {
      return "between " + text(min.getAsDouble()) + " and " + text(max.getAsDouble());
    }
    if (min.isPresent()) {
      return "at least " + text(min.getAsDouble());
    }
    return max.isPresent() ? "at most " + text(max.getAsDouble()) : "a finite number";
  }

  private static String text(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : number.toString();
  }

  private void checkCustomValues(Record record, List<Problem> problems) {
    Set<Integer> seen = new HashSet<>();
    for (CustomValue custom : record.getCustomValues()) {
      int id = custom.getFieldId();
      CustomFieldDefinition definition = definitions.get(id);
      if (definition == null || !record.eClass().getName().equals(definition.getEntity())) {
        problems.add(custom(record, id, "There is no custom field " + id + " for "
            + Entities.pluralLabel(record.eClass()).toLowerCase(Locale.ROOT) + ": remove the value."));
      } else if (!seen.add(id)) {
        problems.add(custom(record, id, label(definition) + " has more than one value: remove all but one."));
      } else {
        checkCustomValue(record, definition, custom.getValue(), problems);
      }
    }
  }

  private static void checkCustomValue(Record record, CustomFieldDefinition definition, @Nullable Object value,
      List<Problem> problems) {
    int id = (int) definition.getId();
    CustomFieldType type = definition.getType();
    if (value == null) {
      problems.add(custom(record, id, label(definition) + " is empty: enter a value or remove it."));
    } else if (!CustomValues.javaType(type).isInstance(value)) {
      problems.add(custom(record, id, label(definition) + " is '" + value + "', but must be of the type "
          + Entities.label(ModelPackage.Literals.CUSTOM_FIELD_TYPE.getEEnumLiteral(type.getValue())) + "."));
    } else if (value instanceof Double number && !Double.isFinite(number)) {
      problems.add(custom(record, id, label(definition) + " is " + number + ", but must be a finite number."));
    } else if (type == CustomFieldType.CHOICE && !choices(definition).isEmpty()
        && !choices(definition).contains(value)) {
      problems.add(custom(record, id, label(definition) + " is '" + value + "', but must be one of "
          + String.join(", ", choices(definition)) + "."));
    }
  }

  private static List<String> choices(CustomFieldDefinition definition) {
    return definition.getChoices().stream().map(FieldChoice::getValue).toList();
  }

  private static String label(CustomFieldDefinition definition) {
    String label = definition.getLabel();
    return label == null || label.isBlank() ? definition.getName() : label;
  }

  private static Problem custom(Record record, int fieldId, String sentence) {
    return new Problem(record, ModelPackage.Literals.RECORD__CUSTOM_VALUES, fieldId, Problem.Severity.ERROR, sentence);
  }

  static Problem error(EObject object, EStructuralFeature feature, String sentence) {
    return new Problem(object, feature, 0, Problem.Severity.ERROR, sentence);
  }
}
