package org.rapport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What store, lists, import and editors rely on when they go by the names of the Ecore alone. */
class ModelFactsTest {

  static List<EClass> entities() {
    return Entities.all();
  }

  static List<EClass> classes() {
    return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .toList();
  }

  @Test
  void theMainEntitiesAreThoseOfTheArchitecture() {
    Set<String> names = new TreeSet<>();
    entities().forEach(entity -> names.add(entity.getName()));
    assertEquals(new TreeSet<>(List.of("Account", "Activity", "Campaign", "Case", "Contact", "CustomFieldDefinition",
        "MetricDefinition", "Opportunity", "Order", "Pipeline", "Product", "Role", "Score", "Segment", "Stage",
        "SurveyResponse", "Team",
        "User")), names);
    assertEquals("Account", entities().get(0).getName(), "accounts come first in every menu");
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyEntityHasTheFeaturesOfARecord(EClass entity) {
    Record record = (Record) ModelFactory.eINSTANCE.create(entity);
    assertEquals(List.of("id", "key", "version", "customValues"),
        entity.getEAllStructuralFeatures().subList(0, 4).stream().map(EStructuralFeature::getName).toList());
    assertEquals(0, record.getId());
    assertEquals(0, record.getVersion());
    assertTrue(record.getCustomValues().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("classes")
  void entitiesReferToEachOtherAndContainOnlyParts(EClass type) {
    for (EReference reference : type.getEReferences()) {
      EClass target = reference.getEReferenceType();
      boolean part = ModelPackage.Literals.PART.isSuperTypeOf(target) || target == ModelPackage.Literals.CUSTOM_VALUE;
      assertEquals(part, reference.isContainment(), type.getName() + "." + reference.getName());
      assertEquals(null, reference.getEOpposite(), "the store maps each direction once");
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void columnNamesAreUniqueHoweverTheyAreWritten(EClass type) {
    Set<String> columns = new HashSet<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      String column = feature instanceof EReference ? feature.getName() + "_id" : feature.getName();
      assertTrue(columns.add(column.toUpperCase(Locale.ROOT)), type.getName() + "." + column);
    }
  }

  @Test
  void manyToManyReferencesAreFew() {
    List<String> joins = new ArrayList<>();
    for (EClass type : classes()) {
      type.getEReferences().stream().filter(reference -> reference.isMany() && !reference.isContainment())
          .forEach(reference -> joins.add(type.getName() + "." + reference.getName()));
    }
    assertEquals(List.of("User.roles", "Team.members", "Segment.members"), joins);
  }

  @Test
  void everythingIsDocumentedInSentences() {
    for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
      assertDocumented(classifier, classifier.getName());
      if (classifier instanceof EClass type) {
        type.getEStructuralFeatures()
            .forEach(feature -> assertDocumented(feature, type.getName() + "." + feature.getName()));
      }
      if (classifier instanceof EEnum kinds) {
        kinds.getELiterals().forEach(literal -> assertDocumented(literal, kinds.getName() + "." + literal.getName()));
      }
    }
  }

  private static void assertDocumented(ENamedElement element, String name) {
    String documentation = Entities.documentation(element);
    assertTrue(documentation.endsWith("."), name + " has no documentation that is a sentence: " + documentation);
    assertTrue(Character.isUpperCase(documentation.charAt(0)), name);
  }

  @Test
  void everyFeatureAndLiteralHasALabel() {
    for (EClass type : classes()) {
      type.getEStructuralFeatures().forEach(feature -> assertTrue(
          Entities.annotation(feature, "label").filter(label -> !label.isBlank()).isPresent(), feature.toString()));
    }
    ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
        .flatMap(kinds -> kinds.getELiterals().stream()).forEach(literal -> assertTrue(
            Entities.annotation(literal, "label").filter(label -> !label.isBlank()).isPresent(), literal.toString()));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyTextHasAGreatestLengthAndEveryShareItsRange(EClass type) {
    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
      String name = type.getName() + "." + feature.getName();
      if (feature.getEType().getInstanceClass() == String.class) {
        assertTrue(Entities.maxLength(feature).orElse(0) > 0, name);
      }
      if (Entities.unit(feature).filter("share"::equals).isPresent()) {
        assertEquals(0, Entities.min(feature).orElseThrow(), name);
        assertEquals(1, Entities.max(feature).orElseThrow(), name);
      }
      Entities.annotation(feature, "currency")
          .ifPresent(currency -> assertEquals(String.class, type.getEStructuralFeature(currency).getEType()
              .getInstanceClass(), name));
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyEntityCanBeListedAndHasItsOwnKeys(EClass entity) {
    assertTrue(entity.getEAllStructuralFeatures().stream().filter(Entities::isListed).count() >= 2, entity.getName());
    assertTrue(Entities.keyPrefix(entity).matches("[A-Z]{1,2}"), entity.getName());
    assertEquals(1, entities().stream().filter(other -> Entities.keyPrefix(other).equals(Entities.keyPrefix(entity)))
        .count(), "key prefix of " + entity.getName());
    assertFalse(Entities.group(entity).isEmpty());
  }
}
