package org.rapport.exchange.internal.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ColumnType;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.FileLayout;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.Mapping.ColumnMapping;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.exchange.Mapping.Target;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.table.Names;

/** Maps the columns of a file to fields by their names. */
public final class AutoMapping {

  private static final Set<String> NEVER = Set.of("id", "version");

  private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("customername", "name"),
      Map.entry("companyname", "name"), Map.entry("accountname", "name"), Map.entry("fullname", "name"),
      Map.entry("company", "name"), Map.entry("名称", "name"), Map.entry("姓名", "name"), Map.entry("客户名称", "name"),
      Map.entry("url", "website"), Map.entry("homepage", "website"), Map.entry("firstname", "firstname"),
      Map.entry("givenname", "firstname"), Map.entry("surname", "lastname"), Map.entry("familyname", "lastname"),
      Map.entry("jobtitle", "position"), Map.entry("dateofbirth", "birthday"), Map.entry("birthdate", "birthday"),
      Map.entry("customersince", "since"), Map.entry("价格", "unitprice"), Map.entry("price", "unitprice"),
      Map.entry("orderdate", "date"), Map.entry("金额", "amount"));

  private static final Set<String> KEY_ENDINGS = Set.of("id", "key", "no", "number", "nr", "code");

  private final FieldCatalogue fields;
  private final EClass entity;
  private final Set<String> taken = new HashSet<>();

  private AutoMapping(FieldCatalogue fields, EClass entity) {
    this.fields = fields;
    this.entity = entity;
  }

  /**
   * Maps every column.
   *
   * @param fields the database's fields
   * @param entity what a row is
   * @param layout the file's columns
   * @param keyColumn the column with the keys, or {@code null} to look for one
   * @return the mapping
   * @throws ImportException if there is no such column
   */
  public static Mapping map(FieldCatalogue fields, EClass entity, FileLayout layout, @Nullable String keyColumn)
      throws ImportException {
    return new AutoMapping(fields, entity).map(layout, keyColumn);
  }

  private Mapping map(FileLayout layout, @Nullable String keyColumn) throws ImportException {
    List<FileColumn> columns = layout.columns();
    FileColumn key = keyColumn == null ? keyByName(columns) : keyNamed(columns, keyColumn);
    taken.add(Mapping.KEY);
    fields.of(entity).forEach(f -> {
      if (NEVER.contains(f.name())) {
        taken.add(simple(f.name()));
      }
    });
    Target[] targets = new Target[columns.size()];
    for (int i = 0; i < targets.length; i++) {
      if (columns.get(i) == key) {
        targets[i] = new Existing(Mapping.KEY);
      } else {
        targets[i] = existing(columns.get(i)).orElse(null);
      }
    }
    Set<String> names = new HashSet<>();
    fields.of(entity).forEach(f -> names.add(f.name().toLowerCase(Locale.ROOT)));
    List<ColumnMapping> mapped = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      FileColumn column = columns.get(i);
      Target target = targets[i];
      mapped.add(new ColumnMapping(column.name(), target == null ? created(column, names) : target));
    }
    return new Mapping(mapped);
  }

  private static FileColumn keyNamed(List<FileColumn> columns, String wanted) throws ImportException {
    for (FileColumn column : columns) {
      if (column.name().equals(wanted)) {
        return column;
      }
    }
    List<FileColumn> similar = columns.stream().filter(c -> simple(c.name()).equals(simple(wanted))).toList();
    if (similar.size() == 1) {
      return similar.get(0);
    }
    List<String> names = columns.stream().map(FileColumn::name).toList();
    throw new ImportException("The file has no column \"" + wanted + "\" that could be the key."
        + Names.nearest(wanted, names).map(n -> " Did you mean \"" + n + "\"?")
            .orElse(" Its columns are " + String.join(", ", names.subList(0, Math.min(12, names.size())))
                + (names.size() > 12 ? " …" : ".")));
  }

  private @Nullable FileColumn keyByName(List<FileColumn> columns) {
    String own = simple(entity.getName());
    List<String> subjects = own.equals("account") ? List.of("", own, "customer", "client", "company", "cust")
        : List.of("", own);
    for (String subject : subjects.reversed()) {
      for (FileColumn column : columns) {
        if (isKeyOf(subject, simple(column.name()))) {
          return column;
        }
      }
    }
    return null;
  }

  private static boolean isKeyOf(String subject, String name) {
    if (name.equals("客户编号") || name.equals("编号")) {
      return subject.isEmpty();
    }
    String ending = name.startsWith(subject) ? name.substring(subject.length()) : "-";
    return subject.isEmpty() ? ending.equals("id") || ending.equals("key") : KEY_ENDINGS.contains(ending);
  }

  private Optional<Target> existing(FileColumn column) {
    String name = simple(column.name());
    String other = OTHER_NAMES.getOrDefault(name, name);
    for (Field field : fields.of(entity)) {
      boolean same = simple(field.name()).equals(name) || simple(field.label()).equals(name)
          || simple(field.name()).equals(other)
          || field.type() == FieldType.REFERENCE && refers(field, name);
      if (same && !field.name().equals(Mapping.KEY) && fits(field, column) && taken.add(simple(field.name()))) {
        return Optional.of(new Existing(field.name()));
      }
    }
    return fields.renamed(entity, legal(column.name())).filter(f -> fits(f, column) && taken.add(simple(f.name())))
        .map(f -> new Existing(f.name()));
  }

  /** account_id, accountKey, and customerID for a reference to the account. */
  private static boolean refers(Field field, String column) {
    String name = simple(field.name());
    return isKeyOf(name, column)
        || name.equals("account") && (isKeyOf("customer", column) || isKeyOf("client", column)
            || column.equals("customer") || column.equals("company"));
  }

  private static boolean fits(Field field, FileColumn column) {
    ColumnType type = column.type();
    return switch (field.type()) {
      case TEXT, CHOICE, REFERENCE -> true;
      case BOOLEAN -> type == ColumnType.BOOLEAN || type == ColumnType.CATEGORY || type == ColumnType.INTEGER;
      case INTEGER, NUMBER, DECIMAL -> field.custom() || type.isNumeric();
      case DATE, TIME -> field.custom() || type.isTemporal();
    };
  }

  private static Target created(FileColumn column, Set<String> names) {
    String legal = legal(column.name());
    String name = legal;
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = legal + "_" + n;
    }
    return new Created(new FieldDefinition(name, column.name(), type(column)));
  }

  /** Yes and no stay words, so that filters and analyses say what the file says; only true and false are logical. */
  private static FieldType type(FileColumn column) {
    return switch (column.type()) {
      case NUMBER -> FieldType.NUMBER;
      case INTEGER -> FieldType.INTEGER;
      case DATE -> FieldType.DATE;
      case TIME -> FieldType.TIME;
      case BOOLEAN, CATEGORY -> FieldType.CHOICE;
      case TEXT -> FieldType.TEXT;
    };
  }

  /** Letters, digits and underscores; does not begin with a digit. */
  static String legal(String name) {
    StringBuilder legal = new StringBuilder();
    name.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c)) {
        legal.appendCodePoint(c);
      } else if (!legal.isEmpty() && legal.charAt(legal.length() - 1) != '_') {
        legal.append('_');
      }
    });
    while (!legal.isEmpty() && legal.charAt(legal.length() - 1) == '_') {
      legal.setLength(legal.length() - 1);
    }
    if (legal.isEmpty() || Character.isDigit(legal.charAt(0))) {
      legal.insert(0, "field_");
    }
    return legal.length() > 60 ? legal.substring(0, 60) : legal.toString();
  }

  static String simple(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
