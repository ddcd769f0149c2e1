package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Score;
import org.rapport.model.ScoreReason;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.ScoreKind;

/** The scores of an account: value, model and date, and the reasons as bars to the left (lowers) or right (raises). */
final class ScoreCards {

  private static final int PAD = 16;
  private static final int LINE = 24;
  private static final int BAR = 90;
  private static final int HEAD = 52;
  private static final int MIN_WIDTH = 560;
  private static final double CENT = 100;

  private final ScrolledComposite scroll;
  private final Canvas canvas;
  private List<Score> scores = List.of();
  private UnaryOperator<String> labels = UnaryOperator.identity();

  ScoreCards(Composite parent) {
    scroll = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    canvas = Widgets.unstyled(Widgets.mark(new Canvas(scroll, SWT.DOUBLE_BUFFERED), "account.scores")); //$NON-NLS-1$
    scroll.setContent(canvas);
    canvas.addListener(SWT.Paint, e -> paint(e.gc));
    UiColors.follow(canvas, () -> {
      scroll.setBackground(UiColors.get(UiColors.SURFACE));
      canvas.setBackground(UiColors.get(UiColors.SURFACE));
      canvas.redraw();
    });
  }

  ScrolledComposite control() {
    return scroll;
  }

  /** Shows these scores, the newest first, with the labels of their reasons' fields. */
  void show(List<Score> shown, UnaryOperator<String> labelOf) {
    labels = labelOf;
    scores = List.copyOf(shown);
    canvas.setData("scores", scores.size()); //$NON-NLS-1$
    int height = PAD;
    for (Score score : scores) {
      height += HEAD + score.getReasons().size() * LINE + PAD;
    }
    scroll.setMinSize(MIN_WIDTH, Math.max(height, LINE * 3));
    canvas.redraw();
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    if (scores.isEmpty()) {
      gc.setForeground(UiColors.get(UiColors.TEXT_MUTED));
      gc.drawText(Messages.Edit_noScores, PAD, PAD, true);
      return;
    }
    int y = PAD;
    for (Score score : scores) {
      y = paintScore(gc, score, y);
    }
  }

  static ScoreKind kind(Score score) {
    return ScoreKind.of(String.valueOf(score.getName()), score.getModel(), score.getValue(), score.getValue());
  }

  /** The number of a score as people read it. */
  static String text(Score score) {
    return kind(score).isShare() ? Texts.percent(score.getValue(), 1)
        : Texts.show(Math.rint(score.getValue() * CENT) / CENT);
  }

  private int paintScore(GC gc, Score score, int top) {
    gc.setFont(JFaceResources.getHeaderFont());
    gc.setForeground(kind(score) == ScoreKind.RISK ? UiColors.risk(score.getValue()) : UiColors.get(UiColors.TEXT));
    String value = text(score);
    gc.drawText(value, PAD, top, true);
    int x = PAD + gc.textExtent(value).x + PAD;
    gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    gc.setForeground(UiColors.get(UiColors.TEXT));
    gc.drawText(score.getName(), x, top, true);
    gc.setFont(JFaceResources.getDefaultFont());
    gc.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    String model = score.getModel() == null || score.getModel().isEmpty() ? score.getAlgorithm() : score.getModel();
    gc.drawText(NLS.bind(Messages.Edit_scoreBy, model, Texts.show(score.getComputedAt())), x, top + LINE - 4, true);
    int y = top + HEAD;
    double most = score.getReasons().stream().mapToDouble(r -> Math.abs(r.getContribution())).max().orElse(1);
    for (ScoreReason reason : score.getReasons()) {
      paintReason(gc, reason, most == 0 ? 1 : most, y);
      y += LINE;
    }
    gc.setForeground(UiColors.get(UiColors.LINE));
    gc.drawLine(PAD, y + PAD / 2, canvas.getSize().x - PAD, y + PAD / 2);
    return y + PAD;
  }

  private void paintReason(GC gc, ScoreReason reason, double most, int y) {
    int middle = PAD + BAR;
    int length = Math.max(2, (int) Math.round(BAR * Math.abs(reason.getContribution()) / most));
    boolean raises = reason.getContribution() >= 0;
    gc.setBackground(UiColors.get(raises ? UiColors.RISK_HIGH : UiColors.RISK_LOW));
    gc.fillRoundRectangle(raises ? middle : middle - length, y + 4, length, LINE - 10, 4, 4);
    gc.setForeground(UiColors.get(UiColors.LINE));
    gc.drawLine(middle, y, middle, y + LINE);
    gc.setForeground(UiColors.get(UiColors.TEXT));
    String sentence = sentence(reason);
    Point size = gc.textExtent(sentence);
    gc.drawText(sentence, middle + BAR + PAD, y + (LINE - size.y) / 2, true);
  }

  /** The reason's sentence, which begins with its field, with the field's label instead. */
  private String sentence(ScoreReason reason) {
    String field = reason.getField() == null ? "" : reason.getField(); //$NON-NLS-1$
    String sentence = reason.getSentence();
    if (sentence == null || sentence.isEmpty()) {
      return labels.apply(field) + " = " + reason.getValue(); //$NON-NLS-1$
    }
    return sentence.startsWith(field + ' ') ? labels.apply(field) + sentence.substring(field.length()) : sentence;
  }
}
