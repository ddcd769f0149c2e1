package org.rapport.store.internal.cache;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;
import org.rapport.store.internal.mapping.TableMap;

/**
 * A column that is kept: of an entity's table, a field table, or of a list, whose texts are joined for each owner.
 *
 * @param table the table's name
 * @param column the column's name; empty stands for the ids that are records
 * @param type the type of the values
 */
record Key(String table, String column, FieldType type) {
  private static final EntityMap SCORE = ModelMap.get().entity(ModelPackage.Literals.SCORE);

  /** @return the ids of an entity's records */
  static Key live(EntityMap entity) {
    return new Key(entity.table().name(), "", FieldType.BOOLEAN);
  }

  static Key of(TableMap table, ColumnMap column) {
    return new Key(table.name(), column.name(), column.type());
  }

  static Key score(String column) {
    return of(SCORE.table(), SCORE.table().column(column));
  }

  boolean isLive() {
    return column.isEmpty();
  }

  /** @return the list's table when it is a column of a list, whose rows have owners */
  boolean isOfList() {
    TableMap map = ModelMap.get().table(table);
    return map != null && map.isList();
  }

  /** Collects the columns that a field's values are made of. */
  static void collect(EClass entity, Source source, Set<Key> keys) {
    EntityMap map = ModelMap.get().entity(entity);
    keys.add(live(map));
    switch (source) {
      case Source.Own own -> {
        if (!own.column().name().equals("ID")) {
          keys.add(of(map.table(), own.column()));
        }
      }
      case Source.Custom custom -> keys.add(new Key(custom.custom().table(), custom.custom().column().name(),
          custom.custom().column().type()));
      case Source.ScoreValue score -> {
        keys.add(live(SCORE));
        for (String column : new String[]{"ACCOUNT_ID", "NAME", "VALUE"}) {
          keys.add(score(column));
        }
      }
      case Source.Path path -> {
        keys.add(of(map.table(), path.reference()));
        collect(path.target().entity(), path.rest(), keys);
      }
    }
  }
}
