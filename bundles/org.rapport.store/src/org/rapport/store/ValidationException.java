package org.rapport.store;

import java.util.List;

/**
 * Records break the model's rules; nothing was saved.
 *
 * @since 0.1
 */
public class ValidationException extends StoreException {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  /**
   * @param problems what is wrong, at least one
   */
  public ValidationException(List<Problem> problems) {
    super(sentence(problems));
    this.problems = List.copyOf(problems);
  }

  private static String sentence(List<Problem> problems) {
    String first = problems.isEmpty() ? "Not saved." : problems.get(0).message();
    return problems.size() < 2 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }

  /** @return what is wrong, at least one */
  public List<Problem> problems() {
    return problems;
  }
}
