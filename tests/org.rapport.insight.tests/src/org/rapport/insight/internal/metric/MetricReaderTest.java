package org.rapport.insight.internal.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.internal.metric.sales.OrderCount;
import org.rapport.insight.internal.metric.sales.Sales;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricDescriptor;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.spi.Metric;

/** Reads declarations, good and broken, from an extension registry. */
class MetricReaderTest {
  private static final String POINT = "<plugin><extension-point id='metrics' name='Metrics'/></plugin>";

  /** A constructor that fails. */
  public static final class Failing {
    public Failing() {
      throw new IllegalStateException("out of order");
    }
  }

  /** Has no reading. */
  public static final class Wordless implements Metric {
    @Override
    public List<ReadingInfo> readings() {
      return List.of();
    }

    @Override
    public Figure measure(MetricContext context) {
      throw new IllegalStateException();
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
        return MetricReaderTest.class.getClassLoader().loadClass(className).getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "can't create " + className, e));
      }
    }
  }

  private final Object token = new Object();
  private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);

  @Test
  void contributedMetricsAreMeasuredBesideOurs() throws IOException {
    contribute("org.rapport.insight", ours());
    contribute("com.example", metric("id='example.orders' name='Theirs' formula='n' unit='orders' class='"
        + OrderCount.class.getName() + "'"));
    MetricCatalogue catalogue = MetricReader.read(MetricReader.declared(registry));
    List<String> ids = catalogue.metrics().stream().map(MetricDescriptor::id).toList();
    assertEquals(List.of(), catalogue.problems());
    assertEquals("sales", ids.get(0));
    assertEquals("example.orders", ids.get(ids.size() - 1));
    assertEquals(MetricCatalogue.builtIn().metrics().stream().map(MetricDescriptor::id).toList(), ids.subList(0, ids
        .size() - 1), "plain Java has the same metrics");
    FactSource facts = FactSource.ofOrders("o.csv", List.of("a", "a"), new long[]{20_000, 20_001}, new double[]{1, 2},
        "");
    Figure theirs = MetricRun.of(catalogue, facts, MetricSettings.DEFAULT, null).figure("example.orders");
    assertEquals(2, theirs.value().orElseThrow().value());
    assertEquals("com.example", theirs.metric().bundle());
  }

  @Test
  void brokenDeclarationsAreSkippedAndNamed() {
    contribute("org.rapport.insight", POINT);
    String good = "formula='f' unit='u' class='" + Sales.class.getName() + "'";
    contribute("com.noid", metric("name='A' " + good));
    contribute("com.badid", metric("id='two words' " + good));
    contribute("com.noclass", metric("id='noclass' formula='f' unit='u'"));
    contribute("com.nounit", metric("id='nounit' class='" + Sales.class.getName() + "'"));
    contribute("com.gone", metric("id='gone' formula='f' unit='u' class='com.gone.Gone'"));
    contribute("com.failing", metric("id='failing' formula='f' unit='u' class='" + Failing.class.getName() + "'"));
    contribute("com.wordless", metric("id='wordless' formula='f' unit='u' class='" + Wordless.class.getName() + "'"));
    contribute("com.type", metric("id='type' formula='f' unit='u' class='java.lang.Object'"));
    contribute("com.element", "<plugin><extension point='org.rapport.insight.metrics'><other/></extension></plugin>");
    contribute("com.good", metric("id='good' " + good));
    contribute("com.later", metric("id='good' " + good));
    MetricCatalogue catalogue = MetricReader.read(MetricReader.declared(registry));
    assertEquals(List.of("good"), catalogue.metrics().stream().map(MetricDescriptor::id).toList());
    assertEquals("com.good", catalogue.metric("good").info().bundle());
    List<String> problems = catalogue.problems();
    assertEquals(10, problems.size(), problems.toString());
    for (String bundle : List.of("noid", "badid", "noclass", "nounit", "gone", "failing", "wordless", "type", "element",
        "later")) {
      assertEquals(1, problems.stream().filter(problem -> problem.contains("undle com." + bundle + " ")).count(),
          bundle);
    }
    assertTrue(problems.stream().anyMatch(problem -> problem.contains("out of order")), problems.toString());
  }

  private static String ours() throws IOException {
    for (URL url : Collections.list(MetricReader.class.getClassLoader().getResources("plugin.xml"))) {
      try (InputStream stream = url.openStream()) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        if (text.contains("<extension-point id=\"metrics\"")) {
          assertFalse(text.isBlank());
          return text;
        }
      }
    }
    throw new AssertionError("The declaration is not on the class path.");
  }

  private static String metric(String attributes) {
    return "<plugin><extension point='org.rapport.insight.metrics'><metric " + attributes + "/></extension></plugin>";
  }

  private void contribute(String bundle, String xml) {
    IContributor contributor = new RegistryContributor(bundle, bundle, null, null);
    assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
        false, null, null, token));
  }
}
