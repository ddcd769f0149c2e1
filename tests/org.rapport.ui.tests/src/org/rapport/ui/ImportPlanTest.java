package org.rapport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.Importer;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.exchange.Mapping.Ignored;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.ui.internal.importing.ImportPlan;

/** What the import wizard gathers, without its pages. */
class ImportPlanTest {

  @TempDir
  Path folder;

  @Test
  void mapsRehearsesAndImports() throws Exception {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, "customerID,name,tenure,note\nK1,Ann,3,a\nK2,Bob,5,b\nK2,Again,7,c\n");
    try (Passphrase words = Passphrase.of("a passphrase");
        Database database = Databases.create(folder.resolve("db"), words, "tester")) {
      ImportPlan plan = new ImportPlan(database);
      plan.use(Formats.detect(file));
      assertEquals(new Existing("key"), plan.mapping().target("customerID"));
      assertInstanceOf(Created.class, plan.mapping().target("tenure"));
      plan.map("note", new Ignored());
      ImportReport dry = Importer.run(plan.request(true), new NullProgressMonitor());
      assertEquals(0, database.count(Literals.ACCOUNT));
      assertEquals(1, dry.rowsRejected());
      assertEquals(4, dry.rejected().get(0).line());
      ImportReport done = Importer.run(plan.request(false), new NullProgressMonitor());
      assertEquals(2, database.count(Literals.ACCOUNT));
      database.undo(done.transaction(), new NullProgressMonitor());
      assertEquals(0, database.count(Literals.ACCOUNT));
    }
  }

  @Test
  void adjustsTheFormat() throws Exception {
    Path file = folder.resolve("bars.txt");
    Files.writeString(file, "a;b|c;d\n1;2|3;4\n5;6|7;8\n");
    try (Passphrase words = Passphrase.of("a passphrase");
        Database database = Databases.create(folder.resolve("db"), words, "tester")) {
      ImportPlan plan = new ImportPlan(database);
      plan.use(Formats.detect(file));
      DetectedFile again = plan.again(new CsvOptions('|', '"', StandardCharsets.UTF_8, Boolean.TRUE));
      assertEquals('|', ((CsvFormat) again.layout()).delimiter());
      assertEquals(2, again.layout().columns().size());
    }
  }
}
