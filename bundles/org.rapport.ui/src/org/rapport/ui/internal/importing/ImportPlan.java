package org.rapport.ui.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ColumnType;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.FormatDetector;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.ImportRequest.BadValues;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.exchange.Mapping.Ignored;
import org.rapport.exchange.Mapping.Target;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;

/** What the wizard has gathered: file, layout, entity, mapping. It becomes the same request as the command's. */
public final class ImportPlan {

  private final Database database;
  private EClass entity = ModelPackage.Literals.ACCOUNT;
  private @Nullable DetectedFile file;
  private @Nullable Mapping mapping;

  /** A plan for an open database. */
  public ImportPlan(Database database) {
    this.database = database;
  }

  public Database database() {
    return database;
  }

  public EClass entity() {
    return entity;
  }

  public @Nullable DetectedFile file() {
    return file;
  }

  /** The present mapping, once there is a file. */
  public @Nullable Mapping mapping() {
    return mapping;
  }

  /** Takes a file as it was detected, and maps its columns by their names. */
  public void use(DetectedFile detected) throws ImportException {
    file = detected;
    mapping = Mapping.automatic(database.fields(), entity, detected.layout(), null);
  }

  /** Says what a row is, and maps anew. */
  public void use(EClass rows) throws ImportException {
    entity = rows;
    DetectedFile detected = file;
    if (detected != null) {
      use(detected);
    }
  }

  /** Detects the layout again with what the user has fixed; for files of separated values only. */
  public DetectedFile again(CsvOptions options) throws ImportException {
    DetectedFile detected = Objects.requireNonNull(file);
    return detected.layout() instanceof CsvFormat ? detected.with(FormatDetector.detect(detected.file(), options))
        : detected;
  }

  /** Sends a column somewhere else. */
  public void map(String column, Target target) {
    mapping = Objects.requireNonNull(mapping).with(column, target);
  }

  /** Makes a column a new custom field of a type. */
  public void create(FileColumn column, ColumnType type) throws ImportException {
    DetectedFile detected = Objects.requireNonNull(file);
    file = detected.with(detected.layout().with(column.name(), type));
    map(column.name(), new Created(new FieldDefinition(column.name(), column.name(), fieldType(type))));
  }

  /** Where a column can go: nowhere, to a new field, to the key or any other field. */
  public List<Target> targets(FileColumn column) {
    List<Target> targets = new ArrayList<>();
    targets.add(new Ignored());
    targets.add(Objects.requireNonNull(mapping).target(column.name()) instanceof Created created ? created
        : new Created(new FieldDefinition(column.name(), column.name(), fieldType(column.type()))));
    for (Field field : database.fields().of(entity)) {
      if (!field.name().equals("id") && !field.name().equals("version")) { //$NON-NLS-1$ //$NON-NLS-2$
        targets.add(new Existing(field.name()));
      }
    }
    return targets;
  }

  /** A target in words. */
  public String label(Target target) {
    return switch (target) {
      case Ignored ignored -> Messages.Import_ignore;
      case Created created -> Messages.Import_create;
      case Existing existing -> existing.field().equals(Mapping.KEY) ? Messages.Import_key
          : database.fields().find(entity, existing.field()).map(Field::label).orElse(existing.field());
    };
  }

  /** The request, as a dry run or in earnest. */
  public ImportRequest request(boolean dryRun) {
    return new ImportRequest(database, entity, Objects.requireNonNull(file), mapping, null, dryRun,
        BadValues.REJECT_ROW).withBackup(ImportRequest.BackupFirst.LARGE);
  }

  private static FieldType fieldType(ColumnType type) {
    return switch (type) {
      case NUMBER -> FieldType.NUMBER;
      case INTEGER -> FieldType.INTEGER;
      case BOOLEAN, CATEGORY -> FieldType.CHOICE;
      case DATE -> FieldType.DATE;
      case TIME -> FieldType.TIME;
      case TEXT -> FieldType.TEXT;
    };
  }
}
