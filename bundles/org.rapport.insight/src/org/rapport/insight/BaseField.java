package org.rapport.insight;

/**
 * A field of the customer base as a question sees it.
 *
 * @param name the name used in questions and filters, unique in its entity
 * @param label the name people see
 * @param kind what it holds
 * @param custom whether the users added it to the model
 * @param feature whether it is used as a feature unless the question names its features: not for ids, keys, names,
 *         free text of the model, references, scores and sensitive fields
 * @since 0.1
 */
public record BaseField(String name, String label, Kind kind, boolean custom, boolean feature) {

  /** What a field holds, as far as mining cares. */
  public enum Kind {
    /** A quantity. */
    NUMBER,
    /** One of a set of values, yes and no included. */
    CATEGORY,
    /** Text. */
    TEXT,
    /** A day or a moment. */
    TIME,
    /** Another record. */
    REFERENCE
  }

  /** Whether it can be a target: its values are classes, or may turn out to be a few. */
  public boolean target() {
    return kind == Kind.CATEGORY || custom && kind != Kind.REFERENCE && kind != Kind.TIME;
  }
}
