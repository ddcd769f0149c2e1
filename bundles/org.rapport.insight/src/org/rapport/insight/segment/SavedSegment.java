package org.rapport.insight.segment;

import java.util.Optional;

/**
 * A segment as it is stored.
 *
 * @param id the record's id
 * @param key its key
 * @param name its name
 * @param rule the filter its accounts pass, evaluated anew every time; empty for a static segment
 * @param description what it stands for, possibly ""
 * @since 0.1
 */
public record SavedSegment(long id, String key, String name, Optional<String> rule, String description) {

  /** Whether its accounts follow from a rule. */
  public boolean live() {
    return rule.isPresent();
  }
}
