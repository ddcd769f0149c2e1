package org.rapport.mining.guards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that speaks against learning from data as they are.
 *
 * @param kind what it is
 * @param fields the fields it is about, possibly none
 * @param seen what was seen, with numbers, without a full stop
 * @param reason why it matters: one or two sentences
 * @param done what the engine does about it on its own, such as "left out"; "" for nothing
 * @param fix one step that mends it, if there is one
 * @since 0.1
 */
public record Guard(Kind kind, List<String> fields, String seen, String reason, String done, Optional<Fix> fix) {

  /** What guards look for. */
  public enum Kind {
    /** A column without values. */
    EMPTY,
    /** A column with the same value in every row. */
    CONSTANT,
    /** A column that differs in nearly every row, as ids and names do. */
    IDENTIFIER,
    /** A column with a value in fewer than half of the rows. */
    NEARLY_EMPTY,
    /** A field that predicts too well alone. */
    LEAK,
    /** A field that is known only after the target. */
    AFTERWARDS,
    /** A category with many levels of which few rows know each. */
    RARE_LEVELS,
    /** Rows that are equal on both sides of the split. */
    DUPLICATES,
    /** Several rows of one id, which may be on both sides of the split. */
    REPEATED_ID,
    /** A class with few rows. */
    TINY_CLASS,
    /** Few rows for the number of columns. */
    FEW_ROWS,
    /** A part of the split that lacks classes. */
    ONE_CLASS,
    /** Numbers of different widths for an algorithm that compares rows by their distance. */
    UNSCALED;

    /** The kind as in ids: "nearly-empty". */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the list. */
  public Guard {
    fields = List.copyOf(fields);
  }

  /** The name of this guard in one check: the kind, and the field if there is only one ("leak:Churn Score"). */
  public String id() {
    return fields.size() == 1 ? kind.id() + ":" + fields.get(0) : kind.id();
  }

  /** What was seen and why it matters, in whole sentences. */
  public String sentence() {
    return seen + (done.isEmpty() ? ". " + reason : "; it was " + done + ".");
  }
}
