package org.rapport.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.ModelPackage;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Databases and records for the tests. */
final class Fixture {
  static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  private Fixture() {}

  /** With a key that is cheap to guess: what one guess costs is measured elsewhere. */
  static Database create(Path folder) {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      return Databases.create(folder, passphrase, "ada");
    }
  }

  static Database open(Path folder) {
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      return Databases.open(folder, passphrase, "ada");
    }
  }

  /** A table such as a churn file gives: a key, numbers with gaps, and categories. */
  static Table churn(int rows, int pairs, String prefix, long seed) {
    Random random = new Random(seed);
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < rows; i++) {
      keys.add(prefix + i);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(keys.build());
    for (int p = 0; p < pairs; p++) {
      NumberColumn.Builder numbers = NumberColumn.builder("charge" + p);
      CategoryColumn.Builder kinds = CategoryColumn.builder("contract" + p);
      for (int i = 0; i < rows; i++) {
        if (random.nextInt(20) == 0) {
          numbers.addMissing();
        } else {
          numbers.add(random.nextInt(10_000) / 100.0);
        }
        kinds.add(new String[]{"Month-to-month", "One year", "两年"}[random.nextInt(3)]);
      }
      columns.add(numbers.build());
      columns.add(kinds.build());
    }
    return Table.of(columns);
  }

  static List<FieldDefinition> definitions(Table table) {
    return table.columns().stream().filter(c -> !c.name().equals("key"))
        .map(c -> FieldDefinition.of(c.name(), c instanceof NumberColumn ? FieldType.NUMBER : FieldType.CHOICE))
        .toList();
  }

  /** Imports a table as accounts, its columns as custom fields. */
  static TransactionInfo importChurn(Database database, Table table) {
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of churn.csv")) {
      transaction.defineFields(ACCOUNT, definitions(table));
      transaction.insert(ACCOUNT, table);
      return transaction.commit();
    }
  }

  /** Gives every attribute of an object a random value that the model permits. */
  static void fill(EObject object, Random random) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (List.of("id", "key", "version", "fieldTable").contains(attribute.getName())) {
        continue;
      }
      Class<?> type = attribute.getEAttributeType().getInstanceClass();
      if (attribute.getEAttributeType() instanceof EEnum literals) {
        object.eSet(attribute, literals.getELiterals().get(random.nextInt(literals.getELiterals().size()))
            .getInstance());
      } else if (type == String.class) {
        object.eSet(attribute, text(attribute, random));
      } else if (type == boolean.class) {
        object.eSet(attribute, random.nextBoolean());
      } else if (type == int.class) {
        object.eSet(attribute, 1 + random.nextInt(5));
      } else if (type == double.class || type == Double.class) {
        object.eSet(attribute, random.nextInt(1000) / 1000.0);
      } else if (type == BigDecimal.class) {
        object.eSet(attribute, BigDecimal.valueOf(random.nextInt(100_000), 2));
      } else if (type == LocalDate.class) {
        object.eSet(attribute, LocalDate.ofEpochDay(17_000 + random.nextInt(3_000)));
      } else if (type == Instant.class) {
        object.eSet(attribute, Instant.ofEpochMilli(1_600_000_000_000L + random.nextInt(1_000_000_000)));
      }
    }
  }

  private static String text(EAttribute attribute, Random random) {
    if ("currency".equals(attribute.getName())) {
      return "EUR";
    }
    if ("entity".equals(attribute.getName())) {
      return "Account";
    }
    return List.of("Zürich", "北京客户", "O'Neil \"& co\"", "plain", "x").get(random.nextInt(5)) + random.nextInt(100);
  }

  static void order(EObject object, String earlier, String later) {
    EStructuralFeature a = object.eClass().getEStructuralFeature(earlier);
    EStructuralFeature b = object.eClass().getEStructuralFeature(later);
    if (a != null && b != null && object.eGet(a) instanceof Instant i) {
      object.eSet(b, i.plusSeconds(60));
    } else if (a != null && b != null && object.eGet(a) instanceof LocalDate d) {
      object.eSet(b, d.plusDays(1));
    }
  }

  /** Everything an object holds but versions, as text: attributes, parts, and the keys of what it refers to. */
  static String image(EObject object) {
    StringBuilder text = new StringBuilder(object.eClass().getName());
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      Object value = object.eGet(feature);
      if (value == null || feature == ModelPackage.Literals.RECORD__VERSION) {
        continue;
      }
      text.append(' ').append(feature.getName()).append('=');
      if (feature instanceof EReference reference) {
        List<?> targets = reference.isMany() ? (List<?>) value : List.of(value);
        for (Object target : targets) {
          EObject t = (EObject) target;
          text.append('[').append(reference.isContainment() ? image(t)
              : String.valueOf(t.eGet(ModelPackage.Literals.RECORD__ID))).append(']');
        }
      } else {
        text.append(value instanceof BigDecimal d ? d.stripTrailingZeros().toPlainString()
            : feature instanceof EAttribute a ? EcoreUtil.convertToString(a.getEAttributeType(), value) : value);
      }
    }
    return text.toString();
  }
}
