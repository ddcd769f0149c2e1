package org.rapport.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schema of an extension point is its manual: every element and attribute is explained, with an example. */
class SchemaTest {
  private static final int SHORTEST_EXPLANATION = 15;

  @Test
  void everyExtensionPointHasASchema() throws Exception {
    int points = 0;
    for (Path bundle : Project.bundles().values()) {
      Path plugin = bundle.resolve("plugin.xml");
      if (Files.exists(plugin)) {
        NodeList declared = parse(plugin).getElementsByTagName("extension-point");
        for (int i = 0; i < declared.getLength(); i++) {
          String schema = ((Element) declared.item(i)).getAttribute("schema");
          assertTrue(Files.exists(bundle.resolve(schema)), bundle + " has " + schema);
          points++;
        }
      }
    }
    assertTrue(points >= 3, "extension points: " + points);
  }

  @Test
  void everyElementAndAttributeIsExplained() throws Exception {
    List<String> silent = new ArrayList<>();
    for (Path schema : schemas()) {
      NodeList attributes = parse(schema).getElementsByTagName("attribute");
      for (int i = 0; i < attributes.getLength(); i++) {
        Element attribute = (Element) attributes.item(i);
        Element element = (Element) attribute.getParentNode().getParentNode();
        boolean ofThePoint = "extension".equals(element.getAttribute("name"));
        if (!ofThePoint && documentation(attribute).length() < SHORTEST_EXPLANATION) {
          silent.add(schema.getFileName() + ": " + element.getAttribute("name") + "/" + attribute.getAttribute("name"));
        }
      }
    }
    assertEquals(List.of(), silent, "Attributes without an explanation");
  }

  @Test
  void everySchemaHasADescriptionAndAnExample() throws Exception {
    for (Path schema : schemas()) {
      Element description = (Element) parse(schema).getElementsByTagName("annotation").item(0);
      assertTrue(documentation(description).length() > SHORTEST_EXPLANATION, schema.getFileName() + " is described");
      assertTrue(Project.text(schema).contains("<meta.section type=\"examples\""), schema.getFileName()
          + " has an example");
    }
    assertFalse(schemas().isEmpty());
  }

  private static List<Path> schemas() {
    List<Path> schemas = new ArrayList<>();
    Project.bundles().values().forEach(bundle -> schemas.addAll(Project.files(bundle, ".exsd")));
    return schemas;
  }

  private static String documentation(Element attribute) {
    NodeList texts = attribute.getElementsByTagName("documentation");
    return texts.getLength() == 0 ? "" : texts.item(0).getTextContent().strip();
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
