package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.ui.Widgets;

/** What our bundles write into the extension registry: its classes load, its icons exist, its words are translated. */
class PluginClassesTest {

  private static final Set<String> EXECUTABLE = Set.of("class", "defaultHandler", "labelProvider", "contributorClass");
  private static final Pattern OUR_CLASS = Pattern.compile("org\\.rapport(\\.[a-z]\\w*)+\\.[A-Z]\\w*(\\$\\w+)?(:.*)?");

  private static List<Bundle> bundles() {
    return Arrays.stream(FrameworkUtil.getBundle(Widgets.class).getBundleContext().getBundles())
        .filter(bundle -> bundle.getSymbolicName().startsWith("org.rapport."))
        .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null).toList();
  }

  /** Visits every attribute and value of our extensions; answers how many there were. */
  private static int visit(BiConsumer<IConfigurationElement, String[]> visitor) {
    int count = 0;
    for (String point : Platform.getExtensionRegistry().getNamespaces()) {
      for (IExtension extension : Platform.getExtensionRegistry().getExtensions(point)) {
        if (extension.getContributor().getName().startsWith("org.rapport.")) {
          for (IConfigurationElement element : extension.getConfigurationElements()) {
            count += visit(element, visitor);
          }
        }
      }
    }
    return count;
  }

  private static int visit(IConfigurationElement element, BiConsumer<IConfigurationElement, String[]> visitor) {
    int count = 0;
    for (String name : element.getAttributeNames()) {
      visitor.accept(element, new String[]{name, element.getAttribute(name)});
      count++;
    }
    if (element.getValue() != null) {
      visitor.accept(element, new String[]{"", element.getValue()});
    }
    for (IConfigurationElement child : element.getChildren()) {
      count += visit(child, visitor);
    }
    return count;
  }

  @Test
  void everyClassLoadsAndCanBeMade() {
    List<String> problems = new ArrayList<>();
    List<String> loaded = new ArrayList<>();
    visit((element, pair) -> {
      boolean executable = EXECUTABLE.contains(pair[0]) && !element.getName().equals("package");
      if (executable || OUR_CLASS.matcher(pair[1]).matches()) {
        String name = pair[1].contains(":") ? pair[1].substring(0, pair[1].indexOf(':')) : pair[1];
        String problem = problem(Platform.getBundle(element.getContributor().getName()), name, executable);
        loaded.add(name);
        if (problem != null) {
          problems.add(element.getContributor().getName() + ", " + element.getName() + ": " + problem);
        }
      }
    });
    assertEquals(List.of(), problems);
    assertTrue(loaded.size() > 40, loaded.size() + " classes found");
    assertTrue(loaded.stream().anyMatch(name -> name.endsWith("RecordListView")), "with data behind a colon");
    assertTrue(loaded.stream().anyMatch(name -> name.endsWith("WorkbenchApplication")), "in run elements");
  }

  private static String problem(Bundle bundle, String name, boolean executable) {
    try {
      Class<?> type = bundle.loadClass(name);
      if (executable && (type.isInterface() || Modifier.isAbstract(type.getModifiers())
          || !Modifier.isPublic(type.getModifiers()) || !Modifier.isPublic(type.getConstructor().getModifiers()))) {
        return name + " cannot be made";
      }
      return null;
    } catch (ClassNotFoundException | NoSuchMethodException | LinkageError problem) {
      return name + ": " + problem;
    }
  }

  @Test
  void everyBundleIsResolved() {
    List<String> unresolved = bundles().stream()
        .filter(bundle -> (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) == 0)
        .map(Bundle::getSymbolicName).toList();
    assertEquals(List.of(), unresolved);
    assertTrue(bundles().size() >= 12, bundles().size() + " bundles");
  }

  @Test
  void everyIconExists() {
    List<String> missing = new ArrayList<>();
    visit((element, pair) -> {
      if (pair[1].startsWith("icons/")
          && Platform.getBundle(element.getContributor().getName()).getEntry(pair[1]) == null) {
        missing.add(element.getContributor().getName() + "/" + pair[1]);
      }
    });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyWordIsTranslated() {
    List<String> raw = new ArrayList<>();
    int count = visit((element, pair) -> {
      if (pair[1].startsWith("%")) {
        raw.add(element.getContributor().getName() + ": " + pair[1]);
      }
    });
    assertEquals(List.of(), raw);
    assertTrue(count > 200, count + " attributes");
  }
}
