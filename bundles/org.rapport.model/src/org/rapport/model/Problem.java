package org.rapport.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that is wrong with a record.
 *
 * @param object the record or part that has the problem
 * @param feature the feature it is about; {@link ModelPackage.Literals#RECORD__CUSTOM_VALUES} for custom fields
 * @param fieldId id of the custom field it is about; 0 if it is not about a custom field
 * @param severity whether the record can be saved nevertheless
 * @param sentence what is wrong and what to do, one English sentence without the record's name
 * @since 0.1
 */
@NonNullByDefault
public record Problem(EObject object, @Nullable EStructuralFeature feature, int fieldId, Severity severity,
    String sentence) {

  /** How bad a problem is. */
  public enum Severity {
    /** The record must not be saved. */
    ERROR,
    /** The record may be saved, but somebody should look at it. */
    WARNING
  }

  /**
   * Whether the problem forbids saving.
   *
   * @return true for errors
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
