package org.rapport.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What manifests can't see: uses of classes that every bundle can reach. */
class ArchitectureTest {
  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    List<Path> folders = Project.bundles().values().stream().map(b -> b.resolve("target/classes"))
        .filter(Files::isDirectory).toList();
    classes = new ClassFileImporter().importPaths(folders);
    assertTrue(classes.size() > 100, "Compiled classes of the bundles were found: " + classes.size());
  }

  @Test
  void onlyTheStoreSeesJdbc() {
    noClasses().that().resideOutsideOfPackage("org.rapport.store..").should().dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..").check(classes);
  }

  @Test
  void nothingIsDeserialized() {
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream").check(classes);
  }

  @Test
  void onlyTheCommandsWriteToTheConsoleAndNobodyEndsTheProcess() {
    noClasses().that().resideOutsideOfPackage("org.rapport.app..").should().accessField(System.class, "out").check(
        classes);
    // dropins starts before there is a log that a user of a headless command would look at
    noClasses().that().resideOutsideOfPackages("org.rapport.app..", "org.rapport.dropins..").should()
        .accessField(System.class, "err").check(classes);
    noClasses().should().callMethod(System.class, "exit", int.class).check(classes);
  }

  @Test
  void noStackTraceIsPrinted() {
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(classes);
  }

  @Test
  void nobodyEntersAnotherBundlesInternals() {
    for (String bundle : Project.bundles().keySet()) {
      String own = Project.PREFIX + bundle + ".internal..";
      noClasses().that().resideOutsideOfPackage(Project.PREFIX + bundle + "..").should().dependOnClassesThat()
          .resideInAPackage(own).allowEmptyShould(true).check(classes);
    }
  }

  @Test
  void noNetworkIsUsed() {
    noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..").check(classes);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket").check(classes);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.net.ServerSocket").check(classes);
  }
}
