package org.rapport.ui.analytics.internal.insight;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.insight.metric.Definition;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.Reading;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.editor.Card;

/** What people mean by the word, side by side; the one that counts is marked, and another can be made to count. */
final class ReadingsCard {

  private final Figures figures;
  private final Figure figure;
  private String chosen;

  ReadingsCard(Figures figures, Figure figure) {
    this.figures = figures;
    this.figure = figure;
    this.chosen = figure.definition().reading();
  }

  void create(Composite cards) {
    Composite card = Widgets.mark(Card.create(cards, Messages.Readings_title), "ledger.readings"); //$NON-NLS-1$
    Definition definition = figure.definition();
    Label words = Styles.muted(Styles.label(card, definition.isHouse()
        ? NLS.bind(Messages.Readings_house, definition.version(), definition.chosen())
        : Messages.Readings_usual));
    LedgerPage.text(Widgets.mark(words, "ledger.definition")); //$NON-NLS-1$
    if (figure.alternatives().isEmpty()) {
      return;
    }
    Composite table = LedgerPage.grid(card, 4);
    LedgerPage.heads(table, Messages.Readings_reading, Messages.Column_value, Messages.Column_interval,
        Messages.Readings_formula);
    Button use = new Button(card, SWT.PUSH);
    for (Reading reading : figure.alternatives()) {
      row(table, reading, use);
    }
    Widgets.mark(use, "ledger.house"); //$NON-NLS-1$
    use.setText(Messages.Readings_use);
    use.setEnabled(false);
    use.addListener(SWT.Selection, event -> figures.define(figure.metric(), chosen));
    boolean several = figure.alternatives().size() > 1;
    use.setVisible(several);
    GridDataFactory.swtDefaults().exclude(!several).applyTo(use);
  }

  private void row(Composite table, Reading reading, Button use) {
    String id = reading.info().id();
    Button radio = Styles.surface(new Button(table, SWT.RADIO));
    radio.setText(reading.info().name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    radio.setSelection(id.equals(figure.definition().reading()));
    Widgets.mark(radio, "ledger.reading." + id); //$NON-NLS-1$
    radio.addListener(SWT.Selection, event -> {
      if (radio.getSelection()) {
        chosen = id;
        use.setEnabled(!chosen.equals(figure.definition().reading()));
      }
    });
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(radio);
    if (reading.value().isPresent()) {
      LedgerPage.right(LedgerPage.bold(Styles.surface(Styles.label(table, QuantityText.value(reading)))));
    } else {
      LedgerPage.right(Styles.muted(Styles.label(table, "\u2013"))); //$NON-NLS-1$
    }
    String unit = reading.value().map(value -> value.unitName()).orElse(""); //$NON-NLS-1$
    LedgerPage.top(Styles.muted(Styles.label(table,
        reading.interval().map(interval -> QuantityText.interval(interval, unit)).orElse("")))); //$NON-NLS-1$
    LedgerPage.text(Styles.surface(Styles.label(table, words(reading))));
  }

  /** Formula, what it comes to, and what to know of it. */
  private static String words(Reading reading) {
    StringBuilder text = new StringBuilder(reading.info().formula());
    for (String line : new String[]{reading.worked().isBlank() ? "" : "= " + reading.worked(), reading.absence(), //$NON-NLS-1$ //$NON-NLS-2$
        reading.remark()}) {
      if (!line.isBlank()) {
        text.append('\n').append(line);
      }
    }
    return text.toString();
  }
}
