package org.rapport.store.internal.journaling;

import java.util.Map;

import org.rapport.store.StoreException;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Numbers of the entities in the tree of keys. They are written into journals, so they never change and none is given
 * again: an entity that is renamed keeps its number under the new name, a new one gets the next.
 */
public final class EntityCodes {
  private static final Map<String, Integer> CODES = Map.ofEntries(Map.entry("CustomFieldDefinition", 1),
      Map.entry("User", 2), Map.entry("Team", 3), Map.entry("Role", 4), Map.entry("Account", 5),
      Map.entry("Contact", 6), Map.entry("Pipeline", 7), Map.entry("Stage", 8), Map.entry("Opportunity", 9),
      Map.entry("Product", 10), Map.entry("Order", 11), Map.entry("Activity", 12), Map.entry("Case", 13),
      Map.entry("Campaign", 14), Map.entry("SurveyResponse", 15), Map.entry("Segment", 16), Map.entry("Score", 17),
      Map.entry("MetricDefinition", 18));

  private EntityCodes() {}

  /**
   * @param entity an entity's name
   * @return its number
   */
  public static int of(String entity) {
    Integer code = CODES.get(entity);
    if (code == null) {
      throw new StoreException("The entity " + entity + " has no number in the journal: it can't hold personal values "
          + "in this version.");
    }
    return code;
  }

  /**
   * @param code an entity's number
   * @return its name, or empty when this version does not know the entity
   */
  public static String name(int code) {
    return CODES.entrySet().stream().filter(e -> e.getValue() == code).map(Map.Entry::getKey).findFirst().orElse("");
  }

  /** @return the number of the entity to whose records a table's rows belong */
  static int ofTable(String table) {
    TableMap map = ModelMap.get().table(table);
    if (map == null) {
      map = ModelMap.get().table(table.substring(0, Math.max(0, table.lastIndexOf("_F"))));
    }
    return of(map == null ? table : map.entity().getName());
  }
}
