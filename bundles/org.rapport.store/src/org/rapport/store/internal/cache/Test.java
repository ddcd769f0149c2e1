package org.rapport.store.internal.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.rapport.store.FieldType;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.internal.mapping.IdSet;

/** A condition on a column's numbers. */
sealed interface Test {
  /** Whether a value passes. */
  boolean passes(long value);

  /** Lets values between two pass, or all others and missing ones. */
  record Range(long least, long greatest, boolean negated) implements Test {
    @Override
    public boolean passes(long value) {
      return (value >= least && value <= greatest) != negated;
    }
  }

  /** Lets texts by their codes pass. */
  record Codes(long[] bits) implements Test {
    @Override
    public boolean passes(long value) {
      return value >= 0 && (bits[(int) (value >> 6)] >>> value & 1) != 0;
    }
  }

  /** Lets ids pass that are in a set, or all others and missing ones. */
  record Ids(IdSet ids, boolean negated) implements Test {
    @Override
    public boolean passes(long value) {
      return ids.contains(value) != negated;
    }
  }

  /** @return the condition on a column */
  static Test of(Condition condition, Vector vector) throws UnfitException {
    Object value = condition.value();
    if (value instanceof IdSet ids) {
      return new Ids(ids, condition.operator() == Operator.NOT_IN_SEGMENT);
    }
    if (value == null) {
      return new Range(Vector.MISSING, Vector.MISSING, false);
    }
    return vector.isText() ? text(condition.operator(), (String) value, vector)
        : number(condition.operator(), value, vector);
  }

  private static Test number(Operator operator, Object value, Vector vector) {
    BigInteger floor = switch (vector.type()) {
      case BOOLEAN -> (Boolean) value ? BigInteger.ONE : BigInteger.ZERO;
      case NUMBER -> BigInteger.valueOf(Vector.ofDouble((Double) value));
      case DECIMAL -> ((BigDecimal) value).setScale(vector.scale(), RoundingMode.FLOOR).unscaledValue();
      case DATE -> BigInteger.valueOf(((LocalDate) value).toEpochDay());
      case TIME -> millis((Instant) value);
      default -> BigInteger.valueOf((Long) value);
    };
    boolean exact = vector.type() == FieldType.DECIMAL
        ? new BigDecimal(floor, vector.scale()).compareTo((BigDecimal) value) == 0
        : vector.type() != FieldType.TIME || ((Instant) value).getNano() % 1_000_000 == 0;
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    BigInteger least = most.negate(); // the next after a missing value
    if (floor.compareTo(most) >= 0 || floor.compareTo(least) <= 0) {
      exact = false; // columns hold nothing so far away, so less or greater is all that counts
      floor = floor.signum() > 0 ? most : least.subtract(BigInteger.ONE);
    }
    long f = floor.longValue();
    return switch (operator) {
      case EQUAL -> exact ? new Range(f, f, false) : new Range(1, 0, false);
      case UNEQUAL -> exact ? new Range(f, f, true) : new Range(1, 0, true);
      case LESS -> new Range(-Long.MAX_VALUE, exact ? f - 1 : f, false);
      case AT_MOST -> new Range(-Long.MAX_VALUE, f, false);
      case GREATER -> f == Long.MAX_VALUE ? new Range(1, 0, false) : new Range(f + 1, Long.MAX_VALUE, false);
      default -> f == Long.MAX_VALUE ? new Range(1, 0, false)
          : new Range(exact ? f : f + 1, Long.MAX_VALUE, false);
    };
  }

  private static BigInteger millis(Instant value) {
    return BigInteger.valueOf(value.getEpochSecond()).multiply(BigInteger.valueOf(1_000))
        .add(BigInteger.valueOf(value.getNano() / 1_000_000));
  }

  private static Test text(Operator operator, String value, Vector vector) throws UnfitException {
    Dictionary dictionary = vector.dictionary();
    if (operator == Operator.EQUAL || operator == Operator.UNEQUAL) {
      int code = dictionary.find(value);
      return code < 0 ? new Range(1, 0, operator == Operator.UNEQUAL)
          : new Range(code, code, operator == Operator.UNEQUAL);
    }
    Dictionary.checkWhole(value);
    long[] bits = new long[(vector.known() >> 6) + 1];
    if (operator == Operator.CONTAINS) {
      TextSearch.of(value.toLowerCase(Locale.ROOT)).search(dictionary, vector.known(), bits, null);
      return new Codes(bits);
    }
    byte[] wanted = value.getBytes(StandardCharsets.UTF_8);
    byte[] pool = dictionary.texts().pool();
    int[] starts = dictionary.texts().starts();
    for (int code = 0; code < vector.known(); code++) {
      int c = Ranks.compare(pool, starts[code], starts[code + 1], wanted, 0, wanted.length);
      boolean passes = switch (operator) {
        case LESS -> c < 0;
        case AT_MOST -> c <= 0;
        case GREATER -> c > 0;
        default -> c >= 0;
      };
      bits[code >> 6] |= passes ? 1L << code : 0;
    }
    return new Codes(bits);
  }

  /** Clears the bits of a chunk's values that do not pass. */
  default void keep(long[] words, long[] values) {
    for (int w = 0; w < words.length; w++) {
      long word = words[w];
      if (word == 0) {
        continue;
      }
      long mask = 0;
      int from = w << 6;
      for (int i = 0; i < 64; i++) {
        mask |= passes(values[from + i]) ? 1L << i : 0;
      }
      words[w] = word & mask;
    }
  }
}
