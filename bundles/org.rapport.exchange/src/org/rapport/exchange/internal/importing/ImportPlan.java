package org.rapport.exchange.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.exchange.ColumnType;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.internal.ExchangeLog;
import org.rapport.exchange.Mapping.ColumnMapping;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.table.Column;
import org.rapport.table.Table;

/** A mapping resolved against a database: which column becomes which field. */
final class ImportPlan {

  /** The column with the keys, or empty. */
  final String keyColumn;

  /** File columns to fields; new custom fields have the id 0 until they are defined. */
  final Map<String, Field> targets = new LinkedHashMap<>();

  /** Custom fields to define, those that exist already left out. */
  final List<FieldDefinition> definitions = new ArrayList<>();

  private ImportPlan(Mapping mapping) {
    keyColumn = mapping.keyColumn().orElse("");
  }

  /** Resolves a mapping and checks that it can work. */
  static ImportPlan of(Mapping mapping, FieldCatalogue fields, EClass entity, FileLayout layout)
      throws ImportException {
    ImportPlan plan = new ImportPlan(mapping);
    Map<String, String> used = new LinkedHashMap<>();
    for (ColumnMapping each : mapping.columns()) {
      if (layout.columns().stream().noneMatch(c -> c.name().equals(each.column()))) {
        throw new ImportException("The mapping names the column \"" + each.column()
            + "\", but the file has no such column. Map the file's columns anew.");
      }
      Field field = switch (each.target()) {
        case Existing existing -> fields.of(entity).stream().filter(f -> f.name().equals(existing.field())).findFirst()
            .or(() -> fields.renamed(entity, existing.field()))
            .orElseThrow(() -> new ImportException("The mapping sends the column \"" + each.column()
                + "\" to the field " + existing.field() + ", but there is no such field."));
        case Created created -> plan.created(created.definition(), fields, entity);
        default -> null;
      };
      if (field != null) {
        String other = used.put(field.name().toLowerCase(Locale.ROOT), each.column());
        if (other != null) {
          throw new ImportException("The columns \"" + other + "\" and \"" + each.column()
              + "\" both go to the field " + field.name() + ". Only one can.");
        }
        plan.targets.put(each.column(), field);
      }
    }
    plan.checkRequired(entity, used);
    return plan;
  }

  /** Whether a mapping can still be used. */
  static boolean works(Mapping mapping, FieldCatalogue fields, EClass entity, FileLayout layout) {
    try {
      return mapping.columns().size() == layout.columns().size()
          && of(mapping, fields, entity, layout).targets.size() <= layout.columns().size();
    } catch (ImportException e) {
      ExchangeLog.warn("A remembered mapping no longer works and is passed over: " + e.getMessage(), null);
      return false;
    }
  }

  private Field created(FieldDefinition definition, FieldCatalogue fields, EClass entity) throws ImportException {
    for (Field field : fields.of(entity)) {
      if (field.name().equalsIgnoreCase(definition.name())) {
        if (field.custom()) {
          return field;
        }
        throw new ImportException("A new field can't be called " + definition.name()
            + ", because there is one already. Choose another name.");
      }
    }
    Field renamed = fields.renamed(entity, definition.name()).orElse(null);
    if (renamed != null) {
      return renamed;
    }
    definitions.add(definition);
    return new Field(entity, definition.name(), definition.label(), definition.type(), true, 0, false);
  }

  private void checkRequired(EClass entity, Map<String, String> used) throws ImportException {
    for (EStructuralFeature feature : entity.getEAllStructuralFeatures()) {
      String name = feature.getName();
      if (feature.isRequired() && !feature.isMany() && feature.getDefaultValue() == null && !name.equals("key")
          && !name.equals("name") && !used.containsKey(name.toLowerCase(Locale.ROOT))) {
        throw new ImportException("Every " + entity.getName().toLowerCase(Locale.ROOT) + " needs a value for " + name
            + ", but no column of the file goes there. Map a column to " + name + ".");
      }
    }
  }

  /** The layout with columns read as text where the field holds text, so that no digit or zero is lost. */
  FileLayout readable(FileLayout layout) {
    List<FileColumn> columns = new ArrayList<>();
    for (FileColumn column : layout.columns()) {
      Field field = targets.get(column.name());
      boolean words = column.type() == ColumnType.TEXT || column.type() == ColumnType.CATEGORY
          || column.type() == ColumnType.BOOLEAN;
      boolean text = field != null && !words && (field.type() == FieldType.TEXT || field.type() == FieldType.CHOICE
          || field.type() == FieldType.REFERENCE || field.type() == FieldType.BOOLEAN);
      columns.add(column.name().equals(keyColumn) || text ? column.as(ColumnType.TEXT) : column);
    }
    return layout.withColumns(columns);
  }

  /** Whether a file read with one layout gives the values of the other: words are the same as any text. */
  static boolean isReadAs(FileLayout wanted, FileLayout read) {
    for (int i = 0; i < wanted.columns().size(); i++) {
      ColumnType type = wanted.columns().get(i).type();
      ColumnType there = read.columns().get(i).type();
      if (type != there && (type != ColumnType.TEXT || there != ColumnType.CATEGORY)) {
        return false;
      }
    }
    return true;
  }

  /**
   * An automatic mapping corrected after reading: a column whose words do not fit the enumeration of the field with its
   * name becomes a custom field.
   */
  static Mapping corrected(Mapping mapping, FieldCatalogue fields, EClass entity, Table table) {
    Mapping corrected = mapping;
    for (ColumnMapping each : mapping.columns()) {
      if (each.target() instanceof Existing existing) {
        EEnum words = fields.of(entity).stream().filter(f -> f.name().equals(existing.field())).findFirst()
            .map(FieldValues::words).orElse(null);
        if (words != null && !mostlyFits(table.column(each.column()), words)) {
          String name = AutoMapping.legal(each.column()) + "_2";
          corrected = corrected.with(each.column(),
              new Created(new FieldDefinition(name, each.column(), FieldType.CHOICE)));
        }
      }
    }
    return corrected;
  }

  private static boolean mostlyFits(Column column, EEnum words) {
    int fit = 0;
    int present = 0;
    for (int row = 0; row < Math.min(column.size(), 10_000); row++) {
      if (!column.isMissing(row)) {
        present++;
        fit += FieldValues.literal(words, column.text(row)) == null ? 0 : 1;
      }
    }
    return fit * 2 >= present;
  }
}
