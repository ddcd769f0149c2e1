package org.rapport.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.internal.mapping.IdSet;
import org.rapport.store.internal.mapping.Values;

/**
 * Which records of an entity are wanted: conditions that must all hold. Written as
 * {@code tenure < 12 and Contract = 'Month-to-month' and email is-missing}.
 * <ul>
 * <li>Operators: {@code = != < <= > >= ~ is-missing}, joined by {@code and}.
 * <li>{@code ~} means "contains", without regard to case; {@code =} on text is exact.
 * <li>{@code !=} also lets missing values through; all other operators but {@code is-missing} don't.
 * <li>Values are single words, or quoted by ' or "; a doubled quote stands for itself. Dates are written
 * {@code 2026-01-31}.
 * <li>Fields are written by name, label or path; those with unusual characters are quoted like values.
 * <li>{@code in segment 'At risk'} and {@code not in segment 'At risk'} ask for the accounts of a segment, by its name
 * or key; of records that have an account, those of such accounts. {@code parent in segment X} asks for the account that
 * a field refers to. {@code segment = X} and {@code segment != X} say the same, unless the entity has a field of its own
 * called segment. A segment is looked up when the filter is used, in the state that is read, so that a segment by rule
 * is always current.
 * </ul>
 *
 * @since 0.1
 */
public final class Filter {
  /** A comparison. */
  public enum Operator {
    /** Is the value, exactly. */
    EQUAL("="),
    /** Is another value or missing. */
    UNEQUAL("!="),
    /** Is less. */
    LESS("<"),
    /** Is less or the value. */
    AT_MOST("<="),
    /** Is greater. */
    GREATER(">"),
    /** Is greater or the value. */
    AT_LEAST(">="),
    /** Contains the text, without regard to case. */
    CONTAINS("~"),
    /** Has no value. */
    MISSING("is-missing"),
    /** Is an account of the segment. */
    IN_SEGMENT("in segment"),
    /** Is no account of the segment, or refers to none at all. */
    NOT_IN_SEGMENT("not in segment");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** @return how it is written */
    public String sign() {
      return sign;
    }

    /** @return whether it asks for the accounts of a segment */
    public boolean isOfSegment() {
      return this == IN_SEGMENT || this == NOT_IN_SEGMENT;
    }
  }

  /**
   * One condition.
   *
   * @param field the field; its name may be a path
   * @param operator the comparison
   * @param value the value of the field's Java type, null only for {@link Operator#MISSING}; for segments the
   *        segment's name or key, and the field is the id of accounts or refers to an account
   */
  public record Condition(Field field, Operator operator, @Nullable Object value) {
    /** Checks that operator and value fit the field. */
    public Condition {
      if (operator == Operator.MISSING == (value != null)) {
        throw new StoreException("The condition on " + field.name() + " needs "
            + (value == null ? "a value after " : "no value after ") + operator.sign() + ".");
      }
      if (operator.isOfSegment()) {
        if (!(value instanceof String || value instanceof IdSet) || !isAccount(field)) {
          throw new StoreException("The condition " + operator.sign() + " needs the name of a segment, and "
              + field.name() + " to be an account: write for example account in segment 'At risk'.");
        }
      } else {
        check(field, operator, value);
      }
    }

    private static void check(Field field, Operator operator, @Nullable Object value) {
      boolean text = field.type() == FieldType.TEXT || field.type() == FieldType.CHOICE;
      if (operator == Operator.CONTAINS && !text) {
        throw new StoreException("The operator ~ works on text only, and " + field.name() + " holds "
            + Values.describe(field.type()) + ": use = or another comparison.");
      }
      if (value != null && !field.type().javaType().isInstance(value)) {
        throw new StoreException("The value '" + value + "' does not fit the field " + field.name() + ": expected "
            + Values.describe(field.type()) + ".");
      }
    }

    private static boolean isAccount(Field field) {
      EClass target = field.type() == FieldType.REFERENCE ? FilterParser.target(field.entity(), field.name()) : null;
      return target == ModelPackage.Literals.ACCOUNT || field.name().equals(FilterParser.ID)
          && field.entity() == ModelPackage.Literals.ACCOUNT;
    }

    @Override
    public String toString() {
      String name = FilterParser.quotedName(field.name());
      Object shown = value;
      if (operator.isOfSegment()) {
        return (field.name().equals(FilterParser.ID) ? "" : name + " ") + operator.sign() + " "
            + FilterParser.quoted(String.valueOf(shown));
      }
      return shown == null ? name + " " + operator.sign()
          : name + " " + operator.sign() + " " + FilterParser.quoted(Values.text(shown));
    }
  }

  private final EClass entity;
  private final List<Condition> conditions;

  private Filter(EClass entity, List<Condition> conditions) {
    this.entity = entity;
    this.conditions = List.copyOf(conditions);
  }

  /**
   * @param entity the entity
   * @param conditions the conditions, all of which must hold
   * @return the filter
   */
  public static Filter of(EClass entity, List<Condition> conditions) {
    return new Filter(entity, conditions);
  }

  /**
   * Reads a filter.
   *
   * @param text the filter as written by a person; blank lets everything through
   * @param entity the entity
   * @param fields the database's fields
   * @return the filter
   * @throws FilterException when it can't be understood, with place and expectation
   */
  public static Filter parse(String text, EClass entity, FieldCatalogue fields) {
    return new Filter(entity, new FilterParser(text, entity, fields).conditions());
  }

  /**
   * The records of a segment's accounts.
   *
   * @param entity accounts, or an entity whose records have an account
   * @param fields the database's fields
   * @param segment the segment's name or key
   * @return the filter
   * @throws StoreException when the entity's records have no account
   */
  public static Filter inSegment(EClass entity, FieldCatalogue fields, String segment) {
    return parse(Operator.IN_SEGMENT.sign() + " " + FilterParser.quoted(segment), entity, fields);
  }

  /** @return the entity */
  public EClass entity() {
    return entity;
  }

  /** @return the conditions, all of which must hold */
  public List<Condition> conditions() {
    return conditions;
  }

  /**
   * @param other another filter on the same entity
   * @return lets through what both let through
   */
  public Filter and(Filter other) {
    if (other.entity != entity) {
      throw new IllegalArgumentException("filters of different entities: " + entity.getName() + " and "
          + other.entity.getName());
    }
    List<Condition> all = new ArrayList<>(conditions);
    all.addAll(other.conditions);
    return new Filter(entity, all);
  }

  /** @return the filter as {@link #parse} reads it */
  @Override
  public String toString() {
    return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filter f && f.entity == entity && f.conditions.equals(conditions);
  }

  @Override
  public int hashCode() {
    return conditions.hashCode() + entity.getName().toLowerCase(Locale.ROOT).hashCode();
  }
}
