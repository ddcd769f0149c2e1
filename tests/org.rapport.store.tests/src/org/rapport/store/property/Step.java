package org.rapport.store.property;

/**
 * One step of random work. What it does depends on its seed and on what is stored, so that every sequence of steps can
 * be done, also one from which steps were taken away.
 *
 * @param kind what is done
 * @param seed of all that is chosen
 */
record Step(Kind kind, long seed) {
  /** Kinds of work, with how often they are done. */
  enum Kind {
    IMPORT(10), EDIT(22), UPDATE(12), DELETE(7), MEMBERS(5), SCORES(5), FIELDS(6), MIXED(9), UNDO(20), REOPEN(2),
    REBUILD(1);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /** @return a kind, as often as its weight says */
    static Kind any(java.util.Random random) {
      int all = 0;
      for (Kind kind : values()) {
        all += kind.weight;
      }
      int left = random.nextInt(all);
      for (Kind kind : values()) {
        left -= kind.weight;
        if (left < 0) {
          return kind;
        }
      }
      throw new IllegalStateException();
    }
  }

  @Override
  public String toString() {
    return kind + "(" + seed + ")";
  }
}
