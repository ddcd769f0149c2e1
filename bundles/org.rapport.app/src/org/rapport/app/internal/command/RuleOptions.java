package org.rapport.app.internal.command;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldRules;

import picocli.CommandLine.Option;

/** The rules of a custom field as options; what is not named stays as it is. */
final class RuleOptions {

  @Option(names = "--required", negatable = true, description = "A record can't be saved without a value.")
  private @Nullable Boolean required;

  @Option(names = "--unique", negatable = true, description = "No two records may have the same value.")
  private @Nullable Boolean unique;

  @Option(names = "--min", paramLabel = "VALUE", description = "The least value, of numbers and dates; '' for none.")
  private @Nullable String min;

  @Option(names = "--max", paramLabel = "VALUE", description = "The greatest value; '' for none.")
  private @Nullable String max;

  @Option(names = "--pattern", paramLabel = "REGEX", description = "What texts must match as a whole; '' for none.")
  private @Nullable String pattern;

  @Option(names = "--sensitive", negatable = true,
      description = "Personal: masked, left out of mining, and erasable in the journal from now on.")
  private @Nullable Boolean sensitive;

  /** Whether any option is given. */
  boolean isAny() {
    return required != null || unique != null || min != null || max != null || pattern != null || sensitive != null;
  }

  /** The rules with what is given. */
  FieldRules on(FieldRules rules) {
    Boolean r = required;
    Boolean u = unique;
    Boolean s = sensitive;
    return new FieldRules(r == null ? rules.required() : r, u == null ? rules.unique() : u,
        min == null ? rules.min() : min, max == null ? rules.max() : max, pattern == null ? rules.pattern() : pattern,
        s == null ? rules.sensitive() : s);
  }
}
