package org.rapport.store.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.StoreException;

/** The whole model as tables. */
public final class ModelMap {
  /**
   * A column that refers to records.
   *
   * @param table the table
   * @param column the column
   * @param required true when the row can't be without the record it refers to
   */
  public record ReferenceColumn(TableMap table, ColumnMap column, boolean required) {
  }

  private static final ModelMap INSTANCE = new ModelMap();

  private final Map<EClass, EntityMap> entities = new LinkedHashMap<>();
  private final Map<String, TableMap> tables = new LinkedHashMap<>();
  private final Map<EClass, List<ReferenceColumn>> referring = new LinkedHashMap<>();

  private ModelMap() {
    for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass c && !c.isAbstract() && ModelPackage.Literals.RECORD.isSuperTypeOf(c)) {
        EntityMap entity = new EntityMap(c, ModelPackage.Literals.CUSTOM_VALUE);
        entities.put(c, entity);
        add(entity.table());
        entity.lists().forEach(this::add);
      }
    }
    tables.values().forEach(this::findReferences);
  }

  private void add(TableMap table) {
    tables.put(table.name(), table);
  }

  private void findReferences(TableMap table) {
    for (ColumnMap column : table.columns()) {
      var reference = column.reference();
      var list = table.list();
      if (reference != null) {
        refer(reference.getEReferenceType(), new ReferenceColumn(table, column, reference.isRequired()));
      } else if (column.name().equals(TableMap.TARGET) && list != null) {
        refer(list.getEReferenceType(), new ReferenceColumn(table, column, false));
      }
    }
  }

  private void refer(EClass target, ReferenceColumn column) {
    referring.computeIfAbsent(target, t -> new ArrayList<>()).add(column);
  }

  /** @return the one map of the model */
  public static ModelMap get() {
    return INSTANCE;
  }

  /** @return all entities in the model's order */
  public List<EntityMap> entities() {
    return List.copyOf(entities.values());
  }

  /**
   * @param entity an entity
   * @return its map
   */
  public EntityMap entity(EClass entity) {
    EntityMap map = entities.get(entity);
    if (map == null) {
      throw new StoreException(entity.getName() + " is not an entity: only records have tables of their own.");
    }
    return map;
  }

  /** @return the tables of the model, without field tables */
  public List<TableMap> tables() {
    return List.copyOf(tables.values());
  }

  /**
   * @param name a table's name
   * @return the table of the model, or null when it is a field table
   */
  public @Nullable TableMap table(String name) {
    return tables.get(name);
  }

  /**
   * @param entity an entity
   * @return all columns that refer to its records
   */
  public List<ReferenceColumn> referringTo(EClass entity) {
    return referring.getOrDefault(entity, List.of());
  }
}
