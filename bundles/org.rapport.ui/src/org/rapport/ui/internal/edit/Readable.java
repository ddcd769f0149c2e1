package org.rapport.ui.internal.edit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.store.StoreException;

/** Stored values as people read them: names instead of ids, labels instead of codes, percentages instead of shares. */
final class Readable {

  private final Database database;
  private final EditSession session;

  Readable(Database database, EditSession session) {
    this.database = database;
    this.session = session;
  }

  /** The label of a field; the name itself when there is no such field any more. */
  String label(EClass entity, @Nullable String field) {
    if (field == null) {
      return Labels.of(entity);
    }
    EStructuralFeature feature = entity.getEStructuralFeature(field);
    return feature != null ? Labels.of(feature)
        : database.fields().find(entity, field).map(Field::label).orElse(field);
  }

  /** A value as people read it; a dash when missing. */
  String text(EClass entity, @Nullable String field, @Nullable Object value) {
    if (value == null || "".equals(value)) { //$NON-NLS-1$
      return Messages.Edit_none;
    }
    EStructuralFeature feature = field == null ? null : entity.getEStructuralFeature(field);
    if (feature instanceof EReference reference && !reference.isMany() && value instanceof Number id) {
      return reference(reference.getEReferenceType(), id.longValue());
    }
    if (feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum literals) {
      EEnumLiteral literal = literals.getEEnumLiteralByLiteral(value.toString());
      return literal == null ? Texts.show(value) : Labels.of(literal);
    }
    if (feature != null && value instanceof Number share && Entities.unit(feature).filter("share"::equals) //$NON-NLS-1$
        .isPresent()) {
      return Texts.percent(share.doubleValue(), share.doubleValue() * 100 % 1 == 0 ? 0 : 1);
    }
    return Texts.show(value);
  }

  private String reference(EClass target, long id) {
    try {
      EObject object = session.load(target, id);
      return Entities.text(object);
    } catch (StoreException gone) {
      return NLS.bind(Messages.Edit_goneReference, Labels.of(target), gone.getMessage());
    }
  }
}
