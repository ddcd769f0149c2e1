package org.rapport.ui.internal.edit;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.rapport.store.TransactionInfo;

/** What a transaction of somebody else changed in the record of an editor, in a sentence. */
final class Changed {

  private Changed() {}

  /** The sentence; empty when the record was not touched. Reads the journal, so it runs in a job. */
  static String by(RecordModel model, TransactionInfo info, boolean unsaved) {
    if (!info.counts().containsKey(model.record().eClass().getName())) {
      return ""; //$NON-NLS-1$
    }
    List<String> labels = model.database().history(model.record().eClass(), model.record().getId()).stream()
        .takeWhile(change -> change.transaction().number() >= info.number())
        .filter(change -> change.transaction().number() == info.number()).map(Texts::label).distinct().toList();
    return labels.isEmpty() ? "" : NLS.bind(unsaved ? Messages.Edit_changedBy : Messages.Edit_refreshedBy, new Object[]{ //$NON-NLS-1$
        info.user(),
        String.join(", ", labels), info.number(), info.purpose()}); //$NON-NLS-1$
  }
}
