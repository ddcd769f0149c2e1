package org.rapport.releng.emf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of the customer model without a workbench.
 *
 * <p>Arguments: the folder of <code>rapport.ecore</code> and <code>rapport.genmodel</code>, and the folder into which
 * <code>org.rapport.model/src-gen</code>, <code>org.rapport.model.edit/src-gen</code> and
 * <code>org.rapport.model.edit/plugin.properties</code> are written. The output depends on the two files and on the
 * version of the generator alone. Exit code 1 when the model is not valid.
 */
public final class GenerateModel {
  private static final List<String> KEPT = List.of("org.rapport.model/src-gen", "org.rapport.model.edit/src-gen",
      "org.rapport.model.edit/plugin.properties");

  private GenerateModel() {}

  /**
   * Runs the generator.
   *
   * @param args model folder and output folder
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Usage: GenerateModel MODEL-FOLDER OUTPUT-FOLDER");
      System.exit(2);
    }
    Path work = Files.createTempDirectory("rapport-model");
    try {
      Diagnostic result = generate(Path.of(args[0]).toAbsolutePath(), work);
      if (result.getSeverity() >= Diagnostic.WARNING) {
        print(result, "");
        System.exit(1);
      }
      for (String kept : KEPT) {
        copy(work.resolve(kept), Path.of(args[1]).resolve(kept));
      }
    } finally {
      delete(work);
    }
  }

  private static Diagnostic generate(Path modelFolder, Path work) throws IOException {
    EcorePlugin.ExtensionProcessor.process(null);
    GenModelPackage.eINSTANCE.eClass();
    var resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
    Map<String, URI> projects = EcorePlugin.getPlatformResourceMap();
    for (String project : List.of("org.rapport.model", "org.rapport.model.edit")) {
      projects.put(project, URI.createFileURI(work.resolve(project) + "/"));
    }
    var resource = resources.getResource(URI.createFileURI(modelFolder.resolve("rapport.genmodel").toString()), true);
    var genModel = (GenModel) resource.getContents().get(0);
    genModel.reconcile();
    genModel.setCanGenerate(true);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
        GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Diagnostic valid = genModel.diagnose();
    if (valid.getSeverity() >= Diagnostic.WARNING) {
      return valid;
    }
    var generator = new Generator();
    generator.setInput(genModel);
    Diagnostic model =
        generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (model.getSeverity() >= Diagnostic.WARNING) {
      return model;
    }
    Diagnostic edit = generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor());
    Path properties = work.resolve("org.rapport.model.edit/plugin.properties");
    EditLabels.apply(genModel.getGenPackages().get(0).getEcorePackage(), properties);
    return edit;
  }

  /** Replaces the target with the source; text gets Unix line ends and no white space at the ends of lines. */
  private static void copy(Path source, Path target) throws IOException {
    delete(target);
    try (Stream<Path> paths = Files.walk(source)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        if (Files.isRegularFile(path)) {
          Path copy = target.resolve(source.relativize(path).toString());
          if (copy.getParent() != null) {
            Files.createDirectories(copy.getParent());
          }
          String text = Files.readString(path, StandardCharsets.UTF_8);
          text = text.replace("\r\n", "\n").replaceAll("(?m)[ \t]+$", "");
          Files.writeString(path.equals(source) ? target : copy, text, StandardCharsets.UTF_8);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted((a, b) -> b.compareTo(a)).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private static void print(Diagnostic diagnostic, String indent) {
    System.err.println(indent + diagnostic.getMessage());
    for (Diagnostic child : diagnostic.getChildren()) {
      print(child, indent + "  ");
    }
  }
}
