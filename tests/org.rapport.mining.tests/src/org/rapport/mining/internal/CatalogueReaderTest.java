package org.rapport.mining.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.internal.neighbours.NearestNeighbours;
import org.rapport.mining.internal.trees.DecisionTree;

/** Reads declarations, good and broken, from an extension registry. */
class CatalogueReaderTest {
  private static final String POINT = "<plugin><extension-point id='algorithms' name='Algorithms'/></plugin>";

  /** A constructor that fails. */
  public static final class Failing {
    public Failing() {
      throw new IllegalStateException("out of order");
    }
  }

  /** Loads classes by the test's own loader, as a framework would by the bundle's. */
  @NonNullByDefault({})
  private static final class Loading extends RegistryStrategy {
    Loading() {
      super(null, null);
    }

    @Override
    public Object createExecutableExtension(RegistryContributor contributor, String className, String override)
        throws CoreException {
      try {
        return CatalogueReaderTest.class.getClassLoader().loadClass(className).getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "can't create " + className, e));
      }
    }
  }

  private final Object token = new Object();
  private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);

  @Test
  void goodDeclarationsAreListedOursFirst() {
    contribute("org.rapport.mining", POINT);
    contribute("com.b", algorithm("id='b.one' name='B' class='" + NearestNeighbours.class.getName() + "'"));
    contribute("com.a", algorithm("id='a.one' name='A' category='trees' description=' Says. ' class='"
        + DecisionTree.class.getName() + "'"));
    contribute("org.rapport.mining", algorithm("id='tree' name='Tree' class='" + DecisionTree.class.getName() + "'"));
    AlgorithmCatalogue catalogue = read();
    List<AlgorithmDescriptor> algorithms = catalogue.algorithms();
    assertEquals(List.of("tree", "a.one", "b.one"), algorithms.stream().map(AlgorithmDescriptor::id).toList());
    assertEquals("com.a", algorithms.get(1).bundle());
    assertEquals("trees", algorithms.get(1).category());
    assertEquals("Says.", algorithms.get(1).description());
    assertEquals("classification", algorithms.get(2).category());
    assertEquals(1, algorithms.get(2).form().fields().size());
    assertEquals(List.of(), catalogue.problems());
  }

  @Test
  void brokenDeclarationsAreSkippedAndNamed() {
    contribute("org.rapport.mining", POINT);
    contribute("com.noid", algorithm("name='A' class='" + DecisionTree.class.getName() + "'"));
    contribute("com.badid", algorithm("id='two words' class='" + DecisionTree.class.getName() + "'"));
    contribute("com.noclass", algorithm("id='noclass' name='A'"));
    contribute("com.gone", algorithm("id='gone' class='com.gone.Gone'"));
    contribute("com.failing", algorithm("id='failing' class='" + Failing.class.getName() + "'"));
    contribute("com.type", algorithm("id='type' class='java.lang.Object'"));
    contribute("com.element", "<plugin><extension point='org.rapport.mining.algorithms'><other/></extension></plugin>");
    contribute("com.good", algorithm("id='good' class='" + DecisionTree.class.getName() + "'"));
    contribute("com.later", algorithm("id='good' class='" + DecisionTree.class.getName() + "'"));
    AlgorithmCatalogue catalogue = read();
    assertEquals(List.of("good"), catalogue.algorithms().stream().map(AlgorithmDescriptor::id).toList());
    assertEquals("com.good", catalogue.algorithm("good").bundle());
    assertEquals("good", catalogue.algorithm("good").name());
    List<String> problems = catalogue.problems();
    assertEquals(8, problems.size(), problems.toString());
    for (String bundle : List.of("com.noid", "com.badid", "com.noclass", "com.gone", "com.failing", "com.type",
        "com.element", "com.later")) {
      assertEquals(1, problems.stream().filter(problem -> problem.contains("undle " + bundle + " ")).count(), bundle);
    }
    assertTrue(problems.stream().anyMatch(problem -> problem.contains("out of order")), problems.toString());
  }

  private AlgorithmCatalogue read() {
    IConfigurationElement[] elements = registry.getConfigurationElementsFor("org.rapport.mining.algorithms");
    return CatalogueReader.read(elements);
  }

  private static String algorithm(String attributes) {
    return "<plugin><extension point='org.rapport.mining.algorithms'><algorithm " + attributes
        + "/></extension></plugin>";
  }

  private void contribute(String bundle, String xml) {
    IContributor contributor = new RegistryContributor(bundle, bundle, null, null);
    assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
        false, null, null, token));
  }
}
