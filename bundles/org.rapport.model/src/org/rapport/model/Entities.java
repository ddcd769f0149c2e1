package org.rapport.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The main entities of the model by name, and what the model says about them and their features.
 *
 * <p>An entity is a concrete subclass of {@link Record}. On the command line it is written in lower case with hyphens
 * (<code>account</code>, <code>survey-response</code>). Labels given here are English; localised ones come from
 * <code>org.rapport.model.edit.Labels</code>.
 *
 * @since 0.1
 */
@NonNullByDefault
public final class Entities {
  /** Source of the annotations that say how an element is shown and which values it permits. */
  public static final String ANNOTATIONS = "http://rapport.org/annotations/1.0";

  private static final List<String> GROUPS = List.of("sales", "service", "marketing", "mining", "administration");
  private static final List<EClass> ALL = ModelPackage.eINSTANCE.getEClassifiers().stream()
      .filter(EClass.class::isInstance).map(EClass.class::cast).filter(Entities::isEntity)
      .sorted(Comparator.comparingInt(entity -> GROUPS.indexOf(group(entity)))).toList();
  private static final Map<String, EClass> BY_NAME = byName();

  private Entities() {}

  /**
   * All main entities, grouped as {@link #group(EClass)} says.
   *
   * @return the entities, accounts first
   */
  public static List<EClass> all() {
    return ALL;
  }

  /**
   * Whether a class is a main entity.
   *
   * @param type a class
   * @return true for concrete subclasses of {@link Record}
   */
  public static boolean isEntity(EClass type) {
    return !type.isAbstract() && ModelPackage.Literals.RECORD.isSuperTypeOf(type);
  }

  /**
   * Finds an entity by what people call it: its name, plural or English label, in any case, with or without hyphens.
   *
   * @param name for example <code>account</code>, <code>Accounts</code> or <code>survey response</code>
   * @return the entity, or empty if there is none of that name
   */
  public static Optional<EClass> find(String name) {
    return Optional.ofNullable(BY_NAME.get(normal(name)));
  }

  /**
   * The entity of a name.
   *
   * @param name as for {@link #find(String)}
   * @return the entity
   * @throws IllegalArgumentException naming all entities when there is none of that name
   */
  public static EClass of(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("There is no entity '" + name + "'. Use one of "
        + ALL.stream().map(Entities::name).collect(Collectors.joining(", ")) + "."));
  }

  /**
   * The name of a class as on the command line.
   *
   * @param type an entity or part
   * @return for example <code>account</code> or <code>survey-response</code>
   */
  public static String name(EClass type) {
    return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /**
   * The plural of {@link #name(EClass)}.
   *
   * @param type an entity or part
   * @return for example <code>accounts</code> or <code>survey-responses</code>
   */
  public static String plural(EClass type) {
    return annotation(type, "plural").orElseGet(() -> name(type) + "s");
  }

  /**
   * The English label of a class, feature or literal.
   *
   * @param element an element of the model
   * @return for example <code>Account</code> or <code>Close date</code>
   */
  public static String label(ENamedElement element) {
    return annotation(element, "label").orElseGet(element::getName);
  }

  /**
   * The English label of several records of a class.
   *
   * @param type an entity or part
   * @return for example <code>Accounts</code>
   */
  public static String pluralLabel(EClass type) {
    return annotation(type, "pluralLabel").orElseGet(() -> label(type) + "s");
  }

  /**
   * Where an entity belongs.
   *
   * @param type an entity
   * @return <code>sales</code>, <code>service</code>, <code>marketing</code>, <code>mining</code> or
   *         <code>administration</code>
   */
  public static String group(EClass type) {
    return annotation(type, "group").orElse("administration");
  }

  /**
   * What the keys of an entity begin with when they are counted up.
   *
   * @param type an entity
   * @return for example <code>A</code>, for keys such as <code>A-000001</code>
   */
  public static String keyPrefix(EClass type) {
    return annotation(type, "keyPrefix").orElseGet(() -> type.getName().substring(0, 1));
  }

  /**
   * The attribute that names a record for people.
   *
   * @param type an entity or part
   * @return <code>name</code> or <code>subject</code>, or empty if records of the class are known by their key only
   */
  public static Optional<EStructuralFeature> title(EClass type) {
    return Optional.ofNullable(type.getEStructuralFeature("name"))
        .or(() -> Optional.ofNullable(type.getEStructuralFeature("subject")));
  }

  /**
   * What a record is called: its name or subject, else its key, else "new" and its label.
   *
   * @param object a record or part
   * @return a text that is never empty
   */
  public static String text(EObject object) {
    Object title = title(object.eClass()).map(object::eGet).orElse(null);
    if (title instanceof String name && !name.isBlank()) {
      return name;
    }
    if (object instanceof Record record && record.getKey() != null && !record.getKey().isBlank()) {
      return record.getKey();
    }
    String label = label(object.eClass());
    return object instanceof Record ? "New " + label.toLowerCase(Locale.ROOT) : label;
  }

  /**
   * Whether a feature is one of those a list shows when nobody has chosen columns.
   *
   * @param feature a feature
   * @return true if it is a list column
   */
  public static boolean isListed(EStructuralFeature feature) {
    return annotation(feature, "list").map(Boolean::parseBoolean).orElse(false);
  }

  /**
   * The unit of an attribute.
   *
   * @param feature an attribute
   * @return <code>share</code> for numbers from 0 to 1, <code>currency</code> for money, <code>pieces</code>; empty for
   *         everything that has none
   */
  public static Optional<String> unit(EStructuralFeature feature) {
    return annotation(feature, "unit");
  }

  /**
   * How long a text may be.
   *
   * @param feature an attribute
   * @return the greatest number of UTF-16 code units, or empty if it is not a text
   */
  public static OptionalInt maxLength(EStructuralFeature feature) {
    return annotation(feature, "maxLength").map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElseGet(OptionalInt::empty);
  }

  /**
   * The smallest permitted number.
   *
   * @param feature an attribute
   * @return the number, or empty if there is no limit
   */
  public static OptionalDouble min(EStructuralFeature feature) {
    return number(feature, "min");
  }

  /**
   * The greatest permitted number.
   *
   * @param feature an attribute
   * @return the number, or empty if there is no limit
   */
  public static OptionalDouble max(EStructuralFeature feature) {
    return number(feature, "max");
  }

  /**
   * What the model says about an element, in English sentences fit for a tool tip.
   *
   * @param element an element of the model
   * @return the documentation, never empty for the elements of this model
   */
  public static String documentation(EModelElement element) {
    String text = EcoreUtil.getDocumentation(element);
    return text == null ? "" : text;
  }

  /**
   * A detail of the annotation {@value #ANNOTATIONS}.
   *
   * @param element an element of the model
   * @param key the detail's key
   * @return its value, or empty if the element has none
   */
  public static Optional<String> annotation(EModelElement element, String key) {
    return Optional.ofNullable(EcoreUtil.getAnnotation(element, ANNOTATIONS, key));
  }

  private static OptionalDouble number(EStructuralFeature feature, String key) {
    return annotation(feature, key).map(text -> OptionalDouble.of(Double.parseDouble(text)))
        .orElseGet(OptionalDouble::empty);
  }

  private static Map<String, EClass> byName() {
    Map<String, EClass> map = new LinkedHashMap<>();
    for (EClass entity : ALL) {
      for (String name : List.of(entity.getName(), plural(entity), label(entity), pluralLabel(entity))) {
        map.put(normal(name), entity);
      }
    }
    return map;
  }

  private static String normal(String name) {
    return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
  }
}
