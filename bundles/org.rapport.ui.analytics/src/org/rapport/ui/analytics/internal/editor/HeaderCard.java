package org.rapport.ui.analytics.internal.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.internal.wizard.RequestText;

/** The head of the page: what was asked, of which rows, when, and what can be done now. */
final class HeaderCard {

  private HeaderCard() {}

  static Composite create(Composite parent, Analysis analysis, Actions actions) {
    Composite head = Styles.page(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 2;
    layout.marginHeight = 2;
    layout.marginRight = CardLayout.MARGIN;
    layout.horizontalSpacing = 20;
    head.setLayout(layout);
    Composite words = Styles.page(new Composite(head, SWT.NONE));
    GridLayout lines = new GridLayout();
    lines.marginWidth = 0;
    lines.marginHeight = 0;
    lines.verticalSpacing = 3;
    words.setLayout(lines);
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label title = Styles.font(Styles.onPage(Styles.label(words, analysis.title())), 6, true);
    title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    Widgets.mark(title, "analysis.title"); //$NON-NLS-1$
    meta(words, meta(analysis), "analysis.meta"); //$NON-NLS-1$
    meta(words, request(analysis.request()), "analysis.request"); //$NON-NLS-1$
    analysis.request().prepared().ifPresent(settings -> meta(words,
        NLS.bind(Messages.Editor_preparation, RequestText.preparation(settings)), "analysis.preparation")); //$NON-NLS-1$
    buttons(head, actions);
    return head;
  }

  private static void meta(Composite words, String text, String id) {
    Label meta = Styles.mutedOnPage(Styles.label(words, text));
    meta.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    Widgets.mark(meta, id);
  }

  private static String meta(Analysis analysis) {
    String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withZone(ZoneId.systemDefault()).format(analysis.started());
    String filter = analysis.filterForgotten() || analysis.request().filtered() ? Messages.Editor_filtered : ""; //$NON-NLS-1$
    String words = analysis.request().kind() == AnalysisKind.RULES ? Messages.Editor_metaBaskets : Messages.Editor_meta;
    return NLS.bind(words, new Object[]{analysis.sourceName() + filter, when,
        FigureText.count(analysis.result().rowsRead()), FigureText.count(analysis.result().rowsUsed())});
  }

  /** What was asked: kind, evaluation, seed. */
  private static String request(AnalysisRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add(RequestText.kind(request.kind()));
    request.judged().ifPresent(evaluation -> parts.add(RequestText.evaluation(evaluation).replace('-', '\u2011')));
    if (request instanceof AnalysisRequest.Rules rules) {
      parts.add(NLS.bind(Messages.Editor_rules, FigureText.percent(rules.settings().support()),
          FigureText.percent(rules.settings().confidence())));
    }
    request.randomSeed().ifPresent(seed -> parts.add(NLS.bind(Messages.Editor_seed, seed)));
    return String.join("  \u00b7  ", parts); //$NON-NLS-1$
  }

  private static void buttons(Composite head, Actions actions) {
    Composite bar = Styles.page(new Composite(head, SWT.NONE));
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    bar.setLayout(layout);
    bar.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
    Button scores = button(bar, Messages.Editor_writeScores, "write-scores", "analysis.writeScores", //$NON-NLS-1$ //$NON-NLS-2$
        actions::writeScores);
    scores.setEnabled(actions.canWriteScores());
    scores.setToolTipText(actions.canWriteScores() ? Messages.Editor_writeScoresTip : Messages.Editor_noScores);
    button(bar, Messages.Editor_runAgain, "run-again", "analysis.runAgain", actions::runAgain); //$NON-NLS-1$ //$NON-NLS-2$
    button(bar, Messages.Editor_change, "change", "analysis.change", actions::change); //$NON-NLS-1$ //$NON-NLS-2$
    Button export = new Button(bar, SWT.PUSH);
    export.setText(Messages.Editor_export);
    Widgets.mark(export, "analysis.export"); //$NON-NLS-1$
    Menu menu = new Menu(export);
    item(menu, Messages.Editor_exportFigures, "analysis.exportFigures", actions::exportFigures); //$NON-NLS-1$
    item(menu, Messages.Editor_copyFigures, "analysis.copyFigures", actions::copyFigures); //$NON-NLS-1$
    item(menu, Messages.Editor_exportReport, "analysis.exportReport", actions::exportReport); //$NON-NLS-1$
    export.addListener(SWT.Selection, event -> {
      Point below = export.toDisplay(0, export.getSize().y);
      menu.setLocation(below);
      menu.setVisible(true);
    });
  }

  private static Button button(Composite bar, String text, String picture, String id, Runnable action) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(text);
    button.setImage(AnalyticsPictures.get(picture));
    button.addListener(SWT.Selection, event -> action.run());
    return Widgets.mark(button, id);
  }

  private static void item(Menu menu, String text, String id, Runnable action) {
    MenuItem item = Widgets.mark(new MenuItem(menu, SWT.PUSH), id);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
  }
}
