package org.rapport.ui.analytics.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.ui.analytics.internal.Ids;
import org.rapport.ui.analytics.spi.ResultKind;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Reads the viewers contributed at the extension point; a broken one is logged with its bundle and left out. */
final class ViewerRegistry {

  private static final int LAST = 1000;

  /**
   * A contributed viewer.
   *
   * @param id its id
   * @param name the card's heading
   * @param tab where it stands
   * @param half whether half of a wide page is enough
   * @param order smaller stands higher
   * @param viewer the viewer
   */
  record Entry(String id, String name, ResultTab tab, boolean half, int order, ResultViewer<?> viewer) {

    /** Whether it has anything to show of a result. */
    boolean shows(Object result) {
      try {
        return TypedSite.shows(viewer, result);
      } catch (RuntimeException | LinkageError e) {
        ILog.of(ViewerRegistry.class).error("The viewer " + id + " failed and is left out.", e); //$NON-NLS-1$ //$NON-NLS-2$
        return false;
      }
    }
  }

  private ViewerRegistry() {}

  /** The viewers of a kind of result, in the order of the page. */
  static List<Entry> viewers(ResultKind kind) {
    List<Entry> entries = new ArrayList<>();
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(Ids.BUNDLE,
        Ids.VIEWERS)) {
      try {
        if (kinds(element).contains(kind)) {
          entries.add(entry(element));
        }
      } catch (CoreException | RuntimeException | LinkageError e) {
        log(element, "it can't be made", e); //$NON-NLS-1$
      }
    }
    entries.sort(Comparator.comparingInt(Entry::order).thenComparing(Entry::id));
    return entries;
  }

  /** A viewer that names no kind was made for comparisons. */
  private static List<ResultKind> kinds(IConfigurationElement element) {
    String text = element.getAttribute("kind"); //$NON-NLS-1$
    if (text == null) {
      return List.of(ResultKind.COMPARISON);
    }
    return Arrays.stream(text.strip().split("\\s*,\\s*")).map(id -> ResultKind.of(id).orElseThrow( //$NON-NLS-1$
        () -> new IllegalArgumentException("There is no kind of result '" + id + "'."))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private static Entry entry(IConfigurationElement element) throws CoreException {
    if (element.createExecutableExtension("class") instanceof ResultViewer<?> viewer) { //$NON-NLS-1$
      String tab = element.getAttribute("tab"); //$NON-NLS-1$
      return new Entry(text(element, "id"), text(element, "name"), ResultTab.of(tab == null ? "" : tab), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
          "half".equals(element.getAttribute("width")), order(element), viewer); //$NON-NLS-1$ //$NON-NLS-2$
    }
    throw new IllegalArgumentException("Its class " + element.getAttribute("class") + " is no " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        + ResultViewer.class.getName() + "."); //$NON-NLS-1$
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
