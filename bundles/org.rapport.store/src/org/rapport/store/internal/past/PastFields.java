package org.rapport.store.internal.past;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.Definitions;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.past.PastImages.Image;

/** The custom fields as a transaction left them. */
final class PastFields {
  private static final EClass DEFINITION = ModelPackage.Literals.CUSTOM_FIELD_DEFINITION;

  private PastFields() {}

  /** @return the fields, on a connection that sees one state only */
  static Catalogue read(StoreDatabase store, Connection connection, long number) throws SQLException, IOException {
    if (ChangeIndex.after(connection, DEFINITION.getName(), number).isEmpty()) {
      return store.catalogue();
    }
    EntityMap entity = ModelMap.get().entity(DEFINITION);
    long[] now = store.catalogue().customFields().stream().mapToLong(c -> c.field().fieldId()).toArray();
    List<CustomField> fields = new ArrayList<>();
    for (Map.Entry<Long, Image> entry : PastImages.all(store, connection, entity, now, number).entrySet()) {
      Image image = entry.getValue();
      CustomField field = Definitions.field(entry.getKey(), c -> image.value(entity.table().name(), c),
          choices(entity, image));
      if (field != null) {
        fields.add(field);
      }
    }
    return new Catalogue(fields);
  }

  private static List<Choice> choices(EntityMap entity, Image image) {
    List<Choice> choices = new ArrayList<>();
    for (TableMap list : entity.lists()) {
      int value = place(list, "VALUE");
      int label = place(list, "LABEL");
      int retired = place(list, "RETIRED");
      for (@Nullable Object[] row : value < 0 || label < 0 || retired < 0 ? List.<@Nullable Object[]>of()
          : image.list(list)) {
        choices.add(new Choice(String.valueOf(row[value]), row[label] == null ? "" : String.valueOf(row[label]),
            Boolean.TRUE.equals(row[retired])));
      }
    }
    return choices;
  }

  private static int place(TableMap list, String column) {
    List<ColumnMap> columns = list.columns();
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).name().equals(column)) {
        return c;
      }
    }
    return -1;
  }
}
