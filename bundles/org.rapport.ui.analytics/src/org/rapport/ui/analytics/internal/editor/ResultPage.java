package org.rapport.ui.analytics.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisResult;
import org.rapport.ui.analytics.internal.model.ScoreSuggestion;
import org.rapport.ui.analytics.spi.ResultKind;
import org.rapport.ui.analytics.spi.ResultWork;

/** A result: a header, and tabs of cards, one card per viewer. Cards are made when their tab is first opened. */
final class ResultPage {

  private static final int TAB_HEIGHT = 30;

  private final Analysis analysis;
  private final ResultWork work;
  private final Composite area;
  private final CTabFolder folder;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private String selected;

  ResultPage(Composite parent, Analysis analysis, MiningRunner runner, Actions actions) {
    this.analysis = analysis;
    this.work = new AnalysisWork(analysis, runner);
    this.selected = best();
    area = Styles.page(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    area.setLayout(layout);
    Composite head = HeaderCard.create(area, analysis, actions);
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.horizontalIndent = CardLayout.MARGIN;
    data.verticalIndent = CardLayout.MARGIN / 2;
    head.setLayoutData(data);
    folder = Widgets.unstyled(new CTabFolder(area, SWT.TOP | SWT.FLAT));
    folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    folder.setTabHeight(TAB_HEIGHT);
    UiColors.follow(folder, () -> {
      folder.setBackground(UiColors.get(UiColors.SURFACE_ALT));
      folder.setForeground(UiColors.get(UiColors.TEXT));
      folder.setSelectionBackground(UiColors.get(UiColors.SURFACE));
      folder.setSelectionForeground(UiColors.get(UiColors.TEXT));
    });
    Widgets.mark(folder, "analysis.tabs"); //$NON-NLS-1$
    List<ViewerRegistry.Entry> viewers = ViewerRegistry.viewers(kind());
    for (ResultTab tab : ResultTab.values()) {
      List<ViewerRegistry.Entry> here = viewers.stream()
          .filter(viewer -> viewer.tab() == tab && viewer.shows(result())).toList();
      if (tab == ResultTab.OVERVIEW || !here.isEmpty()) {
        tab(tab, here);
      }
    }
    Styles.follow(area);
    folder.addListener(SWT.Selection, event -> open());
    folder.setSelection(0);
    open();
  }

  private void tab(ResultTab tab, List<ViewerRegistry.Entry> viewers) {
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(tab.title());
    Widgets.mark(item, "analysis.tab." + tab.id()); //$NON-NLS-1$
    item.setData(new CardPage(folder, this, viewers));
  }

  /** Makes and shows the cards of the tab selected. */
  private void open() {
    page().ifPresent(page -> {
      boolean first = folder.getSelectionIndex() == 0;
      page.open(content -> {
        if (first) {
          Widgets.mark(content, "analysis.page"); //$NON-NLS-1$
          SummaryCard.create(content, analysis.result());
        }
      }, content -> {
        if (first) {
          WarningsCard.create(content, analysis);
        }
      });
      folder.getSelection().setControl(page.control());
      page.layout();
    });
  }

  private Optional<CardPage> page() {
    CTabItem item = folder.getSelection();
    return item != null && item.getData() instanceof CardPage page ? Optional.of(page) : Optional.empty();
  }

  private ResultKind kind() {
    return switch (analysis.result()) {
      case AnalysisResult.Classification found -> ResultKind.COMPARISON;
      case AnalysisResult.Regression found -> ResultKind.REGRESSION;
      case AnalysisResult.Clustering found -> ResultKind.CLUSTERING;
      case AnalysisResult.Outliers found -> ResultKind.OUTLIERS;
      case AnalysisResult.Rules found -> ResultKind.RULES;
    };
  }

  Object result() {
    return switch (analysis.result()) {
      case AnalysisResult.Classification found -> found.comparison();
      case AnalysisResult.Regression found -> found.comparison();
      case AnalysisResult.Clustering found -> found.groups();
      case AnalysisResult.Outliers found -> found.found();
      case AnalysisResult.Rules found -> found.rules();
    };
  }

  private String best() {
    return switch (analysis.result()) {
      case AnalysisResult.Classification found -> ScoreSuggestion.of(found.comparison()).algorithmId();
      case AnalysisResult.Regression found -> nearest(found.comparison());
      default -> ""; //$NON-NLS-1$
    };
  }

  private static String nearest(RegressionComparison comparison) {
    return comparison.models().stream()
        .min(java.util.Comparator.comparingDouble((RegressionFigures model) -> model.mae().value()))
        .map(RegressionFigures::algorithmId).orElse(""); //$NON-NLS-1$
  }

  Control control() {
    return area;
  }

  /** Gives the keyboard to the tabs. */
  void focus() {
    folder.setFocus();
  }

  ResultWork work() {
    return work;
  }

  String selectedModel() {
    return selected;
  }

  void select(String algorithmId) {
    if (!algorithmId.equals(selected)) {
      selected = algorithmId;
      listeners.forEach(listener -> listener.accept(algorithmId));
    }
  }

  void follow(Control owner, Consumer<String> listener) {
    listeners.add(listener);
    owner.addDisposeListener(event -> listeners.remove(listener));
    listener.accept(selected);
  }

  ChartView chart(Composite parent, ChartSpec spec) {
    return new ChartView(parent, spec);
  }

  void layout() {
    page().ifPresent(CardPage::layout);
  }
}
