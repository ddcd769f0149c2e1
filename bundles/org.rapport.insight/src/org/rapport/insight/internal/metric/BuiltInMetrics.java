package org.rapport.insight.internal.metric;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.metric.MetricCatalogue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The built-in metrics for plain Java, where there is no extension registry: read from this bundle's own declaration, so
 * that there is only one.
 */
public final class BuiltInMetrics {
  private static final String FILE = "plugin.xml";
  private static final String WORDS = "OSGI-INF/l10n/bundle.properties";

  private record InFile(Element node, Properties words) implements Declaration {
    @Override
    public String element() {
      return String.valueOf(node.getTagName());
    }

    @Override
    public String bundle() {
      return MetricReader.BUNDLE;
    }

    @Override
    public String attribute(String name) {
      String text = String.valueOf(node.getAttribute(name)).strip();
      return text.startsWith("%") ? String.valueOf(words.getProperty(text.substring(1), text)).strip() : text;
    }

    @Override
    public @Nullable Object create(String attribute) throws Exception {
      return Class.forName(attribute(attribute)).getDeclaredConstructor().newInstance();
    }
  }

  private BuiltInMetrics() {}

  /** The catalogue of the built-in metrics in the order of declaration. */
  public static MetricCatalogue catalogue() {
    try {
      ClassLoader loader = BuiltInMetrics.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources(FILE))) {
        List<Declaration> declared = declared(url);
        if (!declared.isEmpty()) {
          return MetricReader.read(declared);
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The declaration of the built-in metrics can't be read.", e);
    }
    throw new IllegalStateException("The declaration of the built-in metrics is not there.");
  }

  /** What a declaration holds of our point; nothing when it is that of another bundle. */
  private static List<Declaration> declared(URL url) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    List<Declaration> found = new ArrayList<>();
    try (InputStream stream = url.openStream()) {
      Document document = factory.newDocumentBuilder().parse(stream);
      NodeList points = document.getElementsByTagName("extension");
      for (int i = 0; i < points.getLength(); i++) {
        Element point = (Element) points.item(i);
        if (MetricReader.POINT.equals(point.getAttribute("point"))) {
          NodeList nodes = point.getElementsByTagName("*");
          Properties words = words(url);
          for (int j = 0; j < nodes.getLength(); j++) {
            found.add(new InFile((Element) nodes.item(j), words));
          }
        }
      }
    }
    return found;
  }

  private static Properties words(URL declaration) throws IOException {
    Properties words = new Properties();
    String text = String.valueOf(declaration);
    URL url = URI.create(text.substring(0, text.length() - FILE.length()) + WORDS).toURL();
    try (InputStream stream = url.openStream()) {
      words.load(stream);
    }
    return words;
  }
}
