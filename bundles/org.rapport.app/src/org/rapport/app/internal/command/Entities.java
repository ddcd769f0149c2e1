package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.Filter;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.table.Column;
import org.rapport.table.Names;

/** Finds entities and fields by what was typed; what is not there is wrong use, with a suggestion. */
final class Entities {

  private Entities() {}

  /** The entity of a name in any case, singular or plural. */
  static EClass named(Database database, String name) {
    return database.fields().entity(name).orElseThrow(() -> {
      List<String> known = database.fields().entities().stream().map(org.rapport.model.Entities::name).toList();
      return new WrongUseException("There is no entity \"" + name + "\". " + hint(name, known));
    });
  }

  /** The field of an entity by name, label or path. */
  static Field field(Database database, EClass entity, String name) {
    return field(database.fields(), entity, name);
  }

  /** The field that was called so at a moment, or is called so now. */
  static Field field(Database database, FieldCatalogue then, EClass entity, String name) {
    Optional<Field> found = then.find(entity, name);
    return found.isPresent() ? found.get() : field(database.fields(), entity, name);
  }

  private static Field field(FieldCatalogue fields, EClass entity, String name) {
    return fields.find(entity, name).orElseThrow(() -> {
      List<String> known = FieldCatalogue.names(fields.of(entity));
      return new WrongUseException(entity.getName() + " has no field \"" + name + "\". " + hint(name, known));
    });
  }

  /** The names of the scores that accounts have, sorted. */
  static List<String> scores(Database database) {
    if (database.count(ModelPackage.Literals.SCORE) == 0) {
      return List.of();
    }
    Column names = database
        .scan(ScanQuery.of(ModelPackage.Literals.SCORE, List.of("name"))).column("name");
    TreeSet<String> found = new TreeSet<>();
    for (int row = 0; row < names.size(); row++) {
      found.add(names.text(row));
    }
    return new ArrayList<>(found);
  }

  /** The filter of a text, or null for an empty one. */
  static @Nullable Filter filter(Database database, EClass entity, String text) {
    return text.isBlank() ? null : Filter.parse(text, entity, database.fields());
  }

  /** The filter of a text on fields as they were called then, or else as they are called now; null for an empty one. */
  static @Nullable Filter filter(Database database, FieldCatalogue then, EClass entity, String text) {
    try {
      return text.isBlank() ? null : Filter.parse(text, entity, then);
    } catch (StoreException e) {
      return Filter.parse(text, entity, database.fields()); // whose error is the one to tell
    }
  }

  private static String hint(String name, List<String> known) {
    return Names.nearest(name, known).map(near -> "Did you mean \"" + near + "\"?")
        .orElse("Known are: " + String.join(", ", known) + ".");
  }
}
