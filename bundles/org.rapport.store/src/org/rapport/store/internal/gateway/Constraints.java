package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.rapport.store.Field;
import org.rapport.store.Problem;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionKind;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;

/**
 * What only the whole of a transaction can tell, looked at before it is committed, whatever made it: that names of fields
 * are unambiguous, and that unique fields have no value twice. Undo and redo may bring back values that are no longer
 * unique, because they bring back what was.
 */
final class Constraints {
  private final Writer writer;
  private final Footprint footprint;

  Constraints(Writer writer, Footprint footprint) {
    this.writer = writer;
    this.footprint = footprint;
  }

  /** Throws when the transaction must not be committed. */
  void check(TransactionKind kind) throws SQLException {
    Catalogue catalogue = writer.catalogue();
    if (footprint.hasFields()) {
      checkNames(catalogue);
    }
    if (kind == TransactionKind.UNDO || kind == TransactionKind.REDO) {
      checkSuccessors(catalogue);
      return;
    }
    List<Problem> problems = new ArrayList<>();
    for (CustomField custom : catalogue.customFields()) {
      if (custom.field().rules().unique() && !custom.retired()) {
        long[] written = footprint.written(custom.field().fieldId());
        if (written.length > 0) {
          problems.addAll(duplicates(custom, written));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }

  /** Looks at the rows that were put aside where they are; only to name what is wrong they are put in their places. */
  private List<Problem> duplicates(CustomField custom, long[] written) throws SQLException {
    String beside = writer.store().h2().applier().loads().besideOf(custom.table());
    if (beside != null && new FieldScan(writer.raw(), custom, null).with(beside).isUnique(written)) {
      return List.of();
    }
    return new FieldScan(writer.connection(), custom, null).duplicatesOf(written);
  }

  /** A change of type is undone as a whole or not at all: half of it would leave the new field without its values. */
  private void checkSuccessors(Catalogue catalogue) {
    BitSet changed = footprint.definitions();
    for (CustomField successor : catalogue.customFields()) {
      CustomField former = successor.replaces() > 0 ? catalogue.customField(successor.replaces()) : null;
      if (former != null && changed.get(successor.replaces()) && !former.retired() && !successor.retired()) {
        throw new StoreException("Nothing was undone: the field " + successor.field().name()
            + ", which has the values of "
            + former.field().name() + " in another type, or its values, were changed since. Undo those changes first.");
      }
    }
  }

  private void checkNames(Catalogue catalogue) {
    BitSet changed = footprint.definitions();
    for (int id = changed.nextSetBit(0); id >= 0; id = changed.nextSetBit(id + 1)) {
      CustomField custom = catalogue.customField(id);
      if (custom == null || custom.retired()) {
        continue;
      }
      for (Field other : catalogue.of(custom.field().entity())) {
        if (other.fieldId() != id && other.name().equalsIgnoreCase(custom.field().name())) {
          throw new StoreException("Not saved: " + custom.field().entity().getName() + " would have two fields "
              + "called " + other.name() + ". Rename or retire the other one first.");
        }
      }
    }
  }
}
