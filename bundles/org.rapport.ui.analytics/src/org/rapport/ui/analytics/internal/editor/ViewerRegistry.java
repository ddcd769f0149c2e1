package org.rapport.ui.analytics.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.ui.analytics.internal.Ids;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Reads the viewers contributed at the extension point; a broken one is logged with its bundle and left out. */
final class ViewerRegistry {

  private static final int LAST = 1000;

  /**
   * A contributed viewer.
   *
   * @param id its id
   * @param name the card's heading
   * @param half whether half of a wide page is enough
   * @param order smaller stands higher
   * @param viewer the viewer
   */
  record Entry(String id, String name, boolean half, int order, ResultViewer viewer) {
  }

  private ViewerRegistry() {}

  static List<Entry> viewers() {
    List<Entry> entries = new ArrayList<>();
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(Ids.BUNDLE,
        Ids.VIEWERS)) {
      try {
        if (element.createExecutableExtension("class") instanceof ResultViewer viewer) { //$NON-NLS-1$
          entries.add(new Entry(text(element, "id"), text(element, "name"), //$NON-NLS-1$ //$NON-NLS-2$
              "half".equals(element.getAttribute("width")), order(element), viewer)); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
          log(element, "its class " + element.getAttribute("class") + " is no " + ResultViewer.class.getName(), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
      } catch (CoreException | RuntimeException | LinkageError e) {
        log(element, "it can't be made", e); //$NON-NLS-1$
      }
    }
    entries.sort(Comparator.comparingInt(Entry::order).thenComparing(Entry::id));
    return entries;
  }

  private static String text(IConfigurationElement element, String attribute) {
    String text = element.getAttribute(attribute);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("The attribute " + attribute + " is missing."); //$NON-NLS-1$ //$NON-NLS-2$
    }
    return text;
  }

  private static int order(IConfigurationElement element) {
    String text = element.getAttribute("order"); //$NON-NLS-1$
    return text == null ? LAST : Integer.parseInt(text.strip());
  }

  private static void log(IConfigurationElement element, String why,
      @Nullable Throwable problem) {
    ILog.of(ViewerRegistry.class).error("The viewer " + element.getAttribute("id") + " of the bundle " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        + element.getContributor().getName() + " is left out: " + why + ".", problem); //$NON-NLS-1$ //$NON-NLS-2$
  }
}
