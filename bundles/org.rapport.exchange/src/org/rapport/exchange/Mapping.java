package org.rapport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.internal.importing.AutoMapping;
import org.rapport.exchange.internal.importing.MappingText;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldDefinition;

/**
 * Where each column of a file goes. Immutable. Its text form ({@link #toText()}) can be kept and used again for a file
 * with the same columns ({@link FileLayout#signature()}).
 *
 * @param columns one entry for each column of the file, in its order
 * @since 0.1
 */
public record Mapping(List<ColumnMapping> columns) {

  /** The field that identifies a record; the column that goes there is the key column. */
  public static final String KEY = "key";

  /**
   * Where one column goes.
   *
   * @param column the column's unique name in the file
   * @param target where its values go
   */
  public record ColumnMapping(String column, Target target) {
  }

  /** Where the values of a column go. */
  public sealed interface Target permits Existing, Created, Ignored {
  }

  /**
   * A field that exists: of the model, custom, or a reference; the values of a reference are the keys of the records
   * referred to.
   *
   * @param field the field's name
   */
  public record Existing(String field) implements Target {
  }

  /**
   * A custom field that the import creates.
   *
   * @param definition its name, label and type
   */
  public record Created(FieldDefinition definition) implements Target {
  }

  /** The column is left out. */
  public record Ignored() implements Target {
  }

  /** Copies the list. */
  public Mapping {
    columns = List.copyOf(columns);
  }

  /** @return the entries, one for each column of the file, in its order */
  @Override
  public List<ColumnMapping> columns() {
    return columns;
  }

  /**
   * Maps columns to fields of the same name or label, without regard to case, spaces, hyphens and underscores; a column
   * such as {@code customerID} becomes the key of an account and a reference to the account elsewhere; all other
   * columns become custom fields of their type.
   *
   * @param fields the fields of the database
   * @param entity what a row is
   * @param layout the file's columns
   * @param keyColumn the column that holds the keys, or {@code null} to look for one by its name
   * @return a mapping for every column
   * @throws ImportException if there is no such key column; the sentence names the nearest
   */
  public static Mapping automatic(FieldCatalogue fields, EClass entity, FileLayout layout, @Nullable String keyColumn)
      throws ImportException {
    return AutoMapping.map(fields, entity, layout, keyColumn);
  }

  /** @return the column that holds the keys, if there is one; without it every row is a new record */
  public Optional<String> keyColumn() {
    return columns.stream().filter(c -> c.target() instanceof Existing e && e.field().equals(KEY))
        .map(ColumnMapping::column).findFirst();
  }

  /**
   * Where a column goes.
   *
   * @param column a column's unique name in the file
   * @return its target, {@link Ignored} for a column that is not in the mapping
   */
  public Target target(String column) {
    return columns.stream().filter(c -> c.column().equals(column)).map(ColumnMapping::target).findFirst()
        .orElseGet(Ignored::new);
  }

  /**
   * The same mapping with another target for one column.
   *
   * @param column a column's unique name in the file
   * @param target where it goes; if another column went to the same field, that one is ignored from now on
   * @return a copy
   */
  public Mapping with(String column, Target target) {
    List<ColumnMapping> changed = new ArrayList<>();
    for (ColumnMapping each : columns) {
      if (each.column().equals(column)) {
        changed.add(new ColumnMapping(column, target));
      } else if (target instanceof Existing && each.target().equals(target)) {
        changed.add(new ColumnMapping(each.column(), new Ignored()));
      } else {
        changed.add(each);
      }
    }
    return new Mapping(changed);
  }

  /** @return a text that {@link #fromText(String)} reads, one line for each column */
  public String toText() {
    return MappingText.write(this);
  }

  /**
   * Reads a text made by {@link #toText()}.
   *
   * @param text the text
   * @return the mapping
   * @throws ImportException if the text is no mapping
   */
  public static Mapping fromText(String text) throws ImportException {
    return MappingText.read(text);
  }
}
