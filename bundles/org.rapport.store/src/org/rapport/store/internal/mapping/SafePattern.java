package org.rapport.store.internal.mapping;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.rapport.store.StoreException;

/**
 * A regular expression that can't hang a save: it may look at a value's characters only so often, and one that was too
 * slow on many values gives up at once. Immutable but for the count of slow values; thread-safe.
 */
public final class SafePattern {
  /** Longest expression, in characters. */
  public static final int MAX_PATTERN = 500;
  /** Longest text that is matched, in characters: what is longer is refused. */
  public static final int MAX_TEXT = 4_000;
  private static final int READS = 200_000;
  private static final int PATIENCE = 20;

  /** What a match says. */
  public enum Verdict {
    /** The whole text matches. */
    MATCHES,
    /** It does not. */
    DIFFERS,
    /** That could not be found out in time. */
    TOO_HARD
  }

  private final Pattern pattern;
  private final AtomicInteger slow = new AtomicInteger();

  private SafePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @param expression a regular expression
   * @return the pattern
   * @throws StoreException when it is not one
   */
  public static SafePattern of(String expression) {
    if (expression.length() > MAX_PATTERN) {
      throw new StoreException("The pattern has " + expression.length() + " characters: at most " + MAX_PATTERN
          + " are possible.");
    }
    try {
      return new SafePattern(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new StoreException("The pattern '" + expression + "' is not a regular expression: " + e.getDescription()
          + (e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1)) + ". An example is [A-Z]{2}[0-9]{4}.", e);
    }
  }

  /** Characters that count how often they are read. */
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private final int[] left;

    Counted(CharSequence text, int[] left) {
      this.text = text;
      this.left = left;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left[0] < 0) {
        throw new TooHard();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooHard extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooHard() {
      super("too many steps", null, false, false);
    }
  }

  /** @return whether a whole text matches */
  public Verdict match(String text) {
    if (slow.get() >= PATIENCE || text.length() > MAX_TEXT) {
      return Verdict.TOO_HARD;
    }
    try {
      return pattern.matcher(new Counted(text, new int[]{READS})).matches() ? Verdict.MATCHES : Verdict.DIFFERS;
    } catch (TooHard | StackOverflowError e) {
      slow.incrementAndGet();
      return Verdict.TOO_HARD;
    }
  }

  /** @return the expression */
  public String expression() {
    return pattern.pattern();
  }
}
