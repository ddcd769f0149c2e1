package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The stages of a pipeline as arrows in a row; the reached ones are filled, a click moves to a stage. */
final class StageBar {

  private static final int HEIGHT = 30;
  private static final int TIP = 10;

  private final Canvas canvas;
  private List<Stage> stages = List.of();
  private @Nullable Stage current;

  StageBar(Composite parent, Consumer<Stage> chosen) {
    canvas = Widgets.unstyled(Widgets.mark(new Canvas(parent, SWT.DOUBLE_BUFFERED), "opportunity.stages")); //$NON-NLS-1$
    canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    canvas.addListener(SWT.Paint, e -> paint(e.gc));
    canvas.addListener(SWT.MouseUp, e -> {
      int width = canvas.getSize().x;
      if (!stages.isEmpty() && width > 0) {
        chosen.accept(stages.get(Math.min(stages.size() - 1, Math.max(0, e.x * stages.size() / width))));
      }
    });
    canvas.addListener(SWT.KeyDown, e -> {
      int step = e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0;
      int next = stages.indexOf(current) + step;
      if (step != 0 && next >= 0 && next < stages.size()) {
        chosen.accept(stages.get(next));
      }
    });
    UiColors.follow(canvas, canvas::redraw);
  }

  Canvas control() {
    return canvas;
  }

  int height() {
    return HEIGHT;
  }

  void show(List<Stage> all, @Nullable Stage reached) {
    stages = List.copyOf(all);
    current = reached;
    canvas.redraw();
  }

  private void paint(GC gc) {
    Point size = canvas.getSize();
    gc.setAntialias(SWT.ON);
    gc.setBackground(UiColors.get(UiColors.SURFACE));
    gc.fillRectangle(0, 0, size.x, size.y);
    if (stages.isEmpty()) {
      return;
    }
    int width = size.x / stages.size();
    Stage at = current;
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean here = at != null && stage.getId() == at.getId();
      boolean reached = at != null && at.getKind() == StageKind.OPEN && stage.getPosition() < at.getPosition();
      gc.setBackground(UiColors.get(here ? colour(stage) : reached ? UiColors.ACCENT_SOFT : UiColors.SURFACE_ALT));
      int x = i * width;
      int end = x + width - TIP - 2;
      gc.fillPolygon(new int[]{x, 0, end, 0, end + TIP, size.y / 2, end, size.y, x, size.y, x + TIP, size.y / 2});
      gc.setForeground(UiColors.get(here ? UiColors.ON_ACCENT : reached ? UiColors.TEXT : UiColors.TEXT_MUTED));
      Point text = gc.textExtent(stage.getName());
      gc.drawText(stage.getName(), x + Math.max(TIP + 2, (width - text.x) / 2), (size.y - text.y) / 2, true);
    }
  }

  private static String colour(Stage stage) {
    return stage.getKind() == StageKind.WON ? UiColors.RISK_LOW
        : stage.getKind() == StageKind.LOST ? UiColors.RISK_HIGH : UiColors.ACCENT;
  }
}
