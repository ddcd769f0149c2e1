package org.rapport.releng.emf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the labels that the Ecore annotates into the generated <code>plugin.properties</code>, and adds plurals. */
final class EditLabels {
  private static final String ANNOTATIONS = "http://rapport.org/annotations/1.0";

  private EditLabels() {}

  static void apply(EPackage model, Path properties) throws IOException {
    Map<String, String> labels = labels(model);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(properties, StandardCharsets.UTF_8)) {
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      String label = labels.remove(key);
      lines.add(label == null ? line : key + " = " + label);
    }
    lines.add("");
    labels.forEach((key, label) -> lines.add(key + " = " + label));
    Files.write(properties, lines, StandardCharsets.UTF_8);
  }

  private static Map<String, String> labels(EPackage model) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("pluginName", "Rapport Customer Model Item Providers");
    labels.put("providerName", "Rapport");
    for (EClassifier type : model.getEClassifiers()) {
      if (type instanceof EClass entity) {
        labels.put("_UI_" + type.getName() + "_type", label(type));
        for (EStructuralFeature feature : entity.getEStructuralFeatures()) {
          labels.put("_UI_" + type.getName() + "_" + feature.getName() + "_feature", label(feature));
        }
        String plural = EcoreUtil.getAnnotation(type, ANNOTATIONS, "pluralLabel");
        if (plural != null) {
          labels.put("_UI_" + type.getName() + "_plural", plural);
        }
      } else if (type instanceof EEnum kinds) {
        for (EEnumLiteral literal : kinds.getELiterals()) {
          labels.put("_UI_" + type.getName() + "_" + literal.getName() + "_literal", label(literal));
        }
      }
    }
    return labels;
  }

  private static String label(ENamedElement element) {
    String label = EcoreUtil.getAnnotation(element, ANNOTATIONS, "label");
    return label == null ? element.getName() : label;
  }
}
