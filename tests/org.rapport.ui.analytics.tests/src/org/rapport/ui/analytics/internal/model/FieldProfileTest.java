package org.rapport.ui.analytics.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

class FieldProfileTest {

  private static FieldProfile category(String name, String... values) {
    CategoryColumn.Builder builder = CategoryColumn.builder(name);
    for (String value : values) {
      builder.add(value);
    }
    return profile(builder.build());
  }

  private static FieldProfile numbers(String name, double... values) {
    return profile(NumberColumn.of(name, values));
  }

  private static FieldProfile profile(Column column) {
    return FieldProfile.of(column, column.name(), false, column.size());
  }

  @Test
  void aFieldWithTwoValuesIsATargetAndYesIsPositive() {
    FieldProfile field = category("Churn", "No", "No", "Yes");
    assertTrue(field.canBeTarget() && field.binary());
    assertEquals(Optional.of("Yes"), field.positive());
    assertEquals(List.of("No", "Yes"), field.values());
    assertEquals(Optional.of("1"), numbers("left", 0, 1, 1, 1).positive());
    assertEquals(Optional.of("b"), category("x", "a", "b", "a").positive(), "the rarer one");
    assertEquals(Optional.empty(), category("x", "a", "b", "c").positive());
  }

  @Test
  void tellingNamesAndTwoClassesComeFirst() {
    List<FieldProfile> fields = List.of(category("gender", "f", "m"), category("Contract", "a", "b", "c"),
        category("churned", "no", "yes"), numbers("fee", 1.5, 2.5), category("constant", "a", "a"));
    assertEquals(List.of("churned", "gender", "Contract"),
        FieldProfile.targets(fields).stream().map(FieldProfile::name).toList());
  }

  @Test
  void whatOnlyTellsRowsApartIsNoFeature() {
    String[] keys = new String[40];
    double[] numbers = new double[40];
    for (int i = 0; i < 40; i++) {
      keys[i] = "A-" + i;
      numbers[i] = i;
    }
    assertTrue(category("key", keys).objection().isPresent());
    assertTrue(numbers("customer_id", numbers).objection().isPresent());
    assertFalse(numbers("tenure", numbers).objection().isPresent(), "different numbers are no identifiers as such");
    assertTrue(category("constant", "a", "a").objection().isPresent());
    assertTrue(numbers("empty", Double.NaN, Double.NaN).objection().isPresent());
    assertFalse(category("Contract", "a", "b", "a").objection().isPresent());
  }

  @Test
  void aFileIsLookedAtAsAWhole(@TempDir Path folder) throws Exception {
    StringBuilder csv = new StringBuilder("customerID,plan,fee,left\n");
    for (int i = 0; i < 60; i++) {
      csv.append("C").append(1000 + i).append(i % 3 == 0 ? ",basic," : ",full,").append(i == 7 ? "" : "9." + i)
          .append(i % 4 == 0 ? ",yes\n" : ",no\n");
    }
    Path file = Files.writeString(folder.resolve("customers.csv"), csv);
    SourceData data = SourceData.look(new Source.CsvFile(file), Optional.empty(), new NullProgressMonitor());
    assertEquals(List.of("customerID", "plan", "fee", "left"),
        data.fields().stream().map(FieldProfile::name).toList());
    assertTrue(data.fields().get(0).objection().isPresent());
    assertEquals(1, data.fields().get(2).missing());
    assertEquals("left", FieldProfile.targets(data.fields()).get(0).name());
    assertTrue(data.description().startsWith("60 rows, 4 columns; 1 "), data.description());
  }
}
