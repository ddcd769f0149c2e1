package org.rapport.ui.analytics.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.rapport.insight.report.HtmlReport;
import org.rapport.insight.report.PreparationSteps;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.ui.Background;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.AnalysisResult;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.internal.model.Source;
import org.rapport.ui.analytics.internal.wizard.NewAnalysisWizard;
import org.rapport.ui.analytics.internal.wizard.RunAnalysis;

/** Shows one analysis. It is never dirty: an analysis is what it was. */
public final class AnalysisEditor extends EditorPart implements Actions {

  private @Nullable Composite parent;
  private @Nullable Analysis analysis;
  private @Nullable ResultPage page;

  @Override
  public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
    if (!(input instanceof AnalysisInput)) {
      throw new PartInitException(Messages.Editor_wrongInput);
    }
    setSite(site);
    setInput(input);
  }

  @Override
  public void createPartControl(@Nullable Composite composite) {
    if (composite == null) {
      return;
    }
    parent = composite;
    composite.setLayout(new FillLayout());
    Composite waiting = Styles.page(new Composite(composite, SWT.NONE));
    Styles.follow(waiting);
    String id = ((AnalysisInput) getEditorInput()).id();
    Background.quietly(composite, monitor -> Workspace.analyses().find(id).orElse(null),
        found -> show(composite, waiting, found));
  }

  private void show(Composite composite, Composite waiting, @Nullable Analysis found) {
    waiting.dispose();
    if (found == null) {
      Composite empty = Styles.page(new Composite(composite, SWT.NONE));
      empty.setLayout(new FillLayout());
      Styles.mutedOnPage(Styles.label(empty, Messages.Editor_gone));
      Styles.follow(empty);
    } else {
      analysis = found;
      setPartName(found.title());
      setTitleToolTip(NLS.bind(Messages.Editor_tip, found.title(), found.sourceName()));
      page = new ResultPage(composite, found, Workspace.runner(), this);
    }
    composite.layout(true, true);
  }

  /** The analysis shown; empty until it was read. */
  public Optional<Analysis> analysis() {
    return Optional.ofNullable(analysis);
  }

  @Override
  public void writeScores() {
    if (canWriteScores()) {
      analysis().ifPresent(shown -> ScoreWriting.start(getSite().getShell(), shown));
    } else {
      MessageDialog.openInformation(getSite().getShell(), Messages.Scores_title, Messages.Editor_noScores);
    }
  }

  @Override
  public boolean canWriteScores() {
    return analysis().filter(a -> a.request().source() instanceof Source.Accounts
        && a.comparison().flatMap(Comparison::positive).isPresent()).isPresent();
  }

  @Override
  public void runAgain() {
    analysis().ifPresent(shown -> RunAnalysis.again(getSite().getShell(), shown));
  }

  @Override
  public void change() {
    analysis().ifPresent(shown -> NewAnalysisWizard.open(getSite().getShell(), shown.request()));
  }

  @Override
  public void exportFigures() {
    analysis().ifPresent(shown -> shown.comparison()
        .ifPresent(comparison -> save(shown, "csv", () -> FigureText.csv(comparison)))); //$NON-NLS-1$
  }

  @Override
  public void exportReport() {
    analysis().ifPresent(shown -> report(shown).ifPresent(report -> save(shown, "html", report))); //$NON-NLS-1$
  }

  private static Optional<Text> report(Analysis shown) {
    return switch (shown.result()) {
      case AnalysisResult.Classification found -> Optional
          .of(() -> HtmlReport.html(found.comparison(), details(shown, found.importance())));
      case AnalysisResult.Regression found -> Optional
          .of(() -> HtmlReport.html(found.comparison(), details(shown, found.importance())));
      case AnalysisResult.Clustering found -> Optional.empty();
      case AnalysisResult.Outliers found -> Optional.empty();
      case AnalysisResult.Rules found -> Optional.empty();
    };
  }

  private static ReportDetails details(Analysis shown, List<ModelImportance> importance) {
    Optional<MoneyFigures> money = shown.request() instanceof AnalysisRequest.Classification asked ? asked.money()
        : Optional.empty();
    return new ReportDetails(shown.sourceName(), shown.request().features(),
        shown.request().prepared().map(PreparationSteps::of).orElse(List.of()), List.of(),
        String.valueOf(Platform.getProduct() == null ? "" //$NON-NLS-1$
            : Platform.getProduct().getDefiningBundle().getVersion()),
        shown.started()).with(importance).withMoney(money);
  }

  private interface Text {
    String get();
  }

  private void save(Analysis shown, String extension, Text text) {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[]{"*." + extension}); //$NON-NLS-1$
    dialog.setFileName(shown.title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + extension); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    @Nullable String chosen = dialog.open();
    if (chosen != null) {
      Background.of(Messages.Editor_saving, parent)
          .run(monitor -> Files.writeString(Path.of(chosen), text.get()), file -> getEditorSite().getActionBars()
              .getStatusLineManager().setMessage(NLS.bind(Messages.Editor_saved, file)));
    }
  }

  @Override
  public void copyFigures() {
    Composite owner = parent;
    if (owner == null) {
      return;
    }
    Clipboard clipboard = new Clipboard(owner.getDisplay());
    try {
      analysis().flatMap(Analysis::comparison).ifPresent(shown -> clipboard.setContents(
          new Object[]{FigureText.tabs(shown)}, new Transfer[]{TextTransfer.getInstance()}));
    } finally {
      clipboard.dispose();
    }
  }

  @Override
  public void setFocus() {
    ResultPage shown = page;
    if (shown != null) {
      shown.focus();
    } else if (parent != null && !parent.isDisposed()) {
      parent.setFocus();
    }
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(@Nullable IProgressMonitor monitor) {
    // There is nothing to save: the editor is never dirty.
  }

  @Override
  public void doSaveAs() {
    exportReport();
  }
}
