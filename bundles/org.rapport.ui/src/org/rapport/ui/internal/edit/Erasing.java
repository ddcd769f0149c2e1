package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rapport.model.Entities;
import org.rapport.model.Record;
import org.rapport.model.edit.Labels;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Erasure;
import org.rapport.store.ErasurePreview;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.history.Wording;
import org.rapport.ui.internal.shell.StatusLine;

/** Erases the personal data of a record in a job, after saying what that means and having it confirmed. */
public final class Erasing {

  /** The command for it, active where one record is chosen. */
  public static final String COMMAND = "org.rapport.ui.commands.erase"; //$NON-NLS-1$

  /**
   * What is to be erased.
   *
   * @param entity the record's entity
   * @param id its id
   * @param key its key, which is typed to confirm
   * @param name how people know it
   * @param preview what goes and what stays
   */
  record Subject(EClass entity, long id, String key, String name, ErasurePreview preview) {
  }

  private Erasing() {}

  /**
   * Asks, then erases.
   *
   * @param shell the parent of dialogs
   * @param database the database
   * @param entity the record's entity
   * @param id its id
   */
  public static void ask(@Nullable Shell shell, Database database, EClass entity, long id) {
    Background.of(Messages.Erase_looking, null).run(monitor -> look(database, entity, id), subject -> {
      if (subject != null) {
        EraseDialog dialog = new EraseDialog(shell, subject);
        if (dialog.open() == Window.OK) {
          erase(shell, database, subject, dialog.withContacts());
        }
      }
    });
  }

  private static Subject look(Database database, EClass entity, long id) {
    ErasurePreview preview = ErasurePreview.of(database, entity, id);
    try (EditSession session = database.openSession()) {
      Record record = session.load(entity, id);
      return new Subject(entity, id, String.valueOf(record.getKey()), Entities.text(record), preview);
    }
  }

  private static void erase(@Nullable Shell shell, Database database, Subject subject, boolean contacts) {
    Background.of(Messages.Erase_job, null).byUser().run(
        monitor -> database.erase(subject.entity(), subject.id(), contacts, Messages.Erase_purpose, monitor),
        erasure -> {
          if (erasure != null) {
            erasure.records().forEach(record -> closeEditor(record.entity(), record.id()));
            told(shell, subject, erasure);
          }
        });
  }

  /** What an editor shows of an erased record is not to stay on the screen, saved or not. */
  private static void closeEditor(String entity, long id) {
    IWorkbenchWindow window = Parts.window();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page == null) {
      return;
    }
    List<IEditorReference> doomed = new ArrayList<>();
    for (IEditorReference reference : page.getEditorReferences()) {
      try {
        if (reference.getEditorInput() instanceof RecordInput input && input.id() == id
            && input.entity().getName().equals(entity)) {
          doomed.add(reference);
        }
      } catch (PartInitException problem) {
        Problems.show(null, problem);
      }
    }
    page.closeEditors(doomed.toArray(IEditorReference[]::new), false);
  }

  private static void told(@Nullable Shell shell, Subject subject, Erasure erasure) {
    Map<String, Long> counts = erasure.records().stream()
        .collect(Collectors.groupingBy(Erasure.Erased::entity, LinkedHashMap::new, Collectors.counting()));
    List<String> sentences = new ArrayList<>();
    sentences.add(NLS.bind(Messages.Erase_done, counts(counts), erasure.transaction().number()));
    StatusLine.say(sentences.get(0));
    if (!erasure.remaining().isEmpty()) {
      sentences.add(NLS.bind(Messages.Erase_remaining,
          erasure.remaining().stream().map(String::valueOf).collect(Collectors.joining(", ")))); //$NON-NLS-1$
    }
    if (!subject.preview().backups().isEmpty()) {
      sentences.add(NLS.bind(Messages.Erase_backupsLeft, Wording.number(subject.preview().backups().size())));
    }
    MessageDialog.openInformation(shell, Messages.Erase_title, String.join("\n\n", sentences)); //$NON-NLS-1$
  }

  /** Counts by entity, in words. */
  static String counts(Map<String, Long> records) {
    return records.entrySet().stream()
        .map(entry -> (entry.getValue() == 1 ? Labels.of(Entities.of(entry.getKey()))
            : Labels.plural(Entities.of(entry.getKey()))) + ' ' + Wording.number(entry.getValue()))
        .collect(Collectors.joining(", ")); //$NON-NLS-1$
  }
}
