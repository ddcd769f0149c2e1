package org.rapport.ui.analytics.internal.viewers;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The models that can be read, as text: trees. */
public final class ModelTextViewer implements ResultViewer<Comparison> {

  private static final int TALLEST = 320;

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public boolean shows(Comparison comparison) {
    return comparison.models().stream().anyMatch(model -> model.text().isPresent());
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Composite area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    for (ModelFigures model : site.result().models()) {
      model.text().ifPresent(words -> {
        Label name = Styles.muted(Styles.label(area, model.algorithmName()));
        name.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Text text = Styles.surface(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL));
        text.setFont(JFaceResources.getTextFont());
        text.setText(words);
        Widgets.mark(text, "analysis.text." + model.algorithmId()); //$NON-NLS-1$
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.heightHint = Math.min(TALLEST, text.getLineHeight() * text.getLineCount() + 4);
        data.widthHint = 200;
        text.setLayoutData(data);
      });
    }
    return area;
  }
}
