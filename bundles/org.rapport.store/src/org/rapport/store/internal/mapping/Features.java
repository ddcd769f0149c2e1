package org.rapport.store.internal.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;

/** Values of EMF features in the store's canonical form, and back. */
public final class Features {
  private Features() {}

  /** @return the field type of an attribute */
  public static FieldType type(EAttribute attribute) {
    if (attribute.getEAttributeType() instanceof EEnum) {
      return FieldType.CHOICE;
    }
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    if (type == String.class) {
      return FieldType.TEXT;
    } else if (type == boolean.class || type == Boolean.class) {
      return FieldType.BOOLEAN;
    } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return FieldType.INTEGER;
    } else if (type == double.class || type == Double.class) {
      return FieldType.NUMBER;
    } else if (type == BigDecimal.class) {
      return FieldType.DECIMAL;
    } else if (type == LocalDate.class) {
      return FieldType.DATE;
    } else if (type == Instant.class) {
      return FieldType.TIME;
    }
    throw new StoreException("The attribute " + attribute.getName() + " of " + attribute.getEContainingClass().getName()
        + " has a type that can't be stored: " + attribute.getEAttributeType().getName() + ".");
  }

  /** @return the attribute's value, as EMF has it, in canonical form */
  public static @Nullable Object canonical(EAttribute attribute, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (attribute.getEAttributeType() instanceof EEnum type) {
      return EcoreUtil.convertToString(type, value);
    }
    return Values.normal(type(attribute), value);
  }

  /** @return a canonical value as EMF wants it; null becomes the attribute's default */
  public static @Nullable Object emf(EAttribute attribute, @Nullable Object value) {
    if (value == null) {
      return attribute.getEAttributeType().getInstanceClass().isPrimitive() ? attribute.getDefaultValue() : null;
    }
    if (attribute.getEAttributeType() instanceof EEnum type) {
      EEnumLiteral literal = literal(type, value.toString());
      return literal == null ? attribute.getDefaultValue() : literal.getInstance();
    }
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    if (type == int.class || type == Integer.class) {
      return ((Number) value).intValue();
    }
    return value;
  }

  /** @return the literal of that literal text or name, without regard to case, or null */
  public static @Nullable EEnumLiteral literal(EEnum type, String text) {
    for (EEnumLiteral literal : type.getELiterals()) {
      if (literal.getLiteral().equalsIgnoreCase(text) || literal.getName().equalsIgnoreCase(text)) {
        return literal;
      }
    }
    return null;
  }

  /** @return what a new record has in the attribute, in canonical form, or null */
  public static @Nullable Object defaultValue(EAttribute attribute) {
    return canonical(attribute, attribute.getDefaultValue());
  }

  /** @return what the model demands of a feature's values, ranges in the Java type */
  public static FieldRules rules(EStructuralFeature feature, FieldType type) {
    return new FieldRules(feature.isRequired(), false, limit(feature, type, "min"), limit(feature, type, "max"),
        annotation(feature, "pattern"), Boolean.parseBoolean(annotation(feature, "sensitive")));
  }

  private static @Nullable Object limit(EStructuralFeature feature, FieldType type, String key) {
    String text = annotation(feature, key);
    return text == null ? null : Values.parse(type, text);
  }

  /** @return an annotation of the model, or null */
  public static @Nullable String annotation(ENamedElement element, String key) {
    return EcoreUtil.getAnnotation(element, EntityMap.ANNOTATION, key);
  }

  /**
   * @param entity the class whose records are meant, a main entity or a part
   * @param feature one of its features
   * @return whether its values are personal: what is known about one person, and the keys of persons
   */
  public static boolean personal(EClass entity, EStructuralFeature feature) {
    return personal(feature)
        || feature == ModelPackage.Literals.RECORD__KEY && Boolean.parseBoolean(annotation(entity, "personal"));
  }

  /** @return whether a feature holds what is known about one person; for keys the entity decides */
  public static boolean personal(EStructuralFeature feature) {
    return Boolean.parseBoolean(annotation(feature, "personal"));
  }

  /** @return the text people see for a feature */
  public static String label(EStructuralFeature feature) {
    String label = annotation(feature, "label");
    if (label != null) {
      return label;
    }
    String words = feature.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
