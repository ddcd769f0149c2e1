package org.rapport.ui.analytics.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.exchange.ImportException;
import org.rapport.insight.CustomerBase;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.Source;

/**
 * Which rows: those of the open database or of a file, which is looked at in the background.
 *
 * @param <T> what is seen of a source
 */
final class SourceControls<T> {

  private static final int PATIENCE = 600;
  private static final int INDENT = 22;

  /** A first look at a source, in a job. */
  interface Look<T> {
    T at(Source source, Optional<CustomerBase> base, IProgressMonitor monitor) throws ImportException;
  }

  /** Is told on the UI thread. */
  interface Listener<T> {
    /** The source is being looked at, or there is none. */
    void forgotten();

    /** A source was looked at. */
    void seen(Source source, @NonNull T data);

    /** What is wrong, or null. */
    void problem(@Nullable String sentence);
  }

  private final Button accounts;
  private final Button csv;
  private final Text filter;
  private final Text file;
  private final Label found;
  private final Look<T> look;
  private final Listener<T> listener;
  private @Nullable Job looking;
  private int asked;

  /**
   * @param parent has three columns
   * @param ofBase the words for the open database, whose name replaces {0}
   * @param filtered whether only some accounts may be meant
   */
  SourceControls(Composite parent, String ofBase, boolean filtered, Look<T> look, Listener<T> listener) {
    this.look = look;
    this.listener = listener;
    Optional<CustomerBase> base = CurrentBase.get();
    accounts = radio(parent, base.map(b -> NLS.bind(ofBase, b.name())).orElse(Messages.SourcePage_noBase),
        "wizard.accounts"); //$NON-NLS-1$
    accounts.setEnabled(base.isPresent());
    filter = field(parent, Messages.SourcePage_filter, 2, "wizard.filter", filtered); //$NON-NLS-1$
    filter.setMessage(Messages.SourcePage_filterHint);
    csv = radio(parent, Messages.SourcePage_csv, "wizard.csv"); //$NON-NLS-1$
    file = field(parent, Messages.SourcePage_file, 1, "wizard.file", true); //$NON-NLS-1$
    Button browse = FormKit.button(parent, SWT.PUSH, Messages.SourcePage_browse, "wizard.browse"); //$NON-NLS-1$
    found = Widgets.mark(FormKit.note(parent, "", 3), "wizard.found"); //$NON-NLS-1$ //$NON-NLS-2$
    ((GridData) found.getLayoutData()).horizontalIndent = INDENT;
    accounts.addListener(SWT.Selection, event -> chosen(accounts, csv));
    csv.addListener(SWT.Selection, event -> chosen(csv, accounts));
    browse.addListener(SWT.Selection, event -> browse());
  }

  /** A button was chosen by hand, or by a tool, which does not take the choice from the other one. */
  private void chosen(Button button, Button other) {
    if (button.getSelection()) {
      other.setSelection(false);
      look();
    }
  }

  private static Button radio(Composite parent, String text, String id) {
    Button button = FormKit.button(parent, SWT.RADIO, text, id);
    FormKit.span(button, 3);
    return button;
  }

  private static Text field(Composite parent, String text, int span, String id, boolean visible) {
    Label label = FormKit.label(parent, text);
    FormKit.indent(label, INDENT);
    Text field = Widgets.mark(new Text(parent, SWT.BORDER), id);
    FormKit.span(field, span);
    for (org.eclipse.swt.widgets.Control control : new org.eclipse.swt.widgets.Control[]{label, field}) {
      ((GridData) control.getLayoutData()).exclude = !visible;
      control.setVisible(visible);
    }
    return field;
  }

  /** Shows a source, or what is nearest at hand, and from then on listens. */
  void begin(@Nullable Source known) {
    boolean fromFile = known instanceof Source.CsvFile || CurrentBase.get().isEmpty();
    csv.setSelection(fromFile);
    accounts.setSelection(!fromFile);
    if (known instanceof Source.CsvFile given) {
      file.setText(given.file().toString());
    } else if (known instanceof Source.Accounts given) {
      filter.setText(given.filter());
    }
    filter.addListener(SWT.Modify, event -> lookSoon());
    file.addListener(SWT.Modify, event -> {
      csv.setSelection(true);
      accounts.setSelection(false);
      lookSoon();
    });
  }

  private void browse() {
    FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
    dialog.setText(Messages.SourcePage_browseTitle);
    dialog.setFilterExtensions(new String[]{"*.csv;*.tsv;*.txt", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void lookSoon() {
    int mine = ++asked;
    listener.forgotten();
    file.getDisplay().timerExec(PATIENCE, () -> {
      if (mine == asked && !file.isDisposed()) {
        look();
      }
    });
  }

  /** Looks at the source in a job; the last question counts. */
  void look() {
    int mine = ++asked;
    Job running = looking;
    if (running != null) {
      running.cancel();
    }
    filter.setEnabled(accounts.getSelection());
    listener.forgotten();
    listener.problem(null);
    Optional<Source> source = source();
    if (source.isEmpty()) {
      say(""); //$NON-NLS-1$
      return;
    }
    say(Messages.SourcePage_looking);
    Optional<CustomerBase> base = CurrentBase.get();
    looking = Background.of(Messages.SourcePage_looking, found).quiet().onFailure(problem -> {
      if (mine == asked) {
        say(""); //$NON-NLS-1$
        listener.problem(Problems.sentence(problem));
      }
    }).run(monitor -> look.at(source.get(), base, monitor), data -> {
      if (mine == asked && data != null) {
        listener.seen(source.get(), data);
      }
    });
  }

  /** Says what is known of the source. */
  void say(String text) {
    found.setText(text);
    found.getParent().layout();
  }

  private Optional<Source> source() {
    if (accounts.getSelection()) {
      return CurrentBase.get().map(base -> new Source.Accounts(base.folder(), base.name(), filter.getText().strip()));
    }
    String text = file.getText().strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new Source.CsvFile(Path.of(text)));
    } catch (InvalidPathException e) {
      listener.problem(NLS.bind(Messages.SourcePage_badPath, text, e.getReason()));
      return Optional.empty();
    }
  }
}
