package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.CustomFieldType;
import org.rapport.model.ModelPackage;
import org.rapport.model.Segment;
import org.rapport.model.SegmentKind;

/** What is saved is read back the same, for every entity and every type of custom field. */
class RoundTripTest {
  @TempDir
  Path folder = Path.of(".");

  @Test
  void everyEntityComesBackAsItWasSaved() {
    Map<EObject, String> images = new LinkedHashMap<>();
    Path place = folder.resolve("db");
    try (Database database = Fixture.create(place); EditSession session = database.openSession()) {
      Random random = new Random(1);
      Map<EClass, EObject> made = new LinkedHashMap<>();
      for (EClass entity : database.fields().entities()) {
        if (entity != ModelPackage.Literals.CUSTOM_FIELD_DEFINITION) {
          EObject record = session.create(entity);
          Fixture.fill(record, random);
          Fixture.order(record, "start", "end");
          Fixture.order(record, "opened", "closed");
          if (record instanceof Segment segment) {
            segment.setKind(SegmentKind.STATIC);
          }
          made.put(entity, record);
        }
      }
      made.forEach((entity, record) -> refer(record, made, random));
      assertEquals(List.of(), session.validate());
      TransactionInfo info = session.commit("Everything").orElseThrow();
      assertEquals(new Counts(1, 0, 0), info.counts().get("Account"));
      made.values().forEach(r -> images.put(r, Fixture.image(r)));
      assertTrue(String.valueOf(images.get(made.get(Fixture.ACCOUNT))).contains("owner=[1]"), images::toString);
    }
    try (Database database = Fixture.open(place); EditSession session = database.openSession()) {
      images.forEach((record, image) -> {
        EObject loaded = session.load(record.eClass(), ((org.rapport.model.Record) record).getId());
        assertEquals(image, Fixture.image(loaded));
      });
      assertEquals(false, session.isDirty());
    }
  }

  private static void refer(EObject record, Map<EClass, EObject> made, Random random) {
    for (EReference reference : record.eClass().getEAllReferences()) {
      if (reference == ModelPackage.Literals.RECORD__CUSTOM_VALUES
          || reference == ModelPackage.Literals.ACCOUNT__PARENT) {
        continue;
      }
      if (reference.isContainment()) {
        List<EObject> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          EObject part = EcoreUtil.create(reference.getEReferenceType());
          Fixture.fill(part, random);
          set(part, "primary", i == 0);
          set(part, "rank", i + 1);
          refer(part, made, random);
          parts.add(part);
        }
        record.eSet(reference, parts);
      } else {
        EObject target = made.get(reference.getEReferenceType());
        if (target != null) {
          record.eSet(reference, reference.isMany() ? List.of(target) : target);
        }
      }
    }
  }

  private static void set(EObject part, String feature, Object value) {
    EStructuralFeature found = part.eClass().getEStructuralFeature(feature);
    if (found != null) {
      part.eSet(found, value);
    }
  }

  @Test
  void customFieldsOfEveryTypeComeBack() {
    Map<FieldType, Object> values = new LinkedHashMap<>();
    values.put(FieldType.TEXT, "长城 text");
    values.put(FieldType.CHOICE, "One year");
    values.put(FieldType.BOOLEAN, false);
    values.put(FieldType.INTEGER, 9_007_199_254_740_993L);
    values.put(FieldType.NUMBER, 0.1);
    values.put(FieldType.DECIMAL, new BigDecimal("1234567890.12"));
    values.put(FieldType.DATE, LocalDate.of(2026, 1, 31));
    values.put(FieldType.TIME, Instant.parse("2026-01-31T08:15:30.123Z"));
    Path place = folder.resolve("db");
    long id;
    try (Database database = Fixture.create(place)) {
      try (Transaction transaction = database.begin("Fields")) {
        transaction.defineFields(Fixture.ACCOUNT,
            values.keySet().stream().map(t -> new FieldDefinition("f" + t, "Field " + t, t)).toList());
        transaction.commit();
      }
      try (EditSession session = database.openSession()) {
        Account account = session.create(Fixture.ACCOUNT);
        account.setName("Ada");
        values.forEach((type, value) -> session.setCustom(account, "f" + type, value));
        session.commit("New account");
        id = account.getId();
        session.setCustom(account, "fTEXT", "another");
        session.setCustom(account, "fDATE", null);
        session.commit("Edit");
      }
    }
    try (Database database = Fixture.open(place); EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, id);
      assertEquals("A-000001", account.getKey());
      values.forEach((type, value) -> {
        Object expected = type == FieldType.TEXT ? "another" : type == FieldType.DATE ? null : value;
        assertEquals(expected, session.custom(account, "f" + type), type::toString);
      });
      assertEquals("2026-01-31T08:15:30.123Z",
          database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("fTIME"))).column("fTIME").text(0));
      assertEquals(2, account.getVersion());
    }
  }

  @Test
  void fieldsAreRelabelledAndRetiredButNotRetyped() {
    try (Database database = Fixture.create(folder.resolve("db")); EditSession session = database.openSession()) {
      Fixture.importChurn(database, Fixture.churn(3, 1, "C", 1));
      CustomFieldDefinition definition = session.load(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, 1);
      assertEquals("charge0", definition.getName());
      definition.setLabel("Monthly charge");
      session.commit("Relabel");
      assertEquals("charge0", database.fields().find(Fixture.ACCOUNT, "monthly CHARGE").orElseThrow().name());
      String before = database.digest();
      definition.setType(CustomFieldType.TEXT);
      assertThrows(StoreException.class, () -> session.commit("Retype"));
      definition.setType(CustomFieldType.NUMBER);
      definition.setRetired(true);
      TransactionInfo retired = session.commit("Retire").orElseThrow();
      assertTrue(database.fields().find(Fixture.ACCOUNT, "charge0").isEmpty());
      assertThrows(StoreException.class, () -> session.create(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION));
      database.undo(retired.number(), null);
      assertEquals(before, database.digest());
      assertTrue(database.fields().find(Fixture.ACCOUNT, "charge0").isPresent());
    }
  }
}
