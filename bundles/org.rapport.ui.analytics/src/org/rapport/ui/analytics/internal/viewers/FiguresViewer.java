package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** One row of figures with intervals per model; selecting a row makes it the model the user looks at. */
public final class FiguresViewer implements ResultViewer<Comparison> {

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Composite area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    Table table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    Widgets.mark(table, "analysis.figures"); //$NON-NLS-1$
    table.setHeaderVisible(true);
    table.setLinesVisible(false);
    table.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    Comparison comparison = site.result();
    List<ModelFigures> models = comparison.models();
    String[] heads = {Messages.Figures_model, Messages.Figures_accuracy, Messages.Figures_auc,
        Messages.Figures_precision, Messages.Figures_recall, Messages.Figures_f1, Messages.Figures_balanced,
        Messages.Figures_train, Messages.Figures_predict,
        Messages.Figures_parameters};
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(table, i == 7 || i == 8 ? SWT.RIGHT : SWT.LEFT);
      column.setText(heads[i]);
    }
    table.getColumn(1).setToolTipText(method(models.get(0).accuracy()));
    models.get(0).auc().ifPresent(auc -> table.getColumn(2).setToolTipText(method(auc)));
    for (ModelFigures model : models) {
      row(table, comparison, model);
    }
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(column.getWidth() + 14);
    }
    table.addListener(SWT.Selection, event -> site.select(models.get(table.getSelectionIndex()).algorithmId()));
    site.follow(table, id -> table.setSelection(Models.index(comparison, id)));
    Label note = Styles.muted(Styles.label(area, NLS.bind(Messages.Figures_note, positive(comparison))));
    note.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    return area;
  }

  private static String positive(Comparison comparison) {
    return comparison.positive().map(p -> NLS.bind(Messages.Figures_ofClass, p)).orElse(Messages.Figures_macro);
  }

  private static String method(Estimate estimate) {
    return NLS.bind(Messages.Figures_method, estimate.method());
  }

  private static void row(Table table, Comparison comparison, ModelFigures model) {
    TableItem item = new TableItem(table, SWT.NONE);
    boolean winner = comparison.verdict().winner().filter(model.algorithmId()::equals).isPresent();
    item.setImage(AnalyticsPictures.get(winner ? "winner" : "model")); //$NON-NLS-1$ //$NON-NLS-2$
    item.setText(new String[]{model.algorithmName(), FigureText.withRange(Optional.of(model.accuracy())),
        FigureText.number(model.auc()), FigureText.withRange(model.precision()), FigureText.withRange(model.recall()),
        FigureText.withRange(model.f1()), FigureText.withRange(Optional.of(model.balancedAccuracy())),
        FigureText.seconds(model.trainSeconds()), FigureText.seconds(model.predictSeconds()),
        parameters(model)});
  }

  private static String parameters(ModelFigures model) {
    StringBuilder parameters = new StringBuilder();
    model.parameters().forEach((key, value) -> parameters.append(parameters.isEmpty() ? "" : ", ").append(key) //$NON-NLS-1$ //$NON-NLS-2$
        .append('=').append(value));
    return parameters.toString();
  }
}
