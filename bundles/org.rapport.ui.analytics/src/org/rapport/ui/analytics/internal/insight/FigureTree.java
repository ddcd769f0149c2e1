package org.rapport.ui.analytics.internal.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.Warning;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** Figures below their families: name, value, interval, trend, and what to know before believing them. */
final class FigureTree {

  private static final String CLOSED = "closed"; //$NON-NLS-1$
  private static final String WIDTH = "width"; //$NON-NLS-1$
  private static final String FIGURE = "figure"; //$NON-NLS-1$
  private static final String FAMILY = "family"; //$NON-NLS-1$
  private static final int NAME = 0;
  private static final int VALUE = 1;
  private static final int INTERVAL = 2;
  private static final int TREND = 3;
  private static final int WARNINGS = 4;
  private static final int[] WIDTHS = {230, 190, 170, 110, 260};

  private final Tree tree;
  private final Font bold;
  /** The widths of name and value as the user wants them; both must be seen in a narrow view too. */
  private final int[] wanted = {WIDTHS[NAME], WIDTHS[VALUE]};
  private boolean fitting;
  private final Set<String> closed = new HashSet<>();
  private Consumer<Optional<String>> selected = metric -> {};
  private @Nullable Measured measured;
  private String words = ""; //$NON-NLS-1$

  FigureTree(Composite parent, Consumer<String> why) {
    tree = Widgets.mark(new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE), "insight.figures"); //$NON-NLS-1$
    tree.setHeaderVisible(true);
    bold = JFaceResources.managerFor(tree)
        .create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
    String[] heads = {Messages.Column_metric, Messages.Column_value, Messages.Column_interval, Messages.Column_trend,
        Messages.Column_warnings};
    for (int i = 0; i < heads.length; i++) {
      TreeColumn column = new TreeColumn(tree, i == VALUE || i == INTERVAL ? SWT.RIGHT : SWT.LEFT);
      column.setText(heads[i]);
      column.setWidth(WIDTHS[i]);
      if (i == NAME || i == VALUE) {
        int which = i;
        column.addListener(SWT.Resize, event -> {
          if (!fitting) {
            wanted[which] = column.getWidth();
          }
        });
      }
    }
    tree.addListener(SWT.Resize, event -> fit());
    tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item, why));
    tree.addListener(SWT.Selection, event -> selected.accept(selected()));
    tree.addListener(SWT.Collapse, event -> closed.add(String.valueOf(event.item.getData(FAMILY))));
    tree.addListener(SWT.Expand, event -> closed.remove(String.valueOf(event.item.getData(FAMILY))));
    tree.addListener(SWT.PaintItem, this::paint);
    tree.addListener(SWT.MouseMove, this::tell);
    tree.addListener(SWT.KeyDown, event -> {
      if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
        copy();
      }
    });
    UiColors.follow(tree, this::showAnew);
  }

  Tree control() {
    return tree;
  }

  /** Makes name and value share a view that is too narrow for both. */
  private void fit() {
    int room = tree.getClientArea().width;
    int both = wanted[NAME] + wanted[VALUE];
    if (room > 0) {
      fitting = true;
      double share = Math.min(1, (double) room / both);
      tree.getColumn(NAME).setWidth((int) (wanted[NAME] * share));
      tree.getColumn(VALUE).setWidth((int) (wanted[VALUE] * share));
      fitting = false;
    }
  }

  private static void open(TreeItem item, Consumer<String> why) {
    if (item.getData(FIGURE) instanceof Figure figure) {
      why.accept(figure.metric().id());
    } else {
      item.setExpanded(!item.getExpanded());
    }
  }

  /** The metric with the cursor. */
  Optional<String> selected() {
    TreeItem[] items = tree.getSelection();
    return items.length == 1 && items[0].getData(FIGURE) instanceof Figure figure ? Optional.of(figure.metric().id())
        : Optional.empty();
  }

  /** What hears of the metric with the cursor. */
  void onSelect(Consumer<Optional<String>> listener) {
    selected = listener;
  }

  void menu(List<Action> actions) {
    MenuManager menu = new MenuManager();
    actions.forEach(menu::add);
    tree.setMenu(menu.createContextMenu(tree));
  }

  /** Shows those figures only that have every one of some words in name, family or formula. */
  void filter(String text) {
    words = text;
    showAnew();
  }

  private void showAnew() {
    Measured known = measured;
    if (known != null) {
      show(known);
    }
  }

  /** Shows figures; place and what is open stay. */
  void show(Measured found) {
    measured = found;
    Optional<String> chosen = selected();
    TreeItem top = tree.getTopItem();
    Object topKey = top == null ? null : key(top);
    tree.setRedraw(false);
    tree.removeAll();
    Map<String, List<Figure>> families = new LinkedHashMap<>();
    for (Figure figure : found.figures()) {
      if (fits(figure)) {
        families.computeIfAbsent(figure.metric().family(), family -> new ArrayList<>()).add(figure);
      }
    }
    families.forEach((family, figures) -> family(family, figures, found));
    for (TreeItem family : tree.getItems()) {
      if (key(family).equals(topKey)) {
        tree.setTopItem(family);
      }
      for (TreeItem item : family.getItems()) {
        if (chosen.isPresent() && chosen.get().equals(key(item))) {
          tree.setSelection(item);
        }
        if (key(item).equals(topKey)) {
          tree.setTopItem(item);
        }
      }
    }
    tree.setRedraw(true);
    selected.accept(selected());
  }

  private static Object key(TreeItem item) {
    return item.getData(FIGURE) instanceof Figure figure ? figure.metric().id() : FAMILY + item.getData(FAMILY);
  }

  private boolean fits(Figure figure) {
    String text = (figure.metric().name() + ' ' + figure.metric().id() + ' ' + InsightWords.family(figure.metric()
        .family()) + ' ' + figure.metric().description()).toLowerCase(Locale.getDefault());
    for (String word : words.toLowerCase(Locale.getDefault()).strip().split("\\s+")) { //$NON-NLS-1$
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private void family(String family, List<Figure> figures, Measured found) {
    TreeItem head = new TreeItem(tree, SWT.NONE);
    head.setText(NAME, InsightWords.family(family));
    head.setFont(NAME, bold);
    head.setData(FAMILY, family);
    for (Figure figure : figures) {
      TreeItem item = new TreeItem(head, SWT.NONE);
      item.setData(FIGURE, figure);
      item.setText(NAME, figure.metric().name());
      item.setText(VALUE, QuantityText.value(figure));
      item.setText(INTERVAL, QuantityText.interval(figure));
      item.setText(WARNINGS, warnings(figure));
      if (figure.value().isEmpty()) {
        item.setForeground(VALUE, UiColors.get(UiColors.TEXT_MUTED));
      }
      if (!warnings(figure).isEmpty()) {
        item.setImage(WARNINGS, AnalyticsPictures.get("note")); //$NON-NLS-1$
        item.setForeground(WARNINGS, UiColors.get(UiColors.TEXT_MUTED));
      }
      double[] trend = found.trends().get(figure.metric().id());
      if (trend != null) {
        item.setData(trend);
      }
    }
    head.setExpanded(!closed.contains(family) || !words.isBlank());
  }

  private static String warnings(Figure figure) {
    String kinds = figure.warnings().stream().map(Warning::kind).distinct().map(InsightWords::warning)
        .collect(Collectors.joining(", ")); //$NON-NLS-1$
    return figure.value().isEmpty() ? figure.absence() : kinds;
  }

  private void paint(Event event) {
    if (event.index == TREND && event.item.getData() instanceof double[] trend) {
      boolean chosen = (event.detail & SWT.SELECTED) != 0;
      Sparkline.draw(event.gc, new Rectangle(event.x, event.y, tree.getColumn(TREND).getWidth() - 8, event.height),
          trend, UiColors.get(chosen ? UiColors.SELECTION_TEXT : UiColors.TEXT_MUTED));
    }
  }

  /** Says under the pointer what a figure means and what is wrong with it. */
  private void tell(Event event) {
    TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
    String tip = ""; //$NON-NLS-1$
    if (item != null && item.getData(FIGURE) instanceof Figure figure) {
      List<String> lines = new ArrayList<>();
      lines.add(figure.metric().description());
      lines.add(figure.formula());
      figure.warnings().forEach(warning -> lines.add("\u26a0 " + warning.sentence())); //$NON-NLS-1$
      if (item.getData() instanceof double[] trend) {
        lines.add(Sparkline.words(trend));
      }
      tip = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
    if (!tip.equals(tree.getToolTipText() == null ? "" : tree.getToolTipText())) { //$NON-NLS-1$
      tree.setToolTipText(tip.isEmpty() ? null : tip);
    }
  }

  /** Copies the shown figures as a table for spreadsheets: one with the cursor, else all. */
  void copy() {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", Messages.Column_metric, Messages.Column_value, Messages.Column_unit, //$NON-NLS-1$
        Messages.Column_low, Messages.Column_high, Messages.Column_warnings));
    for (TreeItem family : tree.getItems()) {
      for (TreeItem item : family.getItems()) {
        if (item.getData(FIGURE) instanceof Figure figure
            && selected().map(chosen -> chosen.equals(figure.metric().id())).orElse(true)) {
          lines.add(line(figure));
        }
      }
    }
    Clipboard clipboard = new Clipboard(tree.getDisplay());
    try {
      clipboard.setContents(new Object[]{String.join("\n", lines)}, new Transfer[]{TextTransfer.getInstance()}); //$NON-NLS-1$
    } finally {
      clipboard.dispose();
    }
  }

  private static String line(Figure figure) {
    return String.join("\t", figure.metric().name(), //$NON-NLS-1$
        figure.value().map(value -> Double.toString(value.value())).orElse(""), figure.unit(), //$NON-NLS-1$
        figure.interval().map(interval -> Double.toString(interval.limits().low())).orElse(""), //$NON-NLS-1$
        figure.interval().map(interval -> Double.toString(interval.limits().high())).orElse(""), warnings(figure)); //$NON-NLS-1$
  }

  void save(IMemento memento) {
    memento.putString(CLOSED, String.join("\n", closed)); //$NON-NLS-1$
    for (int i = 0; i < tree.getColumnCount(); i++) {
      memento.putInteger(WIDTH + i, i < wanted.length ? wanted[i] : tree.getColumn(i).getWidth());
    }
  }

  void restore(@Nullable IMemento memento) {
    if (memento == null) {
      return;
    }
    String kept = memento.getString(CLOSED);
    if (kept != null) {
      kept.lines().forEach(closed::add);
    }
    for (int i = 0; i < tree.getColumnCount(); i++) {
      Integer width = memento.getInteger(WIDTH + i);
      if (width != null && width > 0) {
        tree.getColumn(i).setWidth(width);
      }
    }
  }
}
