package org.rapport.model.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.ModelPackage;

/**
 * The names of entities, features and enumeration literals in the user's language.
 *
 * <p>They come from <code>plugin.properties</code>, which is generated from the labels in the Ecore, and its
 * translations.
 *
 * @since 0.1
 */
public final class Labels {
  private Labels() {}

  /**
   * The label of one record of a class.
   *
   * @param type an entity or part
   * @return for example "Account"
   */
  public static String of(EClass type) {
    return text("_UI_" + type.getName() + "_type");
  }

  /**
   * The label of several records of a class.
   *
   * @param type an entity or part
   * @return for example "Accounts"
   */
  public static String plural(EClass type) {
    return text("_UI_" + type.getName() + "_plural");
  }

  /**
   * The label of a feature.
   *
   * @param feature an attribute or reference of the model
   * @return for example "Close date"
   */
  public static String of(EStructuralFeature feature) {
    return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
  }

  /**
   * The label of an enumeration literal.
   *
   * @param literal a literal of the model
   * @return for example "Organisation"
   */
  public static String of(EEnumLiteral literal) {
    return text("_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal");
  }

  /**
   * The label of a value of an enumeration of the model.
   *
   * @param value for example {@link org.rapport.model.AccountKind#PERSON}
   * @return for example "Person"
   */
  public static String of(Enumerator value) {
    EClassifier type = ModelPackage.eINSTANCE.getEClassifier(value.getClass().getSimpleName());
    EEnumLiteral literal = type instanceof EEnum kinds ? kinds.getEEnumLiteral(value.getName()) : null;
    return literal == null ? value.getLiteral() : of(literal);
  }

  private static String text(String key) {
    return ModelEditPlugin.INSTANCE.getString(key);
  }
}
