package org.rapport.mining;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of an algorithm's parameter record. The dialog, the command line ({@code --param tree.depth=5}),
 * validation, saved recipes and help are derived from it. A component may be an {@code int}, {@code long},
 * {@code double}, {@code boolean}, {@code String} or an enum.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /** The name shown in the dialog, for example "Depth". */
  String label();

  /** One or two sentences: what it does, and what larger and smaller values mean. */
  String help();

  /** The default, written as on the command line. Enum constants are written in lower case with hyphens. */
  String defaultValue();

  /** The smallest value allowed (numbers only). */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest value allowed (numbers only). */
  double max() default Double.POSITIVE_INFINITY;
}
