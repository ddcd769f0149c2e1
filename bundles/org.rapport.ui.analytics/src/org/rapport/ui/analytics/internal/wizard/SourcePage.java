package org.rapport.ui.analytics.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.insight.CustomerBase;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FieldProfile;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.model.SourceData;

/** Which rows, and what is to be predicted. The source is looked at in the background. */
final class SourcePage extends WizardPage {

  private static final int PATIENCE = 600;
  private static final int INDENT = 24;

  /** The widgets; made together. */
  private record Form(Button accounts, Text filter, Button csv, Text file, Button browse, Label found, Combo target,
      Combo positive) {
  }

  private final WizardState state;
  private @Nullable Form form;
  private @Nullable Job looking;
  private List<FieldProfile> targets = List.of();
  private int asked;

  SourcePage(WizardState state) {
    super("source"); //$NON-NLS-1$
    this.state = state;
    setTitle(Messages.SourcePage_title);
    setDescription(Messages.SourcePage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 10;
    layout.verticalSpacing = 8;
    area.setLayout(layout);
    Optional<CustomerBase> base = CurrentBase.get();
    Button accounts = radio(area, base.map(b -> NLS.bind(Messages.SourcePage_accounts, b.name()))
        .orElse(Messages.SourcePage_noBase), "wizard.accounts"); //$NON-NLS-1$
    accounts.setEnabled(base.isPresent());
    Text filter = field(area, Messages.SourcePage_filter, 2, "wizard.filter"); //$NON-NLS-1$
    filter.setMessage(Messages.SourcePage_filterHint);
    Button csv = radio(area, Messages.SourcePage_csv, "wizard.csv"); //$NON-NLS-1$
    Text file = field(area, Messages.SourcePage_file, 1, "wizard.file"); //$NON-NLS-1$
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.SourcePage_browse);
    Widgets.mark(browse, "wizard.browse"); //$NON-NLS-1$
    Label found = new Label(area, SWT.WRAP);
    found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    Widgets.mark(found, "wizard.found"); //$NON-NLS-1$
    new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3,
        1));
    Combo target = combo(area, Messages.SourcePage_target, "wizard.target"); //$NON-NLS-1$
    Combo positive = combo(area, Messages.SourcePage_positive, "wizard.positive"); //$NON-NLS-1$
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(Messages.SourcePage_positiveHint);
    GridData wrapped = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
    wrapped.widthHint = 400;
    hint.setLayoutData(wrapped);
    Form made = new Form(accounts, filter, csv, file, browse, found, target, positive);
    form = made;
    begin(made, base.isPresent());
    listen(made);
    setControl(area);
    look();
  }

  private static Button radio(Composite parent, String text, String id) {
    Button button = new Button(parent, SWT.RADIO);
    button.setText(text);
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    return Widgets.mark(button, id);
  }

  private static Text field(Composite parent, String text, int span, String id) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    GridData data = new GridData();
    data.horizontalIndent = INDENT;
    label.setLayoutData(data);
    Text field = new Text(parent, SWT.BORDER);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
    return Widgets.mark(field, id);
  }

  private static Combo combo(Composite parent, String text, String id) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    return Widgets.mark(combo, id);
  }

  private void begin(Form f, boolean base) {
    Source known = state.source().orElse(null);
    boolean file = known instanceof Source.CsvFile || known == null && !base;
    f.csv().setSelection(file);
    f.accounts().setSelection(!file);
    if (known instanceof Source.CsvFile csv) {
      f.file().setText(csv.file().toString());
    } else if (known instanceof Source.Accounts accounts) {
      f.filter().setText(accounts.filter());
    }
  }

  private void listen(Form f) {
    f.accounts().addListener(SWT.Selection, event -> look());
    f.csv().addListener(SWT.Selection, event -> look());
    f.filter().addListener(SWT.Modify, event -> lookSoon());
    f.file().addListener(SWT.Modify, event -> {
      f.csv().setSelection(true);
      f.accounts().setSelection(false);
      lookSoon();
    });
    f.browse().addListener(SWT.Selection, event -> browse(f));
    f.target().addListener(SWT.Selection, event -> {
      state.target(targets.get(f.target().getSelectionIndex()));
      fillPositive(f);
    });
    f.positive().addListener(SWT.Selection, event -> state.target().ifPresent(field -> {
      int index = f.positive().getSelectionIndex() - (field.binary() ? 0 : 1);
      state.positive(index < 0 ? Optional.empty() : Optional.of(field.values().get(index)));
    }));
  }

  private void browse(Form f) {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.SourcePage_browseTitle);
    dialog.setFilterExtensions(new String[]{"*.csv;*.tsv;*.txt", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
    String chosen = dialog.open();
    if (chosen != null) {
      f.file().setText(chosen);
    }
  }

  private void lookSoon() {
    int mine = ++asked;
    getShell().getDisplay().timerExec(PATIENCE, () -> {
      Form f = form;
      if (mine == asked && f != null && !f.file().isDisposed()) {
        look();
      }
    });
  }

  /** Looks at the source in a job; the last question counts. */
  private void look() {
    Form f = form;
    if (f == null) {
      return;
    }
    int mine = ++asked;
    Job running = looking;
    if (running != null) {
      running.cancel();
    }
    f.filter().setEnabled(f.accounts().getSelection());
    state.forget();
    showTargets(f, List.of());
    setErrorMessage(null);
    Optional<Source> source = source(f);
    if (source.isEmpty()) {
      f.found().setText(""); //$NON-NLS-1$
      return;
    }
    f.found().setText(Messages.SourcePage_looking);
    Optional<CustomerBase> base = CurrentBase.get();
    looking = Background.of(Messages.SourcePage_looking, f.found()).quiet().onFailure(problem -> {
      if (mine == asked) {
        f.found().setText(""); //$NON-NLS-1$
        setErrorMessage(Problems.sentence(problem));
      }
    }).run(monitor -> SourceData.look(source.get(), base, monitor), data -> {
      if (mine == asked && data != null) {
        looked(f, source.get(), data);
      }
    });
  }

  private Optional<Source> source(Form f) {
    if (f.accounts().getSelection()) {
      return CurrentBase.get()
          .map(base -> new Source.Accounts(base.folder(), base.name(), f.filter().getText().strip()));
    }
    String text = f.file().getText().strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new Source.CsvFile(Path.of(text)));
    } catch (InvalidPathException e) {
      setErrorMessage(NLS.bind(Messages.SourcePage_badPath, text, e.getReason()));
      return Optional.empty();
    }
  }

  private void looked(Form f, Source source, SourceData data) {
    state.look(source, data);
    f.found().setText(data.description());
    List<FieldProfile> possible = FieldProfile.targets(data.fields());
    showTargets(f, possible);
    if (possible.isEmpty()) {
      setErrorMessage(NLS.bind(Messages.SourcePage_noTarget, FieldProfile.MOST_CLASSES));
    }
  }

  private void showTargets(Form f, List<FieldProfile> possible) {
    targets = possible;
    f.target().removeAll();
    possible.forEach(field -> f.target().add(NLS.bind(Messages.SourcePage_targetItem, field.label(),
        String.join(", ", field.values().subList(0, Math.min(4, field.values().size())))))); //$NON-NLS-1$
    state.target().ifPresent(field -> f.target().select(possible.indexOf(field)));
    f.target().setEnabled(!possible.isEmpty());
    fillPositive(f);
  }

  private void fillPositive(Form f) {
    f.positive().removeAll();
    f.positive().setEnabled(state.target().isPresent());
    state.target().ifPresent(field -> {
      if (!field.binary()) {
        f.positive().add(Messages.SourcePage_noPositive);
      }
      field.values().forEach(f.positive()::add);
      int index = state.positive().map(field.values()::indexOf).orElse(-1);
      f.positive().select(Math.max(0, field.binary() ? index : index + 1));
    });
    setPageComplete(state.target().isPresent());
  }
}
