package org.rapport.store.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;

/** An entity and its tables, made from the Ecore by name alone. */
public final class EntityMap {
  /** Source of the model's own annotations. */
  public static final String ANNOTATION = "http://rapport.org/annotations/1.0";

  private final EClass entity;
  private final TableMap table;
  private final List<TableMap> lists = new ArrayList<>();

  EntityMap(EClass entity, EClass customValue) {
    this.entity = entity;
    String name = snake(entity.getName());
    List<ColumnMap> columns = new ArrayList<>(columns(entity));
    columns.removeIf(c -> c.name().equals("ID"));
    this.table = new TableMap(name, TableMap.Kind.ENTITY, entity, null, List.copyOf(columns));
    for (EReference reference : entity.getEAllReferences()) {
      if (!reference.isMany() || reference.isDerived() || reference.isTransient()
          || reference.getEReferenceType() == customValue) {
        continue;
      }
      String listName = name + "_" + snake(reference.getName());
      lists.add(reference.isContainment()
          ? new TableMap(listName, TableMap.Kind.PARTS, entity, reference, columns(reference.getEReferenceType()))
          : new TableMap(listName, TableMap.Kind.MEMBERS, entity, reference,
              List.of(new ColumnMap(TableMap.TARGET, FieldType.REFERENCE, null))));
    }
  }

  private static List<ColumnMap> columns(EClass type) {
    List<ColumnMap> columns = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (feature.isMany() || feature.isDerived() || feature.isTransient()) {
        continue;
      }
      if (feature instanceof EReference reference) {
        if (!reference.isContainment()) {
          columns.add(new ColumnMap(snake(feature.getName()) + "_ID", FieldType.REFERENCE, feature));
        }
      } else if (feature instanceof EAttribute attribute) {
        columns.add(new ColumnMap(snake(feature.getName()), Features.type(attribute), feature));
      }
    }
    return columns;
  }

  /** @return the name in upper case, words parted by underscores */
  static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** @return the entity */
  public EClass entity() {
    return entity;
  }

  /** @return the table of its records */
  public TableMap table() {
    return table;
  }

  /** @return the tables of its parts and members */
  public List<TableMap> lists() {
    return lists;
  }

  /**
   * @param reference a reference to many
   * @return its table
   */
  public TableMap list(EReference reference) {
    for (TableMap list : lists) {
      if (list.list() == reference) {
        return list;
      }
    }
    throw new StoreException("The entity " + entity.getName() + " keeps no list " + reference.getName() + ".");
  }

  /**
   * @param feature an attribute or single reference
   * @return its column, or null when it has none
   */
  public @Nullable ColumnMap column(EStructuralFeature feature) {
    for (ColumnMap c : table.columns()) {
      if (c.feature() == feature) {
        return c;
      }
    }
    return null;
  }

  /** @return the column of the attribute {@code name}, or null when the entity has none */
  public @Nullable ColumnMap nameColumn() {
    EStructuralFeature feature = entity.getEStructuralFeature("name");
    return feature == null ? null : column(feature);
  }

  /**
   * @param id a record's id
   * @return the key it gets when it has none
   */
  public String defaultKey(long id) {
    String prefix = EcoreUtil.getAnnotation(entity, ANNOTATION, "keyPrefix");
    return String.format(Locale.ROOT, "%s-%06d", prefix == null ? entity.getName().substring(0, 1) : prefix, id);
  }
}
