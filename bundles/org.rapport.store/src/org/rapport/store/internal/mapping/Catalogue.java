package org.rapport.store.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;
import org.rapport.table.Names;

/** The fields of the model and of a database at one moment. */
public final class Catalogue implements FieldCatalogue, Fields {
  private static final String SCORE = "score.";
  private static final int DEEPEST = 4;

  /**
   * A field and where it comes from.
   *
   * @param field the field
   * @param source where its values are
   */
  public record Resolved(Field field, Source source) {
  }

  private final Map<EClass, List<Resolved>> own = new LinkedHashMap<>();
  private final Map<Integer, CustomField> byId = new HashMap<>();
  private final Map<EClass, List<CustomField>> custom = new LinkedHashMap<>();
  private final Map<Integer, Integer> successors = new HashMap<>();

  /**
   * @param customFields all custom fields in the order of their ids, retired ones too
   */
  public Catalogue(List<CustomField> customFields) {
    for (EntityMap entity : ModelMap.get().entities()) {
      own.put(entity.entity(), ownFields(entity));
      custom.put(entity.entity(), new ArrayList<>());
    }
    for (CustomField c : customFields) {
      byId.put(c.field().fieldId(), c);
      custom.getOrDefault(c.field().entity(), new ArrayList<>()).add(c);
      if (c.replaces() > 0) {
        successors.put(c.replaces(), c.field().fieldId());
      }
    }
    custom.values().forEach(list -> list.sort(Comparator.comparingInt(c -> origin(c.field().fieldId()))));
  }

  /** A field that replaced another stands where that stood. */
  private int origin(int fieldId) {
    CustomField field = byId.get(fieldId);
    return field == null || field.replaces() == 0 || field.replaces() >= fieldId ? fieldId : origin(field.replaces());
  }

  private static List<Resolved> ownFields(EntityMap entity) {
    List<Resolved> fields = new ArrayList<>();
    for (EStructuralFeature feature : entity.entity().getEAllStructuralFeatures()) {
      if (feature == ModelPackage.Literals.RECORD__VERSION) {
        continue;
      }
      if (feature == ModelPackage.Literals.RECORD__ID) {
        ColumnMap id = new ColumnMap("ID", FieldType.INTEGER, feature);
        fields.add(new Resolved(field(entity, feature, FieldType.INTEGER), new Source.Own(id)));
        continue;
      }
      ColumnMap column = entity.column(feature);
      if (column != null) {
        fields.add(new Resolved(field(entity, feature, column.type()), new Source.Own(column)));
      }
    }
    return fields;
  }

  private static Field field(EntityMap entity, EStructuralFeature feature, FieldType type) {
    boolean required = feature.isRequired() && (feature instanceof EReference
        || feature instanceof EAttribute a && a.getDefaultValue() == null);
    return new Field(entity.entity(), feature.getName(), Features.label(feature), type, false, 0, required,
        Features.rules(feature, type).withRequired(required), List.of(), false);
  }

  /** @return all custom fields of an entity, retired ones too */
  public List<CustomField> customFields(EClass entity) {
    return custom.getOrDefault(entity, List.of());
  }

  /** @return all custom fields, retired ones too, in the order of their ids */
  public List<CustomField> customFields() {
    return byId.values().stream().sorted((a, b) -> Integer.compare(a.field().fieldId(), b.field().fieldId())).toList();
  }

  /** @return the custom field of that id, retired or not, or null */
  public @Nullable CustomField customField(int fieldId) {
    return byId.get(fieldId);
  }

  /**
   * @param fieldId a custom field's id
   * @return the field, retired or not
   * @throws StoreException when there is none
   */
  public CustomField fieldOf(int fieldId) {
    CustomField custom = byId.get(fieldId);
    if (custom == null) {
      throw new StoreException("There is no custom field with the id " + fieldId
          + ": its creation may have been undone.");
    }
    return custom;
  }

  @Override
  public List<EClass> entities() {
    return List.copyOf(own.keySet());
  }

  @Override
  public Optional<EClass> entity(String name) {
    return Entities.find(name).filter(own::containsKey);
  }

  @Override
  public List<Field> of(EClass entity) {
    List<Field> fields = new ArrayList<>(known(entity).stream().map(Resolved::field).toList());
    fields.addAll(custom(entity));
    return fields;
  }

  private List<Resolved> known(EClass entity) {
    List<Resolved> fields = own.get(entity);
    if (fields == null) {
      throw new StoreException(entity.getName() + " is not an entity: only records have lists.");
    }
    return fields;
  }

  @Override
  public List<Field> custom(EClass entity) {
    return customFields(entity).stream().filter(c -> !c.retired()).map(CustomField::field).toList();
  }

  @Override
  public Optional<Field> find(EClass entity, String nameOrLabel) {
    Resolved found = resolved(entity, nameOrLabel, 0);
    return found == null ? Optional.empty() : Optional.of(found.field());
  }

  @Override
  public Field get(EClass entity, String nameOrLabel) {
    return resolve(entity, nameOrLabel).field();
  }

  @Override
  public Resolved resolve(EClass entity, String name) {
    Resolved resolved = resolved(entity, name, 0);
    if (resolved == null) {
      String label = Features.annotation(entity, "label");
      String called = label == null ? entity.getName() : label;
      for (Field retired : retired(entity)) {
        if (retired.name().equalsIgnoreCase(name) || retired.label().equalsIgnoreCase(name) || hadName(retired, name)) {
          throw new StoreException("The field '" + retired.name() + "' of " + called
              + " is retired: restore it, or leave it out.");
        }
      }
      String nearest = Names.nearest(name, FieldCatalogue.names(of(entity))).map(n -> " Did you mean '" + n + "'?")
          .orElse("");
      throw new StoreException(called + " has no field '" + name + "'." + nearest);
    }
    return resolved;
  }

  private @Nullable Resolved resolved(EClass entity, String name, int depth) {
    List<Resolved> all = new ArrayList<>(known(entity));
    for (CustomField c : customFields(entity)) {
      if (!c.retired()) {
        all.add(new Resolved(c.field(), new Source.Custom(c)));
      }
    }
    Resolved found = all.stream().filter(r -> r.field().name().equals(name)).findFirst()
        .or(() -> all.stream().filter(r -> r.field().name().equalsIgnoreCase(name)).findFirst())
        .or(() -> all.stream().filter(r -> r.field().label().equals(name)).findFirst())
        .or(() -> all.stream().filter(r -> r.field().label().equalsIgnoreCase(name)).findFirst())
        .or(() -> all.stream().filter(r -> hadName(r.field(), name)).findFirst()).orElse(null);
    return found != null || depth >= DEEPEST ? found : path(entity, name, depth);
  }

  private boolean hadName(Field field, String name) {
    CustomField c = field.custom() ? byId.get(field.fieldId()) : null;
    return c != null && c.formerNames().stream().anyMatch(name::equalsIgnoreCase);
  }

  private @Nullable Resolved path(EClass entity, String name, int depth) {
    if (entity == ModelPackage.Literals.ACCOUNT && name.length() > SCORE.length()
        && name.toLowerCase(Locale.ROOT).startsWith(SCORE)) {
      String score = name.substring(SCORE.length());
      return new Resolved(new Field(entity, SCORE + score, "Score " + score, FieldType.NUMBER, false, 0, false),
          new Source.ScoreValue(score));
    }
    int dot = name.indexOf('.');
    if (dot < 1) {
      return null;
    }
    Resolved first = resolved(entity, name.substring(0, dot), DEEPEST);
    if (first != null && first.source() instanceof Source.Own o) {
      EReference reference = o.column().reference();
      EntityMap target = reference == null ? null : ModelMap.get().entity(reference.getEReferenceType());
      Resolved rest = target == null ? null : resolved(target.entity(), name.substring(dot + 1), depth + 1);
      if (target != null && rest != null) {
        Field f = rest.field();
        return new Resolved(new Field(entity, first.field().name() + "." + f.name(),
            first.field().label() + ": " + f.label(), f.type(), f.custom(), f.fieldId(), false,
            f.rules().withRequired(false), f.choices(), false),
            new Source.Path(o.column(), target, rest.source()));
      }
    }
    return null;
  }

  @Override
  public List<Field> retired(EClass entity) {
    return customFields(entity).stream().filter(CustomField::retired).map(CustomField::field).toList();
  }

  @Override
  public Optional<Field> renamed(EClass entity, String name) {
    return of(entity).stream().anyMatch(f -> f.name().equalsIgnoreCase(name)) ? Optional.empty()
        : custom(entity).stream().filter(f -> hadName(f, name)).findFirst();
  }

  @Override
  public Optional<Field> successor(int fieldId) {
    Integer next = successors.get(fieldId);
    return next == null || next <= fieldId ? byId(fieldId) : successor(next);
  }

  @Override
  public Optional<Field> byId(int fieldId) {
    CustomField found = byId.get(fieldId);
    return found == null ? Optional.empty() : Optional.of(found.field());
  }
}
