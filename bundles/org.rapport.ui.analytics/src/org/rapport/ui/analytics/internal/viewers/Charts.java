package org.rapport.ui.analytics.internal.viewers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.analytics.internal.Styles;

/** What chart viewers share. */
final class Charts {

  private Charts() {}

  /** The line under the heading. */
  static void subtitle(Composite parent, ChartSpec spec) {
    Label label = Styles.muted(Styles.label(parent, spec.subtitle()));
    label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
  }
}
