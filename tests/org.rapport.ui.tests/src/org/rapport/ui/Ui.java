package org.rapport.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Drives widgets by their ids, and waits by running the event loop until a condition holds. */
final class Ui {

  private static final long LIMIT_MILLIS = 20_000;
  private static final int TICK = 20;

  private Ui() {}

  /** Runs the event loop until the condition holds; after twenty seconds takes a screenshot and fails. */
  static void until(String what, BooleanSupplier condition) {
    Display display = Display.getDefault();
    long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain until " + what + "; see " + screenshot());
      }
      boolean[] over = {false};
      display.timerExec(TICK, () -> over[0] = true);
      while (!over[0]) {
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
    }
  }

  /** The widget with an id, as soon as there is one. */
  static <W extends Widget> W find(Class<W> type, String id) {
    until("there is " + id, () -> Widgets.find(Display.getDefault(), id).isPresent());
    return type.cast(Widgets.find(Display.getDefault(), id).orElseThrow());
  }

  /** Waits until a value is as expected. */
  static void equal(String what, Object expected, Supplier<?> actual) {
    until(what + " is " + expected, () -> expected.equals(actual.get()));
  }

  private static String screenshot() {
    Display display = Display.getDefault();
    Rectangle area = display.getBounds();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new org.eclipse.swt.graphics.ImageData[]{image.getImageData()};
    String file = System.getProperty("java.io.tmpdir") + "/rapport-ui-" + System.currentTimeMillis() + ".png";
    loader.save(file, SWT.IMAGE_PNG);
    image.dispose();
    return file;
  }
}
