package org.rapport.store.internal.mapping;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;

/**
 * A table. Keys are not among the columns: {@code ID} of an entity or field table, {@code OWNER_ID} and
 * {@code POSITION} of a list.
 *
 * @param name its name in SQL, unquoted
 * @param kind what its rows are
 * @param entity the entity it belongs to
 * @param list the reference whose parts or members it holds, or null
 * @param columns its columns
 */
public record TableMap(String name, Kind kind, EClass entity, @Nullable EReference list, List<ColumnMap> columns) {
  /** Column of every entity's version. */
  public static final String VERSION = "VERSION";
  /** Column of every entity's key. */
  public static final String KEY = "KEY";
  /** Column of a member list's target. */
  public static final String TARGET = "TARGET_ID";
  /** Column of a part's own id. */
  public static final String PART_ID = "ID";

  /** What the rows of a table are. */
  public enum Kind {
    /** Records of an entity. */
    ENTITY,
    /** Parts contained in records. */
    PARTS,
    /** References of records to many others. */
    MEMBERS,
    /** Values of custom fields, one row a record. */
    FIELDS
  }

  /** @return its name, quoted for SQL */
  public String sql() {
    return '"' + name + '"';
  }

  /** @return true for parts and members */
  public boolean isList() {
    return kind == Kind.PARTS || kind == Kind.MEMBERS;
  }

  /**
   * @param column a column's name
   * @return the column
   */
  public ColumnMap column(String column) {
    for (ColumnMap c : columns) {
      if (c.name().equals(column)) {
        return c;
      }
    }
    throw new StoreException("The table " + name + " has no column " + column + ".");
  }

  /** @return the statement that creates the table when it is missing */
  public String ddl() {
    String keys = isList() ? "\"OWNER_ID\" BIGINT NOT NULL, \"POSITION\" INTEGER NOT NULL" : "\"ID\" BIGINT NOT NULL";
    String primary = isList() ? "PRIMARY KEY (\"OWNER_ID\", \"POSITION\")" : "PRIMARY KEY (\"ID\")";
    String all = columns.stream().map(c -> ", " + c.sql() + " " + c.sqlType()).collect(Collectors.joining());
    return "CREATE TABLE IF NOT EXISTS " + sql() + " (" + keys + all + ", " + primary + ")";
  }
}
