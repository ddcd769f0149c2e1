package org.rapport.dropins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Installs real jars into a real framework: the one the test runs in, else one of its own. */
class InstallerTest {
  @TempDir
  Path folder = Path.of("");

  private final List<String> problems = new ArrayList<>();
  private final List<Bundle> before = new ArrayList<>();
  private @Nullable Framework own;
  private @Nullable BundleContext found;

  @BeforeEach
  void findFramework(@TempDir Path storage) throws BundleException {
    Bundle host = FrameworkUtil.getBundle(Installer.class);
    if (host == null) {
      Framework framework = Objects.requireNonNull(ServiceLoader.load(FrameworkFactory.class).iterator().next())
          .newFramework(Map.of("org.osgi.framework.storage", storage.toString(), "osgi.clean", "true"));
      framework.start();
      own = framework;
      found = framework.getBundleContext();
    } else {
      found = host.getBundleContext();
    }
    before.addAll(List.of(context().getBundles()));
  }

  private BundleContext context() {
    return Objects.requireNonNull(found);
  }

  @AfterEach
  void cleanUp() throws Exception {
    for (Bundle bundle : context().getBundles()) {
      if (!before.contains(bundle)) {
        bundle.uninstall();
      }
    }
    Framework framework = own;
    if (framework != null) {
      framework.stop();
      framework.waitForStop(10_000);
    }
  }

  private List<Bundle> install(Path... folders) {
    return new Installer(context(), (problem, cause) -> problems.add(problem)).install(List.of(folders));
  }

  private Path jar(String file, String... headers) throws IOException {
    return jar(folder, file, headers);
  }

  private static Path jar(Path folder, String file, String... headers) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    for (String header : headers) {
      manifest.getMainAttributes().putValue(header.split(": ")[0], header.split(": ")[1]);
    }
    Path jar = Files.createDirectories(folder).resolve(file);
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest)) {
      entries.putNextEntry(new ZipEntry("hello.txt"));
      entries.write("hello".getBytes(StandardCharsets.UTF_8));
      entries.closeEntry();
    }
    return jar;
  }

  private static List<String> names(List<Bundle> bundles) {
    return bundles.stream().map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).toList();
  }

  @Test
  void installsAndResolvesWhatIsThere() throws IOException {
    jar("b.jar", "Bundle-SymbolicName: test.b;singleton:=true", "Bundle-Version: 1.2.3", "Require-Bundle: test.a");
    jar("a.JAR", "Bundle-SymbolicName: test.a", "Bundle-ActivationPolicy: lazy");
    Files.writeString(folder.resolve("README.txt"), "not a jar");
    Files.createDirectory(folder.resolve("old"));
    List<Bundle> bundles = install(folder);
    assertEquals(List.of("test.a 0.0.0", "test.b 1.2.3"), names(bundles));
    assertEquals(List.of(), problems);
    for (Bundle bundle : bundles) {
      assertTrue((bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0);
      assertNotNull(bundle.getResource("hello.txt"));
    }
  }

  @Test
  void aBrokenJarIsNamedAndHarmsNothing() throws IOException {
    Path garbage = Files.writeString(folder.resolve("a-garbage.jar"), "this is no zip file");
    Path empty = Files.createFile(folder.resolve("b-empty.jar"));
    Path plain = jar("c-plain.jar");
    Path lacking = jar("d-lacking.jar", "Bundle-SymbolicName: test.lacking", "Require-Bundle: no.such.bundle");
    Path version = jar("e-version.jar", "Bundle-SymbolicName: test.version", "Bundle-Version: one");
    jar("f-good.jar", "Bundle-SymbolicName: test.good");
    assertEquals(List.of("test.good 0.0.0"), names(install(folder)));
    assertEquals(5, problems.size(), problems.toString());
    assertProblem(garbage, "it is no jar, or a damaged one");
    assertProblem(empty, "it is no jar, or a damaged one");
    assertProblem(plain, "it is no OSGi bundle: its manifest has no Bundle-SymbolicName");
    assertProblem(lacking, "no.such.bundle");
    assertProblem(version, "one");
    assertTrue(List.of(context().getBundles()).stream().noneMatch(b -> "test.lacking".equals(b.getSymbolicName())),
        "what can't be used is taken out again");
  }

  private void assertProblem(Path jar, String reason) {
    assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("The dropin " + jar + " is left out: ")
        && problem.contains(reason) && problem.endsWith(".") && problem.lines().count() == 1), problems.toString());
  }

  @Test
  void aSecondJarOfTheSameNameAndVersionIsReported(@TempDir Path other) throws IOException {
    Path first = jar("a.jar", "Bundle-SymbolicName: test.same", "Bundle-Version: 1.0.0");
    Path second = jar(other, "b.jar", "Bundle-SymbolicName: test.same", "Bundle-Version: 1.0.0");
    assertEquals(1, install(folder, other).size());
    assertProblem(second, "the bundle test.same 1.0.0 is already installed from " + first.toUri());
  }

  @Test
  void ofTwoVersionsOfASingletonOneIsUsed() throws IOException {
    jar("a.jar", "Bundle-SymbolicName: test.single;singleton:=true", "Bundle-Version: 1.0.0");
    jar("b.jar", "Bundle-SymbolicName: test.single;singleton:=true", "Bundle-Version: 2.0.0");
    assertEquals(List.of("test.single 2.0.0"), names(install(folder)));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("The dropin " + folder.resolve("a.jar") + " is left out: "));
  }

  @Test
  void whatTheFrameworkRemembersIsNoDuplicate() throws IOException {
    Path jar = jar("a.jar", "Bundle-SymbolicName: test.again", "Bundle-Version: 1.0.0");
    Bundle first = install(folder).get(0);
    assertEquals(List.of(first), install(folder));
    assertEquals(List.of(), problems);
    assertFalse(first.getLocation().isEmpty());
    assertTrue(Files.exists(jar));
  }

  @Test
  void foldersThatDoNotExistArePassedOver() {
    assertEquals(List.of(), install(folder.resolve("none"), folder));
    assertEquals(List.of(), problems);
  }
}
